/** The sum of products of the first `length` elements. */
function dot(left: Float64Array, right: Float64Array, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (left[at] as number) * (right[at] as number);
  return sum;
}

/** The solution of a symmetric positive definite system, by Cholesky's decomposition; only the lower half of the matrix is read. */
export function solveSymmetric(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const lower: Float64Array[] = [];
  for (const [at, given] of matrix.entries()) {
    const row = Float64Array.from(given);
    for (let column = 0; column < at; column++) {
      const pivotRow = lower[column] as Float64Array;
      row[column] = ((row[column] as number) - dot(row, pivotRow, column)) / (pivotRow[column] as number);
    }
    row[at] = Math.sqrt(Math.max((row[at] as number) - dot(row, row, at), 1e-12));
    lower.push(row);
  }
  const solution = new Float64Array(size);
  for (const [at, row] of lower.entries()) {
    solution[at] = ((vector[at] as number) - dot(row, solution, at)) / (row[at] as number);
  }
  for (let at = size - 1; at >= 0; at--) {
    const row = lower[at] as Float64Array;
    const value = (solution[at] as number) / (row[at] as number);
    solution[at] = value;
    for (let before = 0; before < at; before++)
      solution[before] = (solution[before] as number) - (row[before] as number) * value;
  }
  return solution;
}
