/** A tensor that the forward pass keeps for the backward pass. */
export interface SavedTensor {
  /** Bytes of one token. */
  readonly bytesPerToken: number;
  /** Tensors of that size. */
  readonly count: number;
  /** Whether it is as wide as the residual stream, or divided among tensor-parallel ranks in any case. */
  readonly along: "residual" | "inner";
}

/** A kept tensor as wide as the residual stream. */
export function residual(bytesPerToken: number, count = 1): SavedTensor {
  return { bytesPerToken, count, along: "residual" };
}

/** A kept tensor inside a block, which tensor parallelism divides. */
export function inner(bytesPerToken: number, count = 1): SavedTensor {
  return { bytesPerToken, count, along: "inner" };
}
