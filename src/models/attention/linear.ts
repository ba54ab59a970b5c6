import type { LinearAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";
import { gateOutputs } from "./gateOutputs.js";

/** FLOPs per state element and token under the delta rule: decay, correction, update and read. */
const deltaRuleFlopsPerElement = 7;
/** FLOPs per state element and token with decay: decay, update and read. */
const decayFlopsPerElement = 5;

/** Visits the weight matrices of linear attention. */
export function visitLinear(attention: LinearAttention, hiddenSize: number, visit: VisitMatrix): void {
  const { keyHeads, keyHeadSize, valueHeads, valueHeadSize, convolutionWidth } = attention;
  const keys = keyHeads * keyHeadSize;
  const values = valueHeads * valueHeadSize;
  visit("attention", "query", "columns", hiddenSize, keys);
  visit("attention", "key", "columns", hiddenSize, keys);
  visit("attention", "value", "columns", hiddenSize, values);
  const gates = gateOutputs(attention.outputGate, values, valueHeads);
  if (gates) visit("attention", "attention-gate", "columns", hiddenSize, gates);
  if (convolutionWidth) visit("attention", "convolution", "columns", convolutionWidth, linearChannels(attention));
  visit("attention", "attention-output", "rows", values, hiddenSize);
}

/** Number of channels of the short convolution: queries, keys and values. */
export function linearChannels({ keyHeads, keyHeadSize, valueHeads, valueHeadSize }: LinearAttention): number {
  return 2 * keyHeads * keyHeadSize + valueHeads * valueHeadSize;
}

/** Number of elements of the recurrent state, per layer and sequence. */
export function linearStateElements({ valueHeads, keyHeadSize, valueHeadSize }: LinearAttention): number {
  return valueHeads * keyHeadSize * valueHeadSize;
}

/** FLOPs per token to update and read the recurrent state of one layer. */
export function linearStateFlops(attention: LinearAttention): number {
  const flopsPerElement = attention.update === "decay" ? decayFlopsPerElement : deltaRuleFlopsPerElement;
  return flopsPerElement * linearStateElements(attention);
}
