import type { StateSpaceAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";

/** FLOPs to update and read one element of a state-space state, as Megatron-LM counts them. */
const flopsPerElement = 7;

/** Visits the weight matrices of a selective state-space layer: those of the first Mamba, or those of Mamba-2. */
export function visitStateSpace(attention: StateSpaceAttention, hiddenSize: number, visit: VisitMatrix): void {
  const { heads, headSize, stateSize, groups, convolutionWidth, timeStepRank } = attention;
  const inner = heads * headSize;
  const shared = 2 * groups * stateSize;
  if (timeStepRank) {
    visit("attention", "state-input", "columns", hiddenSize, 2 * inner);
    visit("attention", "convolution", "columns", convolutionWidth, inner);
    // Inner values are projected down to the time step, input and output, and the time step up again.
    visit("attention", "state-step", "rows", inner, timeStepRank + shared);
    visit("attention", "state-step", "columns", timeStepRank, inner, inner + inner * stateSize + inner);
  } else {
    visit("attention", "state-input", "columns", hiddenSize, 2 * inner + shared + heads);
    visit("attention", "convolution", "columns", convolutionWidth, inner + shared, 3 * heads + inner);
  }
  visit("attention", "attention-output", "rows", inner, hiddenSize);
}

/** Channels that the short convolution runs over: inner values, and Mamba-2's inputs and outputs of the state. */
export function stateSpaceChannels(attention: StateSpaceAttention): number {
  const { heads, headSize, stateSize, groups, timeStepRank } = attention;
  return heads * headSize + (timeStepRank ? 0 : 2 * groups * stateSize);
}

/** Elements of the recurrent state of one layer and one sequence. */
export function stateSpaceStateElements({ heads, headSize, stateSize }: StateSpaceAttention): number {
  return heads * headSize * stateSize;
}

/** FLOPs of one token to update and read the state. */
export function stateSpaceStateFlops(attention: StateSpaceAttention): number {
  return flopsPerElement * stateSpaceStateElements(attention);
}
