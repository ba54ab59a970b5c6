import type { LinearAttention, StateSpaceAttention } from "../models/attention.js";
import { bitsPerByte } from "../units/bits.js";
import type { StateWork } from "./work.js";

/** The recurrent state of one layer on one of `tensor` accelerators: it is read and written once for each token. */
export function stateWork(attention: LinearAttention | StateSpaceAttention, layers: number, tensor: number): StateWork {
  const elements =
    attention.kind === "linear"
      ? attention.valueHeads * attention.keyHeadSize * attention.valueHeadSize
      : attention.heads * attention.headSize * attention.stateSize;
  return {
    layers,
    bytesPerSequence: (elements * attention.stateBits) / bitsPerByte / tensor,
    // Decay, outer product, correction and read-out: two FLOPs each.
    flopsPerToken: (8 * elements) / tensor,
  };
}
