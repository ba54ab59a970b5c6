import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import { positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { layerCacheGrowthBytes } from "./layerCache.js";

/** Size of a cached element: its bits, or its storage format. */
export type CacheElement = number | { readonly format: NumericFormat };

/**
 * Returns the bytes by which the cache of a sequence grows per token.
 *
 * Model: Σ layers × keyValueHeads × (headSize + valueHeadSize) × bits / 8 over full-attention layers; a latent layer keeps
 * keyValueRank + rotaryHeadSize elements; index keys of sparse attention are added.
 * Assumes: a context longer than every window, so that only layers without a window still grow. Recurrent layers never grow.
 * Paging is ignored. Use {@link cacheBytesPerSequence} for short contexts.
 *
 * @param architecture - the model
 * @param element - bits per cached element, or its format
 * @returns bytes per token
 * @unit B/token
 * @throws {@link InvalidQuantityError} if the bits are not a finite number above 0
 * @source DeepSeek-AI, Insights into DeepSeek-V3, table 1 (2025): 327.68 kB per token for Qwen2.5-72B
 * @example
 * ```ts
 * import { deepseekV3, llama31_70b } from "llm-economics/architectures";
 * import { keyValueCacheBytesPerToken } from "llm-economics/models";
 *
 * keyValueCacheBytesPerToken(llama31_70b, 16); // => 327680
 * keyValueCacheBytesPerToken(deepseekV3, 16); // => 70272
 * ```
 */
export function keyValueCacheBytesPerToken(architecture: Architecture, element: CacheElement): number {
  checkArchitecture("architecture", architecture);
  const bits =
    typeof element === "object"
      ? storedBitsPerElement(checkObject("element", element).format)
      : positive("bitsPerElement", element);
  let bytes = 0;
  for (const { count, attention } of architecture.layerGroups)
    if (attention) bytes += count * layerCacheGrowthBytes(attention, bits);
  return bytes;
}
