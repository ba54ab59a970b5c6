import { nonNegative, shareAboveZero, whole } from "../units/check.js";
import type { Shape } from "../units/checkShape.js";
import type { EngineSettings } from "./engineSettings.js";

/** Validation rules of the engine settings. */
export const settingsShape = {
  memoryRule: "share-of-whole|static-share-of-whole|share-of-free|all-but-margin",
  memoryUtilization: shareAboveZero,
  maxSequences: whole,
  maxBatchedTokens: whole,
  chunkedPrefill: "mixed|prefill-first|whole-prompts",
  promptIntervalSteps: [whole],
  prefixCaching: "on|off",
  windowedCache: "window|window-and-batch|whole-context",
  unevenHeads: "refused|padded",
  cacheFormat: "16-bit|checkpoint",
  admission: "whole-output|as-generated|estimated-output",
  samplerBytesPerLogit: nonNegative,
  marginBytes: nonNegative,
} as const satisfies Shape<EngineSettings>;
