/** Tensors that the forward pass saves for the backward pass. */
export interface SavedTensor {
  /** Bytes per token. */
  readonly bytesPerToken: number;
  /** Number of tensors of this size. */
  readonly count: number;
  /**
   * Tensors of the residual stream, which only sequence parallelism divides, or inner tensors, which tensor parallelism always
   * divides.
   */
  readonly along: "residual" | "inner";
}

/** Saved tensors of the residual stream. */
export function residual(bytesPerToken: number, count = 1): SavedTensor {
  return { bytesPerToken, count, along: "residual" };
}

/** Saved tensors inside a block, which tensor parallelism divides. */
export function inner(bytesPerToken: number, count = 1): SavedTensor {
  return { bytesPerToken, count, along: "inner" };
}
