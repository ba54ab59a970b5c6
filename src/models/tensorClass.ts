/** The classes of weight tensors that quantization recipes treat differently. */
export type TensorClass = "embedding" | "attention" | "feedForward" | "experts" | "router" | "head" | "norm";

/** All classes of weight tensors. */
export const tensorClasses: readonly TensorClass[] = [
  "embedding",
  "attention",
  "feedForward",
  "experts",
  "router",
  "head",
  "norm",
];
