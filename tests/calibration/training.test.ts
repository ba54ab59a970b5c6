import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b, llama31_70b } from "llm-economics/architectures";
import type { TrainingMeasurement } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { crossValidateTraining } from "../../src/calibration/training/crossValidateTraining.js";
import {
  fitTrainingRates,
  fittedTraining,
  ratesUnder,
  shippedResiduals,
  trainingResidual,
} from "../../src/calibration/training/fitTrainingRates.js";
import { memoryResiduals } from "../../src/calibration/training/memoryResiduals.js";
import { type ObservedTraining, observedTraining } from "../../src/calibration/training/observedTraining.js";
import { effectKey, effectsAt, trainingRatePriors } from "../../src/calibration/training/trainingRatePriors.js";
import { cellsOf, ratesAt } from "../../src/training/rates/rateEffects.js";
import { stepSeconds, stepTermsOf } from "../../src/training/step/stepTime.js";

const parts = {
  architectures: { small: llama31_8b, large: llama31_70b },
  accelerators: { h100: nvidiaH100Sxm, a100: nvidiaA100Sxm4_80gb },
};

function rowOf(id: string, change: Partial<TrainingMeasurement> = {}): TrainingMeasurement {
  return {
    id,
    task: "pretrain",
    framework: "NeMo / Megatron-Core",
    model: { name: "small", seqLen: 8192 },
    hardware: "h100",
    accelerators: 64,
    parallelism: { tensor: 2, pipeline: 1 },
    precision: "bf16",
    globalBatchSize: 256,
    recompute: "none",
    measured: [{ metric: "stepTimeSeconds", value: 1 }],
    ...change,
  };
}

/** Returns rows of two models, machines and frameworks, measured at rates that differ from the starting ones. */
function madeRows(slowdown: number): ObservedTraining[] {
  const rows = [8, 16, 32, 64, 128].flatMap((accelerators) =>
    ["h100", "a100"].flatMap((hardware) =>
      ["small", "large"].map((name) =>
        rowOf(`${name}-${hardware}-${accelerators}`, {
          accelerators,
          hardware,
          model: { name, seqLen: 4096 },
          globalBatchSize: 4 * accelerators,
          parallelism: { tensor: 8, pipeline: 1 },
        }),
      ),
    ),
  );
  return rows.flatMap((row) => {
    const observed = observedTraining(row, parts);
    if (!observed) return [];
    const rates = ratesUnder(new Map(), observed.place);
    return [{ ...observed, seconds: slowdown * stepSeconds(stepTermsOf(observed.work, rates)) }];
  });
}

const largest = (residuals: readonly number[]) => Math.max(...residuals.map(Math.abs));

describe("fitTrainingRates", () => {
  it("recovers a framework that is 20 % slower, and changes nothing if rows agree with the start", () => {
    const agreeing = madeRows(1);
    expect(agreeing.length).toBe(20);
    expect(
      largest(agreeing.map((row) => trainingResidual(row, ratesUnder(fitTrainingRates(agreeing, 3), row.place)))),
    ).toBeLessThan(1e-9);
    const slower = madeRows(1.2);
    const before = largest(slower.map((row) => trainingResidual(row, ratesUnder(new Map(), row.place))));
    const effects = fitTrainingRates(slower, 6);
    const after = largest(slower.map((row) => trainingResidual(row, ratesUnder(effects, row.place))));
    expect(before).toBeGreaterThan(0.18);
    expect(after).toBeLessThan(0.03);
  });
  it("loses at most 1 % by rounding to hundredths of a logarithm", () => {
    const rows = madeRows(1.15);
    const effects = fitTrainingRates(rows, 6);
    const exact = rows.map((row) => trainingResidual(row, ratesUnder(effects, row.place)));
    const shipped = shippedResiduals(rows, fittedTraining(effects));
    for (const [at, residual] of shipped.entries()) expect(Math.abs(residual - (exact[at] ?? 0))).toBeLessThan(0.03);
  });
  it("is deterministic", () => {
    const rows = madeRows(1.1);
    expect(fittedTraining(fitTrainingRates(rows, 3))).toEqual(fittedTraining(fitTrainingRates(rows, 3)));
  });
});

describe("crossValidateTraining", () => {
  it("predicts every row once, from rows with other names", () => {
    const rows = madeRows(1.1);
    const heldOut = crossValidateTraining(rows, ({ row }) => row.model.name, 2);
    expect(heldOut.map(({ row }) => row.row.id).sort()).toEqual(rows.map(({ row }) => row.id).sort());
    expect(largest(heldOut.map(({ residual }) => residual))).toBeLessThan(0.12);
  });
});

describe("observedTraining", () => {
  it("skips duplicate rows, rows without a step time, and rows that state too little", () => {
    expect(observedTraining(rowOf("row"), parts)?.seconds).toBe(1);
    expect(observedTraining({ ...rowOf("row"), duplicateOf: "other" } as TrainingMeasurement, parts)).toBeUndefined();
    expect(observedTraining(rowOf("row", { measured: [{ metric: "mfu", value: 0.4 }] }), parts)).toBeUndefined();
    expect(observedTraining(rowOf("row", { hardware: "abacus" }), parts)).toBeUndefined();
    expect(observedTraining(rowOf("row", { model: { name: "nobody knows" } }), parts)).toBeUndefined();
  });
  it("derives the step time from tokens per second and accelerator", () => {
    const row = rowOf("row", { measured: [{ metric: "tokensPerSecondPerAccelerator", value: 8192 }] });
    expect(observedTraining(row, parts)?.seconds).toBeCloseTo((256 * 8192) / 8192 / 64, 9);
  });
});

describe("memoryResiduals", () => {
  it("has one factor per framework: the median of measured over estimated memory", () => {
    const peaks = [20, 21, 22].map((value, at) =>
      rowOf(`row-${at}`, { measured: [{ metric: "peakMemoryGB", value }] }),
    );
    const { factors, residuals } = memoryResiduals(peaks, parts);
    expect(Object.keys(factors)).toEqual(["nemo"]);
    const [low = 0, middle = 0, high = 0] = residuals.get("nemo") ?? [];
    expect(middle - low).toBeCloseTo(Math.log(21 / 20), 9);
    expect(high).toBeGreaterThan(middle);
    expect(factors.nemo?.factor).toBeCloseTo(Math.exp(middle), 3);
  });
});

describe("levels of training rates", () => {
  const place = { generation: "hopper", framework: "nemo", mixture: true, year: "2025" } as const;
  it("follow from the prior of a rate, with the cells of a place", () => {
    expect(cellsOf(place)).toEqual({
      generations: "hopper",
      frameworks: "nemo",
      mixtures: "nemo",
      releases: "nemo/2025",
    });
    const keys = effectsAt(place, "workFactor").map(effectKey);
    expect(keys).toEqual([
      "workFactor global ",
      "workFactor frameworks nemo",
      "workFactor mixtures nemo",
      "workFactor releases nemo/2025",
    ]);
    expect(effectsAt({ ...place, mixture: false, year: undefined }, "workFactor")).toHaveLength(2);
    expect(effectsAt(place, "launchSeconds")).toEqual([]);
  });
  it("multiply the global rate; unknown cells and inherited names change nothing", () => {
    const global = ratesUnder(new Map(), { ...place, generation: "none" });
    const fitted = {
      global,
      measuredGenerations: [],
      generations: { hopper: { compute16: 10 } },
      frameworks: { nemo: { compute16: -5 } },
      mixtures: {},
      releases: {},
    };
    expect(ratesAt(fitted, place).compute16).toBeCloseTo(global.compute16 * Math.exp(0.05), 12);
    expect(ratesAt(fitted, { ...place, generation: "toString", framework: "constructor" })).toEqual(global);
  });
  it("have positive prior deviations", () => {
    for (const prior of Object.values(trainingRatePriors))
      for (const deviation of Object.values(prior)) expect(deviation).toBeGreaterThan(0);
  });
});
