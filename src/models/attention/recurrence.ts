import { bitsPerByte } from "../../units/bits.js";
import type { LinearAttention, StateSpaceAttention } from "../attention.js";

/** Attention with a recurrent state of fixed size. */
export type RecurrentAttention = LinearAttention | StateSpaceAttention;

/** Bits per element of a convolution state, the last inputs of a short convolution: they are activations, kept in 16 bits. */
export const convolutionStateBits = 16;

/** FLOPs per state element and token under the delta rule: decay, correction, update and read. */
const deltaRuleFlopsPerElement = 7;
/** FLOPs per state element and token with decay: decay, update and read. */
const decayFlopsPerElement = 5;
/** FLOPs per state element and token to update and read a state-space state, as counted by Megatron-LM. */
const stateSpaceFlopsPerElement = 7;

/**
 * The values that a token adds to the state, the state elements per value, the channels of the short convolution (the values, and
 * the keys and queries, which Mamba-2 calls B and C), and the FLOPs per state element.
 */
type Recurrence = readonly [values: number, stateSize: number, channels: number, flopsPerElement: number];

function recurrence(attention: RecurrentAttention): Recurrence {
  if (attention.kind === "linear") {
    const { keyHeads, keyHeadSize, valueHeads, valueHeadSize, update } = attention;
    const values = valueHeads * valueHeadSize;
    const flopsPerElement = update === "decay" ? decayFlopsPerElement : deltaRuleFlopsPerElement;
    return [values, keyHeadSize, 2 * keyHeads * keyHeadSize + values, flopsPerElement];
  }
  const { heads, headSize, stateSize, groups, timeStepRank } = attention;
  const values = heads * headSize;
  const channels = values + (timeStepRank ? 0 : 2 * groups * stateSize);
  return [values, stateSize, channels, stateSpaceFlopsPerElement];
}

/**
 * Size of the recurrent state and the convolution state of one layer and sequence, in bytes. Every token reads and writes all of
 * it.
 */
export function layerStateBytes(attention: RecurrentAttention): number {
  const [values, stateSize, channels] = recurrence(attention);
  const kept = channels * Math.max(0, attention.convolutionWidth - 1);
  return (values * stateSize * attention.stateBits + kept * convolutionStateBits) / bitsPerByte;
}

/** FLOPs per token to update and read the recurrent state of one layer. */
export function stateFlops(attention: RecurrentAttention): number {
  const [values, stateSize, , flopsPerElement] = recurrence(attention);
  return flopsPerElement * values * stateSize;
}
