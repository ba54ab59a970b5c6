import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * FLOPs of training a GPT on one token as the tables of Megatron-LM count them: for reading published utilizations.
 *
 * Model: 72 × layers × hiddenSize² × (1 + s / (6 h) + v / (12 h L)) by the model, and with s / (3 h) by the hardware.
 * Assumes: plain feed-forward of four times the hidden size, multi-head attention counted in full. The hardware's s / (3 h) is the
 * paper's charge for recomputing the attention core; one further forward pass of it is s / (4.5 h), 1 to 3 % less in all, which
 * {@link trainingFlopsPerToken} counts.
 *
 * @param shape - layers, hidden size, sequence and vocabulary
 * @returns FLOPs a token, without recomputation and with that of the attention core
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
 * @source Korthikanti et al., Reducing Activation Recomputation (arXiv:2205.05198, 2022), appendix A
 * @example
 * ```ts
 * import { megatronFlopsPerToken } from "llm-economics/training";
 *
 * const shape = { layers: 96, hiddenSize: 12_288, sequenceTokens: 2048, vocabularySize: 51_200 };
 * megatronFlopsPerToken(shape).modelFlops / 1e12; // => 1.0764
 * ```
 */
export function megatronFlopsPerToken(shape: {
  /** Layers. */
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Tokens of one sequence. */
  readonly sequenceTokens: number;
  /** Rows of the embedding matrix, padding included. */
  readonly vocabularySize: number;
}): { readonly modelFlops: number; readonly hardwareFlops: number } {
  checkShape("shape", shape, { layers: 0, hiddenSize: 0, sequenceTokens: 0, vocabularySize: 0 });
  const layers = whole("layers", shape.layers);
  const hidden = whole("hiddenSize", shape.hiddenSize);
  const sequence = whole("sequenceTokens", shape.sequenceTokens);
  const head = positive("vocabularySize", shape.vocabularySize) / (12 * hidden * layers);
  const weights = 72 * layers * hidden * hidden;
  return {
    modelFlops: weights * (1 + sequence / (6 * hidden) + head),
    hardwareFlops: weights * (1 + sequence / (3 * hidden) + head),
  };
}
