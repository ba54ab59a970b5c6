import { nonNegative, whole, within } from "../units/check.js";
import type { Shape } from "../units/checkShape.js";
import type { EngineSettings } from "./engineSettings.js";

/** Returns the value if it is a share above 0; otherwise throws a typed error that names the field. */
export function aboveZeroShare(field: string, share: number): number {
  return within(field, share, Number.EPSILON, 1);
}

/** Validation rules of the engine settings. */
export const settingsShape = {
  memoryRule: "share-of-whole|static-share-of-whole|share-of-free|all-but-margin",
  memoryUtilization: aboveZeroShare,
  maxSequences: whole,
  maxBatchedTokens: whole,
  chunkedPrefill: "mixed|prefill-first|whole-prompts",
  prefixCaching: "on|off",
  windowedCache: "window|window-and-batch|whole-context",
  unevenHeads: "refused|padded",
  cacheFormat: "16-bit|checkpoint",
  admission: "whole-output|as-generated|estimated-output",
  samplerBytesPerLogit: nonNegative,
  marginBytes: nonNegative,
} as const satisfies Shape<EngineSettings>;
