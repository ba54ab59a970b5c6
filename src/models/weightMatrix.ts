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

/** One weight matrix of a layer (or of the model), with the vectors that belong to it: what every count, size and operation is derived from. */
export interface WeightMatrix {
  /** Role. */
  readonly role: MatrixRole;
  /** The class that quantisation recipes put it in. */
  readonly tensorClass: TensorClass;
  /** Rows: length of the vector that it multiplies; 0 if the entry has vectors only, as norms do. */
  readonly inputs: number;
  /** Columns: length of the vector that comes out. */
  readonly outputs: number;
  /** Copies in one layer: the number of experts, the number of output groups, otherwise 1. */
  readonly copies: number;
  /** Copies that one token passes. */
  readonly activeCopies: number;
  /** Parameters of one copy besides the matrix: biases, norm gains and other vectors. */
  readonly vectorParameters: number;
}

/** A weight matrix and the number of layers that have one. */
export interface ModelWeightMatrix extends WeightMatrix {
  /** Layers that have one; 1 for embedding, head and final norm. */
  readonly layers: number;
}

/** A matrix that exists once in its layer. */
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
