import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_70b } from "llm-economics/architectures";
import { type TrainingMeasurement, validateTraining } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";

const parts = {
  architectures: { "Llama 3.1 70B": llama31_70b },
  accelerators: { h100: nvidiaH100Sxm, a100: nvidiaA100Sxm4_80gb },
};
const each = (metric: string, value: number) => ({ metric, value });

/** Rows of published tables, in their form. */
const published: readonly TrainingMeasurement[] = [
  {
    id: "llm-foundry MPT benchmarks (2025), 70B on 512 H100",
    task: "pretrain",
    model: { name: "MPT-70b", params: 64_862_437_376, layers: 80, hidden: 8192, heads: 64, ffn: 32_768, vocab: 50_368 },
    hardware: "h100",
    accelerators: 512,
    parallelism: { tensor: 1, pipeline: 1, fsdp: "FULL_SHARD", zeroStage: 3 },
    precision: "bf16-mixed",
    globalBatchSize: 4096,
    seqLen: 2048,
    microBatch: 8,
    recompute: "full",
    measured: [
      each("mfu", 0.4125),
      each("hfu", 0.55),
      each("modelTflopsPerAccelerator", 408),
      each("tokensPerSecondPerAccelerator", 1007),
      each("tokensPerSecond", 515_636),
      each("sequencesPerSecond", 515_636 / 2048),
      each("stepTimeSeconds", (4096 * 2048) / 515_636),
    ],
  },
  {
    id: "BLOOM chronicles (2022), 176B on 384 A100",
    task: "pretrain",
    framework: "Megatron-DeepSpeed",
    model: { name: "BLOOM", params: 176_247_000_000, layers: 70, hidden: 14_336, heads: 112, vocab: 250_680 },
    hardware: "a100",
    accelerators: 384,
    parallelism: { tensor: 4, pipeline: 12, zeroStage: 1 },
    precision: "bf16",
    globalBatchSize: 2048,
    seqLen: 2048,
    microBatch: 2,
    recompute: "full",
    measured: [each("stepTimeSeconds", 105.22), each("hardwareTflopsPerAccelerator", 149.5)],
  },
  {
    id: "BLOOM chronicles (2022), 181B on 384 A100",
    task: "pretrain",
    framework: "Megatron-DeepSpeed",
    model: { name: "BLOOM-style", params: 181e9, layers: 72, hidden: 14_336, heads: 64, vocab: 250_000 },
    hardware: "a100",
    accelerators: 384,
    parallelism: { tensor: 8, pipeline: 6, zeroStage: 1 },
    precision: "fp16",
    globalBatchSize: 2048,
    seqLen: 2048,
    microBatch: 4,
    recompute: "full",
    measured: [each("peakMemoryGB", 54), each("peakMemoryGiB", 54e9 / 2 ** 30), each("stepTimeSeconds", 121.03)],
  },
];

describe("published rows", () => {
  it.each(published)("predict $id within 20 %, with every value in its interval", (row) => {
    const { predictions, skipped } = validateTraining([row], parts);
    expect(skipped).toEqual([]);
    expect(predictions.map(({ metric }) => metric)).toEqual(row.measured.map(({ metric }) => metric));
    for (const { metric, measured, predicted, low, high } of predictions) {
      expect(low <= measured && measured <= high, `${metric}: ${low} <= ${measured} <= ${high}`).toBe(true);
      expect(Math.abs(predicted / measured - 1), `${metric}: ${predicted} against ${measured}`).toBeLessThan(0.2);
    }
  });
  it("are predicted without using measured values", () => {
    const [row] = published;
    if (!row) throw new Error("no row");
    const other = { ...row, measured: row.measured.map(({ metric }) => ({ metric, value: 1 })) };
    const values = (from: TrainingMeasurement) =>
      validateTraining([from], parts).predictions.map(({ predicted }) => predicted);
    expect(values(other)).toEqual(values(row));
  });
});

describe("rows without an estimate", () => {
  const row: TrainingMeasurement = {
    id: "row",
    task: "pretrain",
    model: { name: "Llama 3.1 70B" },
    hardware: "h100",
    accelerators: 64,
    parallelism: { tensor: 8, pipeline: 2 },
    globalBatchSize: 64,
    seqLen: 8192,
    measured: [each("tokensPerSecond", 1)],
  };
  it.each([
    ["unsupported task", { task: "reward model" }],
    ["unknown model", { model: { name: "nobody knows" } }],
    ["unknown model", { model: { name: "toString" } }],
    ["unknown accelerator", { hardware: "abacus" }],
    ["missing field", { globalBatchSize: 0 }],
    ["missing field", { accelerators: 24 }],
    ["invalid field", { microBatch: Number.NaN }],
    ["metric not modelled", { measured: [each("timeToTrainMinutes", 1)] }],
  ])("%s", (reason, change) => {
    const { predictions, skipped } = validateTraining([{ ...row, ...change }], parts);
    expect(predictions).toEqual([]);
    expect(skipped.map((value) => value.reason)).toEqual([reason]);
  });
  it("keeps the statistic", () => {
    const measured = [{ metric: "tokensPerSecond", statistic: "mean", value: 1 }];
    expect(validateTraining([{ ...row, measured }], parts).predictions[0]?.statistic).toBe("mean");
    expect(validateTraining([row], parts).predictions[0]?.statistic).toBeNull();
  });
});
