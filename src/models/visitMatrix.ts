import type { TensorClass } from "./tensorClass.js";
import type { MatrixRole } from "./weightMatrix.js";

/**
 * Division of a matrix under tensor parallelism: by outputs (`columns`), by inputs (`rows`), or not at all, so that every
 * accelerator has the `whole` matrix.
 */
export type MatrixDivision = "columns" | "rows" | "whole";

/**
 * Receives one weight matrix of a layer: `copies` matrices of `inputs` x `outputs` weights, each with `vectorParameters`.
 * Consecutive matrices of one class can run as one kernel if they have the same input and the same division.
 */
export type VisitMatrix = (
  tensorClass: TensorClass,
  role: MatrixRole,
  division: MatrixDivision,
  inputs: number,
  outputs: number,
  vectorParameters?: number,
  copies?: number,
) => void;

/** Visits parameters of unknown shape as a matrix with `hiddenSize` inputs, and the remainder as a vector. */
export function visitLump(
  visit: VisitMatrix,
  tensorClass: TensorClass,
  role: MatrixRole,
  hiddenSize: number,
  parameters: number | undefined,
): void {
  if (!parameters) return;
  const remainder = parameters % hiddenSize;
  visit(tensorClass, role, "whole", hiddenSize, (parameters - remainder) / hiddenSize, remainder);
}
