/** The kinds of weight tensors that quantisation recipes treat apart. */
export type TensorClass = "embedding" | "attention" | "feedForward" | "experts" | "router" | "head" | "norm";
