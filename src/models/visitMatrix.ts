import type { TensorClass } from "./tensorClass.js";
import type { MatrixRole } from "./weightMatrix.js";

/** Split of a matrix under tensor parallelism: its outputs (`columns`), its inputs (`rows`), or nothing: each accelerator has the `whole`. */
export type MatrixDivision = "columns" | "rows" | "whole";

/**
 * Takes in one weight matrix of a layer: `copies` of `inputs` x `outputs` weights, and vectors next to each. Matrices of one class that
 * follow each other, share their input and are divided alike can run as one kernel.
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

/** Visits parameters of which only the number is known, as a matrix of the hidden size and the remainder as a vector. */
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
