import type { EngineSettings } from "./engineSettings.js";

/**
 * Memory management and batching of a generic engine, used if a plan does not name one. The cache takes 0.9 of the memory that
 * weights and activations leave free, steps mix decoding requests with prompt chunks up to 8,192 tokens, only memory limits the
 * batch, and a layer with a window caches only the window.
 *
 * @source TensorRT-LLM for the share of free memory; vLLM for mixed steps and the token budget on 80 GB accelerators (engine/arg_utils.py, 2025)
 */
export const genericSettings = {
  memoryRule: "share-of-free",
  memoryUtilization: 0.9,
  maxSequences: Number.MAX_SAFE_INTEGER,
  maxBatchedTokens: 8192,
  chunkedPrefill: "mixed",
  prefixCaching: "off",
  windowedCache: "window",
  unevenHeads: "refused",
  cacheFormat: "16-bit",
  admission: "as-generated",
  samplerBytesPerLogit: 0,
  marginBytes: 0,
} as const satisfies EngineSettings;
