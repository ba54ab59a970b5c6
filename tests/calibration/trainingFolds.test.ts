import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b, llama31_70b } from "llm-economics/architectures";
import type { TrainingMeasurement } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/calibration/crossValidate.js";
import { crossValidateTraining } from "../../src/calibration/training/crossValidateTraining.js";
import {
  fitTrainingRates,
  fittedTraining,
  ratesUnder,
  type TrainingEffects,
  trainingResidual,
} from "../../src/calibration/training/fitTrainingRates.js";
import { memoryResiduals } from "../../src/calibration/training/memoryResiduals.js";
import { type ObservedTraining, observedTraining } from "../../src/calibration/training/observedTraining.js";
import {
  effectKey,
  effectsAt,
  type TrainingEffect,
  trainingRatePriors,
} from "../../src/calibration/training/trainingRatePriors.js";
import { kernelRates } from "../../src/efficiency/kernelRates.js";
import { startingTrainingRates } from "../../src/training/rates/startingTrainingRates.js";
import { stepSeconds, stepTermsOf } from "../../src/training/step/stepTime.js";

const parts = {
  architectures: { small: llama31_8b, large: llama31_70b },
  accelerators: { h100: nvidiaH100Sxm, a100: nvidiaA100Sxm4_80gb },
};
const base: TrainingMeasurement = {
  id: "row",
  task: "pretrain",
  framework: "NeMo / Megatron-Core",
  model: { name: "small", seqLen: 4096 },
  hardware: "h100",
  accelerators: 64,
  parallelism: { tensor: 8, pipeline: 1 },
  precision: "bf16",
  globalBatchSize: 256,
  recompute: "none",
  measured: [{ metric: "stepTimeSeconds", value: 1 }],
};

function observed(change: Partial<TrainingMeasurement>): ObservedTraining {
  const row = observedTraining({ ...base, ...change }, parts);
  if (!row) throw new Error("the row has no plan");
  return row;
}

/** Effects by their keys. */
const effectsFrom = (...list: readonly (TrainingEffect & { readonly logarithm: number })[]): TrainingEffects =>
  new Map(list.map(({ logarithm, ...effect }) => [effectKey(effect), { effect, logarithm }]));

/** Rows of two models, accelerators and frameworks, measured under planted effects. */
function plantedRows(effects: TrainingEffects): ObservedTraining[] {
  return ["NeMo / Megatron-Core", "torchtitan"].flatMap((framework) =>
    ["h100", "a100"].flatMap((hardware) =>
      ["small", "large"].flatMap((name) =>
        [16, 64, 128].map((accelerators) => {
          const model = { name, seqLen: 4096 };
          const id = [framework, hardware, name, accelerators].join(" ");
          const row = observed({ id, framework, hardware, model, accelerators, globalBatchSize: 4 * accelerators });
          return { ...row, seconds: stepSeconds(stepTermsOf(row.work, ratesUnder(effects, row.place))) };
        }),
      ),
    ),
  );
}

describe("fitTrainingRates with one planted effect", () => {
  const [nemo, titan] = [observed({}), observed({ framework: "torchtitan" })].map(({ place }) => place.framework);
  it.each<[rate: TrainingEffect["rate"], level: TrainingEffect["level"], cell: string, logarithm: number]>([
    ["compute16", "generations", "ampere", -0.3],
    ["compute16", "generations", "hopper", 0.2],
    ["workFactor", "frameworks", nemo ?? "", 0.2],
    ["workFactor", "frameworks", titan ?? "", -0.2],
    ["elementwiseFactor", "frameworks", titan ?? "", 0.6],
  ])("finds %s at level %s changed in %s by %d there more than elsewhere", (rate, level, cell, logarithm) => {
    const found = fitTrainingRates(plantedRows(effectsFrom({ rate, level, cell, logarithm })), 6);
    const cells = [...found.values()].filter(({ effect }) => effect.rate === rate && effect.level === level);
    expect(cells).toHaveLength(2);
    const strongest = cells.reduce((left, right) =>
      Math.abs(right.logarithm) > Math.abs(left.logarithm) ? right : left,
    );
    expect(strongest.effect.cell).toBe(cell);
    expect(Math.sign(strongest.logarithm)).toBe(Math.sign(logarithm));
  });

  it("explains planted rows better than the starting rates do", () => {
    const rows = plantedRows(effectsFrom({ rate: "workFactor", level: "global", cell: "", logarithm: 0.3 }));
    const worst = (effects: TrainingEffects) =>
      Math.max(...rows.map((row) => Math.abs(trainingResidual(row, ratesUnder(effects, row.place)))));
    expect(worst(fitTrainingRates(rows, 6))).toBeLessThan(worst(new Map()) / 5);
  });
});

describe("ratesUnder", () => {
  it.each([
    ["hopper", "compute16"],
    ["ampere", "attentionCompute"],
    ["blackwell", "compute8"],
  ] as const)("starts on %s from the serving kernels' %s", (generation, rate) => {
    const rates = ratesUnder(new Map(), { generation, framework: "none", mixture: false });
    expect(rates[rate]).toBeCloseTo(kernelRates[generation]?.[rate] ?? Number.NaN, 12);
  });

  it("starts elsewhere from the starting rates, also for inherited names", () => {
    for (const generation of ["abacus", "constructor"])
      expect(ratesUnder(new Map(), { generation, framework: "none", mixture: false })).toEqual(startingTrainingRates);
  });

  it("multiplies the effects of all levels of a place", () => {
    const place = { generation: "abacus", framework: "nemo", mixture: true, year: "2025" };
    const list = effectsAt(place, "workFactor").map((effect, index) => ({ ...effect, logarithm: 10 ** -(index + 1) }));
    const { workFactor } = ratesUnder(effectsFrom(...list), place);
    expect(list).toHaveLength(Object.keys(trainingRatePriors.workFactor).length);
    expect(Math.log(workFactor / startingTrainingRates.workFactor)).toBeCloseTo(0.1111, 12);
  });
});

describe("crossValidateTraining", () => {
  const rows = plantedRows(new Map());
  const nameOf = ({ row }: ObservedTraining) => row.model.name ?? "";
  const foldOf = (name: string) => hashOf(`${name}/fold`) % 2;

  it("predicts each row from the rows of the other fold alone", () => {
    expect(foldOf("small")).not.toBe(foldOf("large"));
    const slow = rows.map((row) => (nameOf(row) === "small" ? { ...row, seconds: 1.3 * row.seconds } : row));
    const heldOut = crossValidateTraining(slow, nameOf, 2);
    for (const { row, residual } of heldOut) {
      const effects = fitTrainingRates(
        slow.filter((other) => nameOf(other) !== nameOf(row)),
        6,
      );
      expect(residual).toBeCloseTo(trainingResidual(row, ratesUnder(effects, row.place)), 12);
    }
    // The large model's rows agree with the start, so that its fit does not explain the slower small model.
    const small = heldOut.filter(({ row }) => nameOf(row) === "small");
    for (const { residual } of small) expect(residual).toBeCloseTo(-Math.log(1.3), 6);
  });

  it("knows a framework and a generation only from rows of other folds", () => {
    const isNemo = ({ row }: ObservedTraining) => row.framework === base.framework;
    const evidenceBy = (name: (row: ObservedTraining) => string) =>
      new Set(crossValidateTraining(rows, name, 2).map(({ evidence }) => evidence));
    expect(evidenceBy(nameOf)).toEqual(new Set(["known"]));
    expect(evidenceBy((row) => (isNemo(row) ? "small" : "large"))).toEqual(new Set(["unknown"]));
    expect(evidenceBy(({ row }) => (row.hardware === "h100" ? "small" : "large"))).toEqual(new Set(["unknown"]));
  });

  it("holds out nothing if no row remains to fit", () => {
    expect(crossValidateTraining(rows, () => "one name", 2)).toEqual([]);
  });
});

describe("fittedTraining", () => {
  it.each([
    [0.004, {}],
    [0.006, { workFactor: 1 }],
    [-0.126, { workFactor: -13 }],
  ])("rounds a logarithm of %d of a framework to %o hundredths", (logarithm, cell) => {
    const effects = effectsFrom({ rate: "workFactor", level: "frameworks", cell: "nemo", logarithm });
    expect(fittedTraining(effects).frameworks).toEqual({ nemo: cell });
  });

  it("rounds global rates to three digits and keeps kernels of generations without rows", () => {
    const effects = effectsFrom({ rate: "compute16", level: "global", cell: "", logarithm: 0.1 });
    const { global, generations, measuredGenerations } = fittedTraining(effects);
    const exact = startingTrainingRates.compute16 * Math.exp(0.1);
    expect(global).toEqual({ ...startingTrainingRates, compute16: Number(exact.toPrecision(3)) });
    expect(measuredGenerations).toEqual([]);
    const kernels = Math.log((kernelRates.hopper?.compute16 ?? 0) / startingTrainingRates.compute16);
    expect(generations.hopper?.compute16 ?? 0).toBeCloseTo(Math.round(100 * kernels), 9);
  });
});

describe("memoryResiduals", () => {
  const rowOf = (value: number, change: object = {}): TrainingMeasurement => ({
    ...base,
    measured: [{ metric: "peakMemoryGB", value }],
    ...change,
  });
  const residualsOf = (...rows: readonly TrainingMeasurement[]) =>
    [...memoryResiduals(rows, parts).residuals.values()].flat();

  it("reads peaks in gigabytes and in gibibytes", () => {
    const [gigabytes = 0] = residualsOf(rowOf(40));
    const [gibibytes = 0] = residualsOf(rowOf(0, { measured: [{ metric: "peakMemoryGiB", value: 40 }] }));
    expect(gibibytes - gigabytes).toBeCloseTo(Math.log(2 ** 30 / 1e9), 12);
  });

  it.each<[what: string, change: object]>([
    ["repeats another row", { duplicateOf: "other" }],
    ["marks its peak as not scored", { notScored: ["peakMemoryGB"] }],
    ["has no peak", { measured: [{ metric: "stepTimeSeconds", value: 1 }] }],
    ["has an unknown model", { model: { name: "nobody knows" } }],
  ])("skips a row that %s", (_, change) => {
    expect(residualsOf(rowOf(40, change))).toEqual([]);
  });

  it("covers four fifths of planted peaks with the spread of a factor", () => {
    const peaks = Array.from({ length: 50 }, (_, index) => 40 * Math.exp((index - 25) / 100));
    const { factors, residuals } = memoryResiduals(
      peaks.map((peak) => rowOf(peak)),
      parts,
    );
    const [[framework, logarithms] = ["", []]] = [...residuals];
    const { factor, spread } = factors[framework] ?? { factor: Number.NaN, spread: Number.NaN };
    const inside = logarithms.filter((residual) => Math.abs(residual - Math.log(factor)) <= Math.log(spread));
    expect(inside.length / peaks.length).toBeGreaterThanOrEqual(0.8);
    expect(inside.length / peaks.length).toBeLessThan(0.9);
  });
});
