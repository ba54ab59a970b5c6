import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import { checkShape } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { type ContextLimit, checkContext } from "./checkContext.js";
import { layerCacheBytes } from "./layerCache.js";

/** Input of {@link cacheBytesPerSequence}. */
export interface CacheBytesPerSequenceInput {
  /** The model. */
  readonly architecture: Architecture;
  /** Tokens of the sequence that are in the cache. */
  readonly contextTokens: number;
  /** Storage format of the key-value cache. */
  readonly format: NumericFormat;
  /** Whether a context longer than the model's is an error; {@link defaultContextLimit} if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/**
 * Returns the cache size of one sequence in bytes: keys and values, latents, index keys and recurrent states.
 *
 * Model: Σ layers × entries × elements × bits / 8. A full-attention layer has contextTokens entries, a windowed layer at most
 * windowTokens, a compressed cache one per tokensPerCacheEntry. Recurrent layers add a state of fixed size.
 * Assumes: only the tokens in use are counted; engines allocate whole pages, on average half a page more. Recurrent states and
 * index keys have widths of their own, and convolution states 16 bits, whatever the format.
 *
 * @param input - architecture, context and format
 * @returns bytes per sequence
 * @unit B
 * @throws {@link InvalidQuantityError} if the context is not a whole number of at least 0, or longer than the model's
 * @source DeepSeek-AI, DeepSeek-V2 (2024) for latents; Jiang et al., Mistral 7B (2023) for windows
 * @example
 * ```ts
 * import { llama31_70b } from "llm-economics/architectures";
 * import { bf16 } from "llm-economics/formats";
 * import { cacheBytesPerSequence } from "llm-economics/models";
 *
 * cacheBytesPerSequence({ architecture: llama31_70b, contextTokens: 1000, format: bf16 }); // => 327680000
 * ```
 */
export function cacheBytesPerSequence(input: CacheBytesPerSequenceInput): number {
  checkShape("input", input, {
    architecture: checkArchitecture,
    contextTokens: 0,
    format: checkFormat,
    contextLimit: ["enforced|ignored"],
  });
  const { architecture, contextTokens, format, contextLimit } = input;
  checkContext(architecture, "contextTokens", contextTokens, contextLimit);
  const bits = storedBitsPerElement(format);
  let bytes = 0;
  for (const { count, attention } of architecture.layerGroups) {
    if (attention) bytes += count * layerCacheBytes(attention, contextTokens, bits);
  }
  return bytes;
}
