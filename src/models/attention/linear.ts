import type { LinearAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";
import { gateOutputs } from "./gateOutputs.js";

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
  if (convolutionWidth) visit("attention", "convolution", "columns", convolutionWidth, 2 * keys + values);
  visit("attention", "attention-output", "rows", values, hiddenSize);
}
