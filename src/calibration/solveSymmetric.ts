import { Matrix } from "./matrix.js";

/** The sum of products of the first `length` elements. */
function dot(left: Float64Array, right: Float64Array, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

/** The smallest square of a pivot: what rounding leaves of a singular matrix. */
const smallestPivot = 1e-12;

/** The lower triangle whose product with its transpose is the matrix (Cholesky); only the lower half of the matrix is read. */
function lowerTriangle(matrix: Matrix): Matrix {
  const lower = new Matrix(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    const own = lower.row(row);
    for (let column = 0; column < row; column++)
      own[column] = (matrix.at(row, column) - dot(own, lower.row(column), column)) / lower.at(column, column);
    own[row] = Math.sqrt(Math.max(matrix.at(row, row) - dot(own, own, row), smallestPivot));
  }
  return lower;
}

/** The solution of a symmetric positive definite system of equations. */
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
