import { describe, expect, it } from "vitest";
import { effectKey, ratesAt } from "../../src/calibration/effects.js";
import { fitRates } from "../../src/calibration/fitRates.js";
import { layoutOf } from "../../src/calibration/layout.js";
import { levels } from "../../src/calibration/levels.js";
import { Matrix } from "../../src/calibration/matrix.js";
import { metricWeight, rateSystem, residualScale } from "../../src/calibration/normalEquations.js";
import type { Rate } from "../../src/calibration/ratePrior.js";
import { rateNames, startingRates } from "../../src/calibration/rateTable.js";
import { residualsOf, rowResiduals } from "../../src/calibration/residuals.js";
import { solveSymmetric } from "../../src/calibration/solveSymmetric.js";
import { chainKey } from "../../src/efficiency/adjustments.js";
import type { SpreadMetric } from "../../src/efficiency/efficiencyProfile.js";
import { spreadOfMetric } from "../../src/measurements/metrics.js";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const layoutOptions = { levels: [], startDeviation: 0.6, start: startingRates };
const found = observedRow(rowUnder(profileWith({}), "small", 8), parts);
if ("reason" in found) throw new Error(found.reason);
const template = found;

/** The row with one metric, whose measured value lies a given logarithm below the estimate. */
function rowOff(kind: SpreadMetric, residual: number): ObservedRow {
  const observation = template.observations.find(({ metric }) => spreadOfMetric[metric] === kind);
  if (!observation) throw new Error(kind);
  const [estimated = 0] = residualsOf({ ...template, observations: [{ ...observation, value: 1 }] }, startingRates);
  return { ...template, observations: [{ ...observation, value: Math.exp(estimated - residual) }] };
}

function systemOf(rows: readonly ObservedRow[], weights: ReadonlyMap<ObservedRow, number> = new Map()) {
  const [place] = layoutOf(rows, layoutOptions).places;
  if (!place) throw new Error("no place");
  return rateSystem(place, startingRates, weights, new Map());
}
const indexOf = (rate: Rate) => rateNames.indexOf(rate);

describe("solveSymmetric", () => {
  // Solutions by hand, from the inverse of each matrix.
  it.each<[matrix: number[][], vector: number[], solution: number[]]>([
    [[[4]], [2], [0.5]],
    [
      [
        [2, 0],
        [0, 5],
      ],
      [4, 10],
      [2, 2],
    ],
    // The inverse of [[2, 1], [1, 2]] is [[2, -1], [-1, 2]] / 3.
    [
      [
        [2, 1],
        [1, 2],
      ],
      [3, 0],
      [2, -1],
    ],
    [
      [
        [5, -2],
        [-2, 1],
      ],
      [1, 1],
      [3, 7],
    ],
    // The second differences of 0, x, y, z, 0: the inverse is [[3, 2, 1], [2, 4, 2], [1, 2, 3]] / 4.
    [
      [
        [2, -1, 0],
        [-1, 2, -1],
        [0, -1, 2],
      ],
      [4, 0, 8],
      [5, 6, 7],
    ],
  ])("with the matrix %j and the vector %j returns %j", (values, vector, solution) => {
    const matrix = new Matrix(values.length);
    values.forEach((row, at) => {
      row.forEach((value, column) => {
        matrix.set(at, column, value);
      });
    });
    const solved = [...solveSymmetric(matrix, Float64Array.from(vector))];
    expect(solved).toEqual(solution.map((value) => expect.closeTo(value, 12)));
  });

  it("solves an ill-conditioned matrix of Hilbert's to within its condition number", () => {
    const size = 6;
    const matrix = new Matrix(size);
    const vector = new Float64Array(size);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) {
        matrix.set(row, column, 1 / (row + column + 1));
        vector[row] = (vector[row] ?? 0) + (column + 1) / (row + column + 1);
      }
    [...solveSymmetric(matrix, vector)].forEach((value, index) => {
      expect(value).toBeCloseTo(index + 1, 4);
    });
  });

  it("returns an empty solution for an empty system", () => {
    expect([...solveSymmetric(new Matrix(0), new Float64Array(0))]).toEqual([]);
  });
});

describe("rateSystem", () => {
  const kinds: readonly SpreadMetric[] = ["throughput", "timePerOutputToken", "timeToFirstToken"];
  const rate = "weightBandwidth";

  // The pull of a residual in units of its scale: linear up to 1, constant up to 6, then falling with the inverse.
  it.each([
    [0.25, 0.25],
    [1, 1],
    [2, 1],
    [5.9, 1],
    [12, 0.5],
    [60, 0.1],
    [-0.5, -0.5],
    [-3, -1],
    [-24, -0.25],
  ])("bounds the influence of a residual of %d scales to %d", (scales, influence) => {
    for (const kind of kinds) {
      const pullAt = (size: number) =>
        systemOf([rowOff(kind, size * residualScale[kind])]).gradient[indexOf(rate)] ?? 0;
      expect(pullAt(scales) / pullAt(1), kind).toBeCloseTo(influence, 6);
    }
  });

  it.each(kinds)("weighs a small residual of %s by its metric and scale", (kind) => {
    const residual = 0.1 * residualScale[kind];
    const { matrix, gradient } = systemOf([rowOff(kind, residual)]);
    const row = indexOf(rate);
    // gradient = w slope residual and matrix = w slope², so that w = (gradient / residual)² / matrix.
    const weight = ((gradient[row] ?? 0) / residual) ** 2 / matrix.at(row, row);
    expect(weight * residualScale[kind] ** 2).toBeCloseTo(metricWeight[kind], 6);
  });

  it("has the slope that the estimate has in each rate", () => {
    const row = rowOff("timeToFirstToken", 0.05);
    const { matrix, gradient } = systemOf([row]);
    const at = (changed: Rate, factor: number) =>
      residualsOf(row, { ...startingRates, [changed]: startingRates[changed] * factor })[0] ?? 0;
    for (const each of ["requestSeconds", "compute16", "promptSeconds", "attentionCompute"] as const) {
      const column = indexOf(each);
      const slope = (matrix.at(column, column) / (gradient[column] ?? 0)) * 0.05;
      const central = (at(each, 1.001) - at(each, 1 / 1.001)) / (2 * Math.log(1.001));
      expect(Math.abs(slope - central), each).toBeLessThan(0.02 * Math.max(0.01, Math.abs(central)) + 0.002);
    }
  });

  it("is symmetric, and zero for rates that the plan does not use", () => {
    const { matrix, gradient } = systemOf([rowOff("throughput", 0.02), rowOff("timeToFirstToken", -0.1)]);
    for (let row = 0; row < matrix.rows; row++)
      for (let column = 0; column < row; column++)
        expect(matrix.at(row, column)).toBeCloseTo(matrix.at(column, row), 9);
    for (const unused of [
      "expertBandwidth",
      "linkBandwidth",
      "compute4",
      "indexLaunches",
      "eagerLayerSeconds",
    ] as const) {
      expect(matrix.at(indexOf(unused), indexOf(unused)), unused).toBe(0);
      expect(gradient[indexOf(unused)], unused).toBe(0);
    }
  });

  it("adds up rows by their weights", () => {
    const [first, second] = [rowOff("throughput", 0.02), rowOff("throughput", 0.02)];
    const row = indexOf(rate);
    const alone = systemOf([first]).matrix.at(row, row);
    const weights = new Map([
      [first, 0.5],
      [second, 2],
    ]);
    expect(systemOf([first, second]).matrix.at(row, row) / alone).toBeCloseTo(2, 9);
    expect(systemOf([first, second], weights).matrix.at(row, row) / alone).toBeCloseTo(2.5, 9);
  });
});

describe("residualsOf", () => {
  it.each([0.5, 1, 3])("falls by the logarithm of a value that is multiplied by %d", (factor) => {
    const [before = 0] = residualsOf(rowOff("throughput", 0.2), startingRates);
    const [after = 0] = residualsOf(rowOff("throughput", 0.2 - Math.log(factor)), startingRates);
    expect(before).toBeCloseTo(0.2, 12);
    expect(after - before).toBeCloseTo(-Math.log(factor), 12);
  });

  it("has the kind of metric of each value", () => {
    const kinds = rowResiduals(template, startingRates).map(({ metric }) => metric);
    expect(kinds).toEqual(["throughput", "timePerOutputToken", "timeToFirstToken"]);
  });

  it("compares a median time to first token with the steady state, without the burst at the start", () => {
    const firstToken = (statistic: string | null) => {
      const observation = { metric: "timeToFirstTokenSeconds", value: 1, statistic };
      const options = { ...template.prepared.options, start: "burst" as const };
      const row = { ...template, prepared: { ...template.prepared, options }, observations: [observation] };
      return Math.exp(residualsOf(row, startingRates)[0] ?? Number.NaN);
    };
    expect(firstToken("median")).toBeLessThan(firstToken("mean"));
    expect(firstToken(null)).toBe(firstToken("mean"));
  });
});

describe("layoutOf", () => {
  const rowAt = (generation: string, family: string, era: number): ObservedRow => ({
    ...template,
    key: chainKey(generation, family, era),
  });
  const rows = [
    rowAt("cdna3", "vllm", 3),
    rowAt("cdna3", "mlc", 0),
    rowAt("cdna3", "vllm", 3),
    rowAt("turing", "mlc", 0),
  ];
  const { places, effects, precisions, expected } = layoutOf(rows, { ...layoutOptions, levels });
  const keys = effects.map(effectKey);

  it("collects the rows of one place", () => {
    expect(places.map(({ rows: own }) => own.length)).toEqual([2, 1, 1]);
  });

  it("numbers each effect once and shares it among the places that depend on it", () => {
    expect(new Set(keys).size).toBe(keys.length);
    const users = (key: string) => places.filter(({ columns }) => columns.flat().includes(keys.indexOf(key))).length;
    expect(users("global:|cacheBandwidth")).toBe(3);
    expect(users("generation:cdna3|cacheBandwidth")).toBe(2);
    expect(users("engine:mlc|cacheBandwidth")).toBe(2);
    expect(users("engine:vllm|cacheBandwidth")).toBe(1);
    expect(users("pair:turing/mlc|cacheBandwidth")).toBe(1);
  });

  it.each([
    ["global:|cacheBandwidth", 0.6, 0],
    ["generation:cdna3|weightBandwidth", 0.25, Math.log(0.72 / 0.77)],
    ["generation:turing|weightBandwidth", 0.2, 0],
    ["engine:mlc|cacheBandwidth", 0.14, 0],
    ["pair:turing/mlc|cacheBandwidth", 0.07, 0],
  ])("gives %s the deviation %d and the mean %d", (key, deviation, mean) => {
    const index = keys.indexOf(key);
    expect(precisions[index]).toBeCloseTo(1 / deviation ** 2, 6);
    expect(expected[index]).toBeCloseTo(mean, 12);
  });
});

describe("fitRates of a single profile", () => {
  const fitting = { ...layoutOptions, rounds: 6, correlation: 0 };
  const ratesFrom = (rows: readonly ObservedRow[]) => ratesAt(template.key, fitRates(rows, fitting), startingRates, []);
  const exact = (count: number) => Array.from({ length: count }, () => rowOff("throughput", 0));

  it("changes nothing for rows that the starting rates explain", () => {
    const rates = ratesFrom([rowOff("throughput", 0), rowOff("timeToFirstToken", 0), rowOff("timePerOutputToken", 0)]);
    for (const rate of rateNames) expect(rates[rate] / startingRates[rate], rate).toBeCloseTo(1, 9);
  });

  it.each([0.05, 0.15, -0.05, -0.15])("explains most of a residual of %d by bandwidth and overhead", (residual) => {
    const row = rowOff("timePerOutputToken", residual);
    const rates = ratesFrom([row]);
    const [left = Number.NaN] = residualsOf(row, rates);
    expect(Math.abs(left)).toBeLessThan(Math.abs(residual) / 3);
    // A measured step that is shorter than estimated needs more bandwidth and less time on the host.
    expect(Math.sign(rates.weightBandwidth - startingRates.weightBandwidth)).toBe(Math.sign(residual));
    expect(Math.sign(rates.hostStepSeconds - startingRates.hostStepSeconds)).toBe(-Math.sign(residual));
  });

  it("moves less for an outlier among exact rows than for a residual that the model may explain", () => {
    const moved = (residual: number) => {
      const { hostStepSeconds } = ratesFrom([...exact(10), rowOff("throughput", residual)]);
      return Math.abs(Math.log(hostStepSeconds / startingRates.hostStepSeconds));
    };
    expect(moved(0.2)).toBeGreaterThan(0.001);
    expect(moved(4)).toBeLessThan(moved(0.2) / 3);
  });
});
