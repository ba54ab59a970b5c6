import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * Returns the training FLOPs per token of a GPT as counted in the tables of Megatron-LM. Use it to interpret published
 * utilizations.
 *
 * Model: 72 × layers × hiddenSize² × (1 + s / (6 h) + v / (12 h L)) for model FLOPs; hardware FLOPs have s / (3 h) instead of s /
 * (6 h).
 * Assumes: plain feed-forward blocks of four times the hidden size, and multi-head attention counted in full. The term s / (3
 * h) is the paper's cost of recomputing the attention core. One more forward pass of it would be s / (4.5 h), as
 * {@link trainingFlopsPerToken} counts it, which is 1 to 3 % less in total.
 *
 * @param shape - layers, hidden size, sequence length and vocabulary
 * @returns FLOPs per token, without recomputation and with recomputation of the attention core
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if a size is not a whole number of at least 1
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
  /** Number of layers. */
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Length of one sequence in tokens. */
  readonly sequenceTokens: number;
  /** Rows of the embedding matrix, including padding. */
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
