import type { LinearAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";
import { gateOutputs } from "./gateOutputs.js";

/** FLOPs to decay, correct, extend and read one element of a state under the delta rule. */
const deltaRuleFlopsPerElement = 7;
/** FLOPs to decay, extend and read one element of a state. */
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

/** Channels that the short convolution runs over: queries, keys and values. */
export function linearChannels({ keyHeads, keyHeadSize, valueHeads, valueHeadSize }: LinearAttention): number {
  return 2 * keyHeads * keyHeadSize + valueHeads * valueHeadSize;
}

/** Elements of the recurrent state of one layer and one sequence. */
export function linearStateElements({ valueHeads, keyHeadSize, valueHeadSize }: LinearAttention): number {
  return valueHeads * keyHeadSize * valueHeadSize;
}

/** FLOPs of one token to update and read the state. */
export function linearStateFlops(attention: LinearAttention): number {
  const each = attention.update === "decay" ? decayFlopsPerElement : deltaRuleFlopsPerElement;
  return each * linearStateElements(attention);
}
