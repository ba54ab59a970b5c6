import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { type TrainingMeasurement, validateTraining } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { memoryFactorOf, usualMemoryFactor } from "../../src/training/rates/memoryFactors.js";

const parts = { architectures: { dense: llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };
const metrics = [
  ...["tokensPerSecond", "tokensPerSecondPerAccelerator", "sequencesPerSecond", "stepTimeSeconds", "mfu", "hfu"],
  ...["modelTflopsPerAccelerator", "hardwareTflopsPerAccelerator", "peakMemoryGB", "peakMemoryGiB"],
  ...["peakAllocatedBytes", "peakReservedBytes", "averagePowerWatts", "outOfMemory"],
];
const row: TrainingMeasurement = {
  id: "row",
  task: "pretrain",
  framework: "Megatron-LM",
  model: { name: "dense" },
  hardware: "h100",
  accelerators: 16,
  parallelism: { tensor: 4 },
  precision: "bf16",
  globalBatchSize: 32,
  seqLen: 4096,
  recompute: "selective",
  measured: metrics.map((metric) => ({ metric, value: 1 })),
};

/** Predictions of all metrics of a row, by metric. */
function predictionsOf(change: Partial<TrainingMeasurement> = {}) {
  const { predictions, skipped } = validateTraining([{ ...row, ...change }], parts);
  expect(skipped).toEqual([]);
  const named = new Map(predictions.map((each) => [each.metric, each]));
  return (metric: string) => {
    const found = named.get(metric);
    if (!found) throw new Error(`no ${metric}`);
    return found;
  };
}
const valuesOf = (change: Partial<TrainingMeasurement> = {}) => {
  const of = predictionsOf(change);
  return (metric: string) => of(metric).predicted;
};
const close = (left: number, right: number) => expect(left / right).toBeCloseTo(1, 9);

describe("the metrics of a training row", () => {
  it("agree with each other", () => {
    const value = valuesOf();
    close(value("tokensPerSecond"), 16 * value("tokensPerSecondPerAccelerator"));
    close(value("tokensPerSecond"), 4096 * value("sequencesPerSecond"));
    close(value("stepTimeSeconds") * value("tokensPerSecond"), 32 * 4096);
    close(value("modelTflopsPerAccelerator"), 989.4 * value("mfu"));
    close(value("hardwareTflopsPerAccelerator"), 989.4 * value("hfu"));
    close(value("peakAllocatedBytes"), 1e9 * value("peakMemoryGB"));
    close(value("peakAllocatedBytes"), 2 ** 30 * value("peakMemoryGiB"));
  });

  it("relate utilization to the peak of the arithmetic", () => {
    const value = valuesOf({ precision: "fp8" });
    close(value("modelTflopsPerAccelerator"), 1978.9 * value("mfu"));
  });

  it("scale their intervals with them", () => {
    const of = predictionsOf();
    const width = (metric: string) => [of(metric).low, of(metric).high].map((end) => end / of(metric).predicted);
    for (const [metric, other] of [
      ["sequencesPerSecond", "tokensPerSecond"],
      ["modelTflopsPerAccelerator", "mfu"],
      ["hardwareTflopsPerAccelerator", "hfu"],
      ["peakMemoryGB", "peakAllocatedBytes"],
      ["peakMemoryGiB", "peakAllocatedBytes"],
    ] as const) {
      const [low = 0, high = 0] = width(metric);
      const [lower = 0, higher = 0] = width(other);
      close(low, lower);
      close(high, higher);
      expect(low).toBeLessThan(1);
      expect(high).toBeGreaterThan(1);
    }
  });
});

describe("peak memory", () => {
  it("is the closed form in our own rows, and times the factor of a framework in published ones", () => {
    // Reserved memory is 1.05 times the closed form in every row.
    const factor = (change: Partial<TrainingMeasurement>) => {
      const value = valuesOf(change);
      return (1.05 * value("peakAllocatedBytes")) / value("peakReservedBytes");
    };
    close(factor({ recipe: "autocast" }), 1);
    close(factor({ framework: "something new" }), usualMemoryFactor.factor);
    close(factor({ framework: "DeepSpeed" }), memoryFactorOf("deepspeed").factor);
    expect(usualMemoryFactor).toEqual({ factor: 1.05, spread: 1.25 });
  });

  it("has the spread of the framework's measured peaks", () => {
    const spread = (framework: string) => {
      const { predicted, low, high } = predictionsOf({ framework })("peakMemoryGB");
      close(predicted / low, high / predicted);
      return high / predicted;
    };
    close(spread("something new"), 1.25);
    close(spread("DeepSpeed"), memoryFactorOf("deepspeed").spread);
  });

  it("reserves 5 % more than it allocates, 12 % more with full recomputation, and what is left over", () => {
    const own = { recipe: "autocast" };
    const reserved = (change: Partial<TrainingMeasurement>) => {
      const { predicted, low, high } = predictionsOf(change)("peakReservedBytes");
      close(high / predicted, 1.08);
      close(predicted / low, 1.08);
      return predicted / valuesOf(change)("peakAllocatedBytes");
    };
    close(reserved(own), 1.05);
    close(reserved({ ...own, recompute: "full" }), 1.12);
    const left = { ...own, leftoverBytes: 3e9 };
    const extra = valuesOf(left)("peakReservedBytes") - valuesOf(own)("peakReservedBytes");
    expect(extra / 3e9).toBeCloseTo(1, 6);
  });

  it("does not fit if it exceeds what programs see", () => {
    expect(predictionsOf()("outOfMemory")).toMatchObject({ predicted: 0, low: 0, high: 1 });
    expect(predictionsOf({ memoryBytes: 20e9 })("outOfMemory")).toMatchObject({ predicted: 1, low: 0, high: 1 });
  });
});

describe("power of a training row", () => {
  it("is that of all accelerators, below their limit, within 6 %", () => {
    const { predicted, low, high } = predictionsOf()("averagePowerWatts");
    expect(predicted / 16).toBeLessThanOrEqual(700);
    expect(predicted / 16).toBeGreaterThan(350);
    close(high / predicted, 1.06);
    close(predicted / low, 1.06);
  });
});

describe("rows that cannot be estimated", () => {
  it("are skipped if a field has the wrong type, one row at a time", () => {
    const broken = { ...row, id: "broken", precision: 7 as never };
    const { predictions, skipped } = validateTraining([broken, row], parts);
    expect(new Set(skipped.map(({ id, reason }) => `${id}: ${reason}`))).toEqual(new Set(["broken: invalid field"]));
    expect(skipped).toHaveLength(metrics.length);
    expect(predictions).toHaveLength(metrics.length);
  });

  it.each([
    ["rows", "no list"],
    ["rows[0]", [7]],
    ["rows[0].measured", [{ ...row, measured: undefined }]],
  ])("are named if %s is invalid", (field, rows) => {
    expect(() => validateTraining(rows as never, parts)).toThrow(field);
  });

  it("are named if the parts are missing", () => {
    expect(() => validateTraining([row], { architectures: {} } as never)).toThrow("accelerators must be");
    expect(() => validateTraining([row], { accelerators: {} } as never)).toThrow("architectures must be");
  });
});
