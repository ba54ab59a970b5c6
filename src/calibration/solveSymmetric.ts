import { Matrix } from "./matrix.js";

/** The dot product of the first `length` elements. */
function dot(left: Float64Array, right: Float64Array, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

/** Lower bound on squared pivots, against rounding in a singular matrix. */
const smallestPivot = 1e-12;

/** The Cholesky factor of a matrix, of which only the lower half is read. */
function lowerTriangle(matrix: Matrix): Matrix {
  const lower = new Matrix(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    const factors = lower.row(row);
    for (let column = 0; column < row; column++)
      factors[column] = (matrix.at(row, column) - dot(factors, lower.row(column), column)) / lower.at(column, column);
    factors[row] = Math.sqrt(Math.max(matrix.at(row, row) - dot(factors, factors, row), smallestPivot));
  }
  return lower;
}

/** Solves a symmetric positive definite system of linear equations. */
export function solveSymmetric(matrix: Matrix, vector: Float64Array): Float64Array {
  const lower = lowerTriangle(matrix);
  const solution = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++)
    solution[row] = ((vector[row] ?? 0) - dot(lower.row(row), solution, row)) / lower.at(row, row);
  for (let row = matrix.rows - 1; row >= 0; row--) {
    const value = (solution[row] ?? 0) / lower.at(row, row);
    solution[row] = value;
    for (let above = 0; above < row; above++) solution[above] = (solution[above] ?? 0) - lower.at(row, above) * value;
  }
  return solution;
}
