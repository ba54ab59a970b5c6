import type { Bytes } from "../../units/quantity.js";

/** Bytes per parameter during training. */
export interface TrainingRecipe {
  /** Unique identifier in lower case. */
  readonly id: string;
  /** Bytes of the weight used in the forward and backward pass. */
  readonly weightBytes: Bytes;
  /** Bytes of the gradient as it is accumulated over micro-batches and reduced. */
  readonly gradientBytes: Bytes;
  /** Bytes of master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** Source of the figures. */
  readonly source: string;
}
