import { describe, expect, it } from "vitest";
import { calibrate, defaultDeviation } from "../../src/calibration/calibrate.js";
import { effectKey, effectsOf, lineageEffects } from "../../src/calibration/effects.js";
import { type FitOptions, fitRates } from "../../src/calibration/fitRates.js";
import { defaultCorrelation } from "../../src/calibration/groupWeights.js";
import { levels } from "../../src/calibration/levels.js";
import { machinePriors } from "../../src/calibration/machinePriors.js";
import { metricWeight, residualScale } from "../../src/calibration/normalEquations.js";
import type { Rate } from "../../src/calibration/ratePrior.js";
import { rateNames, startingRates } from "../../src/calibration/rateTable.js";
import { chainKey, highestShare } from "../../src/efficiency/adjustments.js";
import type { EfficiencyRates } from "../../src/efficiency/efficiencyProfile.js";
import { measuredRates } from "../../src/efficiency/kernelRates.js";
import { spreadOfMetric } from "../../src/measurements/metrics.js";
import { validate } from "../../src/measurements/validate.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";
import { effectsFrom, plantedRows } from "./plantedRows.ts";

const parent = profileWith({ weightBandwidth: 0.8, requestSeconds: 0.05 });
const slower = profileWith({ weightBandwidth: 0.65, hostStepSeconds: 0.003, requestSeconds: 0.1 });
const rows = [1, 8, 64].flatMap((concurrency) => [
  rowUnder(slower, "small", concurrency),
  rowUnder(slower, "large", concurrency),
]);

/** The objective that the documentation of `calibrate` states: Huber's loss of the residuals, and the squares of the rates' logarithms. */
function objective(rates: EfficiencyRates): number {
  const { predictions } = validate(rows, { ...parts, profileOf: () => ({ ...parent, rates }) });
  // Three rows of each model on one machine and engine count as 3 / (1 + 2 correlation).
  const weight = 1 / (1 + 2 * defaultCorrelation);
  const misfit = predictions.map(({ metric, predicted, measured }) => {
    const kind = spreadOfMetric[metric] ?? "throughput";
    const size = Math.abs(Math.log(predicted / measured)) / residualScale[kind];
    return weight * metricWeight[kind] * (size > 1 ? size - 1 / 2 : size ** 2 / 2);
  });
  const moved = rateNames.map((rate) => Math.log(rates[rate] / parent.rates[rate]) ** 2 / defaultDeviation ** 2 / 2);
  return [...misfit, ...moved].reduce((sum, each) => sum + each, 0);
}

describe("calibrate", () => {
  const { profile, residuals } = calibrate(rows, { ...parts, parent, id: "my machine", folds: 2 });
  const least = objective(profile.rates);

  it("minimizes the objective that it documents, in every rate", () => {
    expect(least).toBeLessThan(objective(parent.rates) / 10);
    for (const rate of rateNames) {
      for (const factor of [0.96, 1.04]) {
        const value = objective({ ...profile.rates, [rate]: profile.rates[rate] * factor });
        expect(value, `${rate} times ${factor}`).toBeGreaterThan(0.99 * least);
      }
    }
  });

  it("leaves rates that no row depends on at the parent's values, below their bounds", () => {
    for (const rate of ["compute4", "expertBandwidth", "hostLinkBandwidth", "eagerLayerSeconds"] as const)
      expect(profile.rates[rate]).toBeCloseTo(Math.min(parent.rates[rate], highestShare[rate] ?? Infinity), 12);
  });

  it("names the profile, and states each residual of each row", () => {
    expect(profile.id).toBe("my machine");
    expect(calibrate(rows.slice(0, 1), { ...parts, folds: 2 }).profile.id).toBe("calibrated");
    expect(residuals.map(({ id }) => id)).toEqual(rows.flatMap(({ id }) => [id, id, id]));
    expect(new Set(residuals.map(({ metric }) => metric)).size).toBe(3);
  });

  it("takes its spread from held-out rows, or from fitted rows if all belong to one group", () => {
    const alone = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32].map((concurrency) => rowUnder(slower, "small", concurrency));
    const one = calibrate(alone, { ...parts, parent });
    expect(one.crossValidated).toEqual([]);
    expect(one.profile.spread.throughput).toBeLessThan(1.05);
    const both = calibrate([...alone, ...rows.slice(1, 2)], { ...parts, parent, folds: 7 });
    expect(both.crossValidated.length).toBeGreaterThan(0);
    // Four fifths of held-out errors lie within the spread, and so does their median.
    const median = both.crossValidated.find(({ metric }) => metric === "throughput")?.medianAbsoluteError ?? Number.NaN;
    expect(both.profile.spread.throughput).toBeGreaterThan(1 + median);
    expect(median).toBeGreaterThan(
      2 * (both.fitted.find(({ metric }) => metric === "throughput")?.medianAbsoluteError ?? 1),
    );
  });

  it("ignores rows without a fitted value, and says which rows it cannot use", () => {
    const [row, ...others] = rows;
    const measured = [{ metric: "averagePowerWatts", value: 300, statistic: "mean" }];
    const silent = { ...others[0], id: "silent", measured } as (typeof rows)[number];
    const found = calibrate([...(row ? [row] : []), silent], { ...parts, folds: 2 });
    expect(found.residuals.map(({ id }) => id)).toEqual([row?.id, row?.id, row?.id]);
    expect(found.skipped).toEqual([]);
    expect(() => calibrate([silent], parts)).toThrow("rows must be at least one row whose model");
  });

  it.each<[field: string, call: () => unknown]>([
    ["rows", () => calibrate(5 as never, parts)],
    ["rows[0]", () => calibrate([5] as never, parts)],
    ["options", () => calibrate(rows, 5 as never)],
    ["id", () => calibrate(rows, { ...parts, id: 5 as never })],
    ["parent", () => calibrate(rows, { ...parts, parent: "vllm" as never })],
    ["parent.spread", () => calibrate(rows, { ...parts, parent: { ...parent, spread: 5 as never } })],
    ["folds", () => calibrate(rows, { ...parts, folds: 2.5 })],
    ["architectures", () => calibrate(rows, { accelerators: {} } as never)],
    ["accelerators", () => calibrate(rows, { architectures: {} } as never)],
  ])("names %s if it is invalid", (field, call) => {
    expect(call).toThrow(`${field} must be`);
  });
});

describe("fitRates for one place in the chain", () => {
  const truth = effectsFrom([{ level: "engine", cell: "mlc", rate: "cacheBandwidth", logarithm: -0.2 }]);
  const key = chainKey("cdna3", "mlc", 0);
  const placed = plantedRows(truth, [4, 32], ["small"]).filter((row) => row.key.generation === key.generation);
  const options: FitOptions = { start: startingRates, startDeviation: 0.15, rounds: 60, correlation: 0, levels };
  const found = fitRates(
    placed.filter((row) => row.key.family === "mlc"),
    options,
  );
  const logarithms = (rate: Rate) => {
    const values = effectsOf(key, rate).map((effect) => found.get(effectKey(effect)));
    return Object.fromEntries(values.map((effect) => [effect?.level, effect?.logarithm ?? Number.NaN]));
  };

  // At the minimum, the data pull equally on each effect of a rate, so that each moves by the square of its prior deviation.
  it("divides the change of a rate among levels by their prior variances", () => {
    const { global = 0, generation = 0, engine = 0, era = 0, pair = 0 } = logarithms("cacheBandwidth");
    expect(global).toBeLessThan(-0.002);
    expect(generation / global).toBeCloseTo((0.2 / 0.15) ** 2, 3);
    expect(engine / global).toBeCloseTo((0.14 / 0.15) ** 2, 3);
    expect(era / global).toBeCloseTo((0.1 / 0.15) ** 2, 3);
    expect(pair / global).toBeCloseTo((0.07 / 0.15) ** 2, 3);
  });

  it("shrinks a generation towards rates that were measured on its kernels, not towards zero", () => {
    const mean = Math.log((machinePriors.cdna3?.attentionCompute ?? 0) / startingRates.attentionCompute);
    const { global = 0, generation = 0 } = logarithms("attentionCompute");
    expect(mean).toBeGreaterThan(0.2);
    expect((generation - mean) / global).toBeCloseTo((0.25 / 0.15) ** 2, 3);
    expect(generation).toBeCloseTo(mean, 1);
  });
});

describe("lineageEffects", () => {
  it("count a generation without an effect as one with an effect of zero", () => {
    const effects = effectsFrom([{ level: "generation", cell: "cdna3", rate: "requestSeconds", logarithm: 0.6 }]);
    const keys = ["cdna3", "cdna4"].map((generation) => chainKey(generation, "vllm", 3));
    const found = lineageEffects(keys, effects, startingRates);
    expect(found).toEqual([
      { level: "lineage", cell: "amd-instinct", rate: "requestSeconds", logarithm: expect.closeTo(0.6 / 3, 12) },
    ]);
  });
});

describe("machinePriors", () => {
  it("state at least one rate of each generation, and none that was measured on the kernels of engines", () => {
    for (const [generation, rates] of Object.entries(machinePriors)) {
      expect(Object.keys(rates).length, generation).toBeGreaterThan(0);
      for (const family of ["vllm", "sglang", "tensorrt-llm", "optimum-habana"])
        expect(measuredRates(generation, family), `${generation}/${family}`).toEqual({});
    }
  });
});
