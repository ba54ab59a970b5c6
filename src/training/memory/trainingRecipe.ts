import type { Bytes } from "../../units/quantity.js";

/** How an optimiser keeps a parameter while it trains, in bytes for each. */
export interface TrainingRecipe {
  /** Short lower-case name. */
  readonly id: string;
  /** The copy that forward and backward pass read. */
  readonly weightBytes: Bytes;
  /** The gradient, as it is summed over micro-batches and exchanged. */
  readonly gradientBytes: Bytes;
  /** Master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** Where the split is stated. */
  readonly source: string;
}
