import type { TensorClass } from "./tensorClass.js";

/** Role of a weight matrix in its layer. */
export type MatrixRole =
  | "embedding"
  | "head"
  | "norm"
  | "query"
  | "query-down"
  | "query-up"
  | "key"
  | "value"
  | "key-value"
  | "key-value-down"
  | "key-up"
  | "value-up"
  | "attention-gate"
  | "attention-output"
  | "attention-output-down"
  | "attention-index"
  | "attention-other"
  | "state-input"
  | "state-step"
  | "convolution"
  | "gate"
  | "up"
  | "down"
  | "shared-gate"
  | "shared-up"
  | "shared-down"
  | "latent-down"
  | "latent-up"
  | "router"
  | "expert-gate"
  | "expert-up"
  | "expert-down";

/** A weight matrix of a layer or of the model, with the vectors that belong to it. */
export interface WeightMatrix {
  /** Role of the matrix. */
  readonly role: MatrixRole;
  /** Class of the matrix in quantization recipes. */
  readonly tensorClass: TensorClass;
  /** Length of the input vector; 0 if the entry has vectors only, as norms do. */
  readonly inputs: number;
  /** Length of the output vector. */
  readonly outputs: number;
  /** Number of copies in one layer: the number of experts or of output groups, otherwise 1. */
  readonly copies: number;
  /** Number of copies that one token passes. */
  readonly activeCopies: number;
  /** Parameters of one copy outside the matrix: biases, norm gains and other vectors. */
  readonly vectorParameters: number;
}

/** A weight matrix with the number of layers that have it. */
export interface ModelWeightMatrix extends WeightMatrix {
  /** Number of layers that have it; 1 for the embedding, the head and the final norm. */
  readonly layers: number;
}

/** Builds a weight matrix; there is one copy unless stated otherwise. */
export function weightMatrix(
  role: MatrixRole,
  tensorClass: TensorClass,
  inputs: number,
  outputs: number,
  vectorParameters = 0,
  copies = 1,
  activeCopies = copies,
): WeightMatrix {
  return { role, tensorClass, inputs, outputs, copies, activeCopies, vectorParameters };
}
