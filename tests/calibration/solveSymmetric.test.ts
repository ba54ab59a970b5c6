import { describe, expect, it } from "vitest";
import { Matrix } from "../../src/calibration/matrix.js";
import { solveSymmetric } from "../../src/calibration/solveSymmetric.js";

describe("solveSymmetric", () => {
  it("inverts multiplication by the matrix", () => {
    const full = [
      [4, 1, -2],
      [1, 3, 0.5],
      [-2, 0.5, 5],
    ];
    const matrix = new Matrix(3);
    full.forEach((values, row) => {
      values.forEach((value, column) => {
        // The upper half is never read.
        matrix.set(row, column, column > row ? Number.NaN : value);
      });
    });
    const solution = solveSymmetric(matrix, Float64Array.of(1, 2, 3));
    full.forEach((values, row) => {
      expect(values.reduce((sum, value, column) => sum + value * (solution[column] ?? 0), 0)).toBeCloseTo(row + 1, 12);
    });
  });
});

describe("Matrix", () => {
  it("sets, adds and reads elements by row", () => {
    const matrix = new Matrix(2, 3);
    matrix.set(1, 2, 5);
    matrix.add(1, 2, 0.5);
    expect([...matrix.row(1)]).toEqual([0, 0, 5.5]);
    expect(matrix.at(0, 0)).toBe(0);
  });
});
