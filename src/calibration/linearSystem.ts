/** The solution of a symmetric positive definite system, by Cholesky's decomposition. */
export function solveSymmetric(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let column = 0; column < size; column++) {
    const pivotRow = lower[column] as Float64Array;
    let sum = pivotRow[column] ?? 0;
    for (let k = 0; k < column; k++) sum -= (pivotRow[k] ?? 0) ** 2;
    const pivot = Math.sqrt(Math.max(sum, 1e-12));
    pivotRow[column] = pivot;
    for (let row = column + 1; row < size; row++) {
      const current = lower[row] as Float64Array;
      let value = current[column] ?? 0;
      for (let k = 0; k < column; k++) value -= (current[k] as number) * (pivotRow[k] as number);
      current[column] = value / pivot;
    }
  }
  const solution = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let value = vector[row] ?? 0;
    for (let k = 0; k < row; k++) value -= (lower[row]?.[k] ?? 0) * (solution[k] ?? 0);
    solution[row] = value / (lower[row]?.[row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = solution[row] ?? 0;
    for (let k = row + 1; k < size; k++) value -= (lower[k]?.[row] ?? 0) * (solution[k] ?? 0);
    solution[row] = value / (lower[row]?.[row] ?? 1);
  }
  return solution;
}
