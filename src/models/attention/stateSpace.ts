import type { StateSpaceAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";

/** Visits the weight matrices of a selective state-space layer: Mamba-1 if it has a time-step rank, otherwise Mamba-2. */
export function visitStateSpace(attention: StateSpaceAttention, hiddenSize: number, visit: VisitMatrix): void {
  const { heads, headSize, stateSize, groups, convolutionWidth, timeStepRank } = attention;
  const inner = heads * headSize;
  const shared = 2 * groups * stateSize;
  if (timeStepRank) {
    visit("attention", "state-input", "columns", hiddenSize, 2 * inner);
    visit("attention", "convolution", "columns", convolutionWidth, inner);
    // The inner values are projected to the low-rank time step and to B and C; then the time step is projected up again.
    visit("attention", "state-step", "rows", inner, timeStepRank + shared);
    visit("attention", "state-step", "columns", timeStepRank, inner, inner + inner * stateSize + inner);
  } else {
    visit("attention", "state-input", "columns", hiddenSize, 2 * inner + shared + heads);
    visit("attention", "convolution", "columns", convolutionWidth, inner + shared, 3 * heads + inner);
  }
  visit("attention", "attention-output", "rows", inner, hiddenSize);
}
