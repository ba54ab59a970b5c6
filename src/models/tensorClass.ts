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

/** Returns a table that holds the same value for every class. */
export function byClass<Value>(value: Value): { [Class in TensorClass]: Value } {
  return Object.fromEntries(tensorClasses.map((name) => [name, value])) as { [Class in TensorClass]: Value };
}
