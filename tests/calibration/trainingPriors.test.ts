import type { TrainingMeasurement } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { crossValidateTraining } from "../../src/calibration/training/crossValidateTraining.js";
import {
  fitTrainingRates,
  fittedTraining,
  ratesUnder,
  type TrainingEffects,
  trainingResidual,
} from "../../src/calibration/training/fitTrainingRates.js";
import type { ObservedTraining } from "../../src/calibration/training/observedTraining.js";
import {
  effectKey,
  effectsAt,
  type TrainingEffect,
  type TrainingLevel,
  trainingRatePriors,
} from "../../src/calibration/training/trainingRatePriors.js";
import { kernelRates } from "../../src/efficiency/kernelRates.js";
import type { TrainingRate } from "../../src/training/rates/rateEffects.js";
import { startingTrainingRates } from "../../src/training/rates/startingTrainingRates.js";
import { stepSeconds, stepTermsOf } from "../../src/training/step/stepTime.js";
import { observe } from "./trainingStep.ts";

function rowOf(change: Partial<TrainingMeasurement>, slowdown: number): ObservedTraining {
  const row = observe(change);
  if (!row) throw new Error("the row has no plan");
  return { ...row, seconds: slowdown * stepSeconds(stepTermsOf(row.work, ratesUnder(new Map(), row.place))) };
}
const effectsFrom = (...list: readonly (TrainingEffect & { readonly logarithm: number })[]): TrainingEffects =>
  new Map(list.map(({ logarithm, ...effect }) => [effectKey(effect), { effect, logarithm }]));

describe("fitTrainingRates in one place", () => {
  const rows = [16, 32, 64].map((accelerators) => rowOf({ id: `${accelerators}`, accelerators }, 1.25));
  const found = fitTrainingRates(rows, 40);
  const [first] = rows;
  const logarithms = (rate: TrainingRate) =>
    new Map(
      (first ? effectsAt(first.place, rate) : []).map((each) => [each.level, found.get(effectKey(each))?.logarithm]),
    );

  // At the minimum, the data pull each effect of a rate alike, so that each moves by the square of its prior deviation.
  it.each<[rate: TrainingRate, deviations: { readonly [Level in TrainingLevel]?: number }]>([
    ["workFactor", { global: 0.02, frameworks: 0.12, releases: 0.08 }],
    ["compute16", { global: 0.1, generations: 0.2 }],
    ["attentionCompute", { global: 0.2, generations: 0.2, frameworks: 0.25 }],
    ["elementwiseFactor", { global: 0.1, frameworks: 0.5 }],
    ["tensorExposure", { global: 0.1, frameworks: 0.4 }],
    ["networkBandwidth", { global: 0.15, frameworks: 0.2 }],
    ["hostFactor", { global: 0.2, generations: 0.1, frameworks: 0.4 }],
  ])("divides the change of %s among levels by the squares of %o", (rate, deviations) => {
    const moved = logarithms(rate);
    expect([...moved.keys()]).toEqual(Object.keys(deviations));
    const { global: all = 1 } = deviations;
    for (const [level, deviation] of Object.entries(deviations))
      expect((moved.get(level as TrainingLevel) ?? 0) / (moved.get("global") ?? 0), level).toBeCloseTo(
        (deviation / all) ** 2,
        4,
      );
  });

  it("moves rates in the direction of slower steps, and leaves rates that no step depends on", () => {
    expect(logarithms("workFactor").get("frameworks")).toBeGreaterThan(0);
    expect(logarithms("compute16").get("generations")).toBeLessThan(0);
    expect(logarithms("compute8").get("global")).toBe(0);
    for (const rate of ["launchSeconds", "expertImbalance"] as const) expect(logarithms(rate).size).toBe(0);
  });

  it("trusts rows of a stated recipe more than published ones", () => {
    const both = [rowOf({ id: "a", model: { name: "small", seqLen: 2048 } }, 1.1), rowOf({ id: "b" }, 0.9)];
    const misfit = (recipes: readonly (string | undefined)[]) => {
      const marked = both.map((row, at) => ({ ...row, row: { ...row.row, recipe: recipes[at] } }));
      const effects = fitTrainingRates(marked, 20);
      return both.map((row) => Math.abs(trainingResidual(row, ratesUnder(effects, row.place))));
    };
    const [equal, first, second] = [
      misfit([undefined, undefined]),
      misfit(["bf16", undefined]),
      misfit([undefined, "bf16"]),
    ];
    expect(first[0]).toBeLessThan(equal[0] ?? 0);
    expect(second[1]).toBeLessThan(equal[1] ?? 0);
  });

  it("barely changes the rates of other rows for an outlier", () => {
    const worst = (slowdown: number) => {
      const effects = fitTrainingRates([...rows, rowOf({ id: "odd", accelerators: 8 }, slowdown)], 20);
      return Math.max(...rows.map((row) => Math.abs(trainingResidual(row, ratesUnder(effects, row.place)))));
    };
    expect(worst(12)).toBeLessThan(0.03);
  });

  it("starts from given effects", () => {
    expect(fitTrainingRates(rows, 0, found)).toBe(found);
    const again = fitTrainingRates(rows, 1, found);
    for (const [key, { logarithm }] of found) expect(again.get(key)?.logarithm, key).toBeCloseTo(logarithm, 6);
  });
});

describe("crossValidateTraining", () => {
  it("predicts each row once, whatever the number of folds", () => {
    const rows = [8, 16, 32, 64].map((accelerators) => rowOf({ id: `${accelerators}`, accelerators }, 1.1));
    for (const folds of [3, 5, 7]) {
      const ids = crossValidateTraining(rows, ({ row }) => row.id, folds).map(({ row }) => row.row.id);
      expect(ids.toSorted(), `${folds} folds`).toEqual(rows.map(({ row }) => row.id).toSorted());
    }
  });
});

describe("fittedTraining", () => {
  it("puts each effect at its level", () => {
    const fitted = fittedTraining(
      effectsFrom(
        { rate: "workFactor", level: "frameworks", cell: "nemo", logarithm: 0.1 },
        { rate: "workFactor", level: "mixtures", cell: "nemo", logarithm: 0.2 },
        { rate: "workFactor", level: "releases", cell: "nemo/2024", logarithm: 0.3 },
        { rate: "hostFactor", level: "frameworks", cell: "nemo", logarithm: 0.4 },
        { rate: "hostFactor", level: "generations", cell: "abacus", logarithm: -0.5 },
      ),
    );
    expect(fitted.frameworks).toEqual({ nemo: { workFactor: 10, hostFactor: 40 } });
    expect(fitted.mixtures).toEqual({ nemo: { workFactor: 20 } });
    expect(fitted.releases).toEqual({ "nemo/2024": { workFactor: 30 } });
    expect(fitted.generations.abacus).toEqual({ hostFactor: -50 });
    expect(Object.keys(fitted.generations).toSorted()).toEqual([...Object.keys(kernelRates), "abacus"].toSorted());
    expect(fitted.measuredGenerations).toEqual(["abacus"]);
    expect(fitted.global).toEqual(startingTrainingRates);
  });

  it("adds a fitted effect to the kernels of a generation", () => {
    const fitted = fittedTraining(
      effectsFrom({ rate: "compute16", level: "generations", cell: "hopper", logarithm: 0.1 }),
    );
    const kernels = Math.log((kernelRates.hopper?.compute16 ?? 0) / startingTrainingRates.compute16);
    expect(fitted.generations.hopper?.compute16).toBe(Math.round(100 * (kernels + 0.1)));
  });
});

describe("trainingRatePriors", () => {
  it("vary the rates of hardware between generations and those of software between frameworks", () => {
    const levels = (rate: TrainingRate) => Object.keys(trainingRatePriors[rate]);
    for (const rate of ["compute16", "compute8", "compute4", "attentionCompute"] as const)
      expect(levels(rate), rate).toContain("generations");
    for (const rate of ["elementwiseFactor", "hostFactor", "tensorExposure", "workFactor"] as const)
      expect(levels(rate), rate).toContain("frameworks");
    for (const rate of Object.keys(trainingRatePriors) as TrainingRate[])
      expect(levels(rate)[0] ?? "global", rate).toBe("global");
  });
});
