import type { EngineSettings } from "./engineSettings.js";

/**
 * The memory management and batching of a generic engine, where a plan does not name one: the cache takes 0.9 of what weights and activations
 * leave, steps mix decoding requests with up to 8,192 prompt tokens, memory alone limits the batch, and a layer with a window keeps the
 * window and no more.
 *
 * @source TensorRT-LLM's share of the free memory; vLLM's mixed steps and its budget on accelerators of 80 GB (engine/arg_utils.py, 2025)
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
