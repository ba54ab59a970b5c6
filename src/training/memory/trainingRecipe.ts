import type { Bytes } from "../../units/quantity.js";

/** Bytes of a parameter during training, by copy. */
export interface TrainingRecipe {
  /** Short lower-case name. */
  readonly id: string;
  /** The copy that forward and backward pass read. */
  readonly weightBytes: Bytes;
  /** The gradient, as it is summed over micro-batches and exchanged. */
  readonly gradientBytes: Bytes;
  /** Master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** Source of the split. */
  readonly source: string;
}
