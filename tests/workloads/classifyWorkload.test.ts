import fc from "fast-check";
import {
  awsInferentia2,
  cerebrasWse3,
  groqLpuV1,
  nvidiaA100Sxm4_80gb,
  nvidiaH100Sxm,
  nvidiaH200Sxm,
  nvidiaL4,
} from "llm-economics/accelerators";
import { deepseekV3, llama31_8b, llama31_70b, llama31_405b } from "llm-economics/architectures";
import { InfeasiblePlanError, InvalidQuantityError } from "llm-economics/errors";
import { int4Group128 } from "llm-economics/formats";
import { quantize } from "llm-economics/quantization";
import { trainingFlopsPerToken, trainingRunTime } from "llm-economics/training";
import { days } from "llm-economics/units";
import {
  classifyWorkload,
  inferenceWorkload,
  trainingWorkload,
  type WorkloadDescription,
} from "llm-economics/workloads";
import { describe, expect, it } from "vitest";
import { near } from "../training/near.ts";

const training = { tokens: 15e12, withinSeconds: days(60) };
const inference = { requestsPerSecond: 2000, peakToMean: 2, inputTokens: 1024, outputTokens: 256 };
const both: WorkloadDescription = { model: llama31_70b, accelerator: nvidiaH100Sxm, training, inference };
const base = { model: llama31_70b, accelerator: nvidiaH100Sxm };

describe("classifyWorkload", () => {
  const found = classifyWorkload(both);

  it("finds that inference dominates for a model with 170 million requests per day", () => {
    expect(found.dominant).toBe("inference");
    expect(found.shareOfAcceleratorHours.inference).toBeGreaterThan(0.8);
    const little = classifyWorkload({ ...both, inference: { ...inference, requestsPerSecond: 10 } });
    expect(little.dominant).toBe("training");
  });

  it("finds training bound by arithmetic and inference by memory bandwidth", () => {
    const { training: train, inference: serve } = found;
    expect(train?.bound).toBe("compute");
    expect(serve?.bound).toBe("memory-bandwidth");
    expect(train?.arithmeticIntensity).toBeGreaterThan(train?.ridgePoint ?? Infinity);
    expect(serve?.arithmeticIntensity).toBeLessThan(serve?.ridgePoint ?? 0);
    expect(train?.memoryPriority).toBe("aggregate-capacity");
    expect(serve?.memoryPriority).toBe("bandwidth-per-accelerator");
  });

  it("needs thousands of networked accelerators for training and one server per replica", () => {
    expect(found.training?.interconnect).toBe("scale-up-and-network");
    expect(found.training?.accelerators).toBeGreaterThan(trainingWorkload.accelerators.value.low);
    expect(found.inference?.acceleratorsTogether).toBeLessThanOrEqual(inferenceWorkload.accelerators.value.high);
    const small = classifyWorkload({ ...base, model: llama31_8b, inference });
    expect(small.inference?.acceleratorsTogether).toBe(1);
    expect(small.inference?.interconnect).toBe("host");
    expect(small.inference?.exchangeBytesPerSecond).toBe(0);
  });

  it("charges training once per run and inference per query", () => {
    expect(found.training?.costModel).toBe("one-time-capital-expense-per-run");
    expect(found.inference?.costModel).toBe("ongoing-operating-expense-per-query");
  });

  it("advises two tiers for both kinds of work and one tier for one kind", () => {
    expect(found.tiers.count).toBe(2);
    expect(found.tiers.reason.topic).toBe("tiers");
    expect(classifyWorkload({ ...base, training }).tiers.count).toBe(1);
    expect(classifyWorkload({ ...base, inference }).tiers.count).toBe(1);
  });

  it("advises one tier if fine-tuning fits in one server and in the idle hours of serving", () => {
    const tuning = { tokens: 1e9, withinSeconds: days(7), runsPerYear: 12, sequenceTokens: 4096 };
    const serving = { ...inference, requestsPerSecond: 100 };
    const small: WorkloadDescription = { ...base, model: llama31_8b, training: tuning, inference: serving };
    expect(classifyWorkload(small).tiers.count).toBe(1);
    const without = classifyWorkload({ ...small, inference: { ...serving, requestsPerSecond: 0.01, peakToMean: 1 } });
    expect(without.tiers.count).toBe(2);
  });

  it("advises one tier if batch inference fits in the idle hours of the training cluster", () => {
    const batch = { ...inference, requestsPerSecond: 1, use: "batch" } as const;
    expect(classifyWorkload({ ...both, inference: batch }).tiers.count).toBe(1);
    expect(classifyWorkload({ ...both, inference: { ...batch, use: "interactive" } }).tiers.count).toBe(2);
  });

  it("finds an H100 fit for both; Inferentia2, Groq and Cerebras for models that fit in their memory", () => {
    for (const accelerator of [awsInferentia2, groqLpuV1, cerebrasWse3, nvidiaH200Sxm]) {
      const { inference: serve } = classifyWorkload({
        model: llama31_8b,
        accelerator,
        inference: { ...inference, requestsPerSecond: 5 },
      });
      expect(serve?.accelerators, accelerator.id).toBeGreaterThanOrEqual(1);
      expect(serve?.precisions, accelerator.id).toContain("int8");
    }
    expect(() =>
      classifyWorkload({ model: llama31_8b, accelerator: groqLpuV1, training: { ...training, arithmetic: "fp8" } }),
    ).toThrow();
  });

  it("sizes training from FLOPs, peak, utilization and time", () => {
    const stated = { ...training, modelFlopsUtilization: 0.4, runsPerYear: 2 };
    const { training: train } = classifyWorkload({ ...base, training: stated });
    const modelFlops = trainingFlopsPerToken({ architecture: llama31_70b, sequenceTokens: 8192 }) * 15e12;
    const run = { modelFlops, accelerators: 1, peakFlopsPerSecond: 989.4e12, modelFlopsUtilization: 0.4 };
    expect(train?.accelerators).toBe(Math.ceil(trainingRunTime(run).seconds / days(60)));
    near(train?.acceleratorHoursPerYear ?? 0, 2 * trainingRunTime(run).acceleratorHours, 1e-12);
    near(train?.flopsPerYear ?? 0, 2 * modelFlops, 1e-12);
  });

  it("needs enough accelerators for the model states, however long the time allowed", () => {
    const { training: train } = classifyWorkload({ ...base, training: { tokens: 1e6, withinSeconds: days(365) } });
    expect(train?.accelerators).toBe(Math.ceil((18 * 70_553_706_496) / nvidiaH100Sxm.memoryBytes));
  });

  it("needs more than 100 GB/s to write a checkpoint of Llama 3.1 405B in 40 s", () => {
    const { training: train } = classifyWorkload({ ...base, model: llama31_405b, training });
    expect(train?.storageBytesPerSecond).toBeGreaterThan(trainingWorkload.storageBytesPerSecond.value.low);
    near(train?.storageBytesPerSecond ?? 0, (14 * 405.85e9) / 40, 0.001);
  });

  it("needs no more accelerators per replica with 4-bit weights", () => {
    const quantized = quantize(llama31_70b, { weights: int4Group128 });
    const serve = (model: typeof quantized | typeof llama31_70b) =>
      classifyWorkload({ ...base, accelerator: nvidiaH200Sxm, inference: { ...inference, model } }).inference;
    expect(serve(quantized)?.acceleratorsTogether).toBeLessThanOrEqual(serve(llama31_70b)?.acceleratorsTogether ?? 0);
    expect(serve(quantized)?.storageBytesPerSecond).toBeLessThan((serve(llama31_70b)?.storageBytesPerSecond ?? 0) / 3);
  });

  it("accepts inference alone, on another accelerator", () => {
    const serving = { ...inference, requestsPerSecond: 20, model: llama31_8b, accelerator: nvidiaL4 };
    const { inference: serve, reasons } = classifyWorkload({ ...base, training, inference: serving });
    expect(serve?.acceleratorsTogether).toBeLessThanOrEqual(8);
    expect(serve?.interconnect).not.toBe("scale-up-and-network");
    expect(reasons.some(({ statement }) => statement.includes("NVIDIA L4"))).toBe(true);
  });

  it("gives a reason with figures for every computed demand", () => {
    const topics = found.reasons.map(({ topic, workload }) => `${workload} ${topic}`);
    const each = ["arithmetic-intensity", "memory", "communication", "storage"];
    expect(topics).toEqual([
      "inference share-of-hours",
      ...each.map((topic) => `training ${topic}`),
      ...each.map((topic) => `inference ${topic}`),
      "both tiers",
    ]);
    for (const { value, against, statement } of found.reasons) {
      expect(Number.isFinite(value) && Number.isFinite(against), statement).toBe(true);
      expect(statement.endsWith(".")).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("warns if no tensor-parallel degree meets the time allowed", () => {
    const hurried = { ...inference, timePerOutputTokenSeconds: 1e-4 };
    expect(classifyWorkload({ ...base, inference: hurried }).warnings).toHaveLength(1);
    expect(found.warnings).toEqual([]);
  });

  it("finds that DeepSeek-V3 needs more than one accelerator to serve", () => {
    const { inference: serve } = classifyWorkload({
      ...base,
      accelerator: nvidiaH200Sxm,
      model: deepseekV3,
      inference,
    });
    expect(serve?.acceleratorsTogether).toBeGreaterThan(1);
  });

  it("has shares that sum to 1 and never fewer accelerators for more work", () => {
    const rate = fc.double({ min: 0.1, max: 1e5, noNaN: true });
    const tokens = fc.double({ min: 1e9, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(
        rate,
        tokens,
        fc.double({ min: 1, max: 5, noNaN: true }),
        (requestsPerSecond, trained, peakToMean) => {
          const at = (factor: number) =>
            classifyWorkload({
              model: llama31_8b,
              accelerator: nvidiaA100Sxm4_80gb,
              training: { tokens: factor * trained, withinSeconds: days(30) },
              inference: {
                requestsPerSecond: factor * requestsPerSecond,
                peakToMean,
                inputTokens: 500,
                outputTokens: 100,
              },
            });
          const [once, twice] = [at(1), at(2)];
          for (const shares of [once.shareOfAcceleratorHours, once.shareOfFlops])
            near(shares.training + shares.inference, 1, 1e-12);
          expect(once.shareOfAcceleratorHours[once.dominant]).toBeGreaterThanOrEqual(0.5);
          expect(twice.training?.accelerators).toBeGreaterThanOrEqual(once.training?.accelerators ?? Infinity);
          expect(twice.inference?.accelerators).toBeGreaterThanOrEqual(once.inference?.accelerators ?? Infinity);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("classifyWorkload with invalid input", () => {
  it("throws without training and inference", () => {
    expect(() => classifyWorkload(base)).toThrow(/^training must be given, or else inference, or both; got undefined/);
  });
  it.each([
    ["tokens", { tokens: 0 }],
    ["tokens", { tokens: Number.NaN }],
    ["withinSeconds", { withinSeconds: -1 }],
    ["runsPerYear", { runsPerYear: 0 }],
    ["sequenceTokens", { sequenceTokens: 1.5 }],
    ["batchTokens", { batchTokens: 0 }],
    ["modelFlopsUtilization", { modelFlopsUtilization: 1.5 }],
  ])("throws an error that names %s of training", (field, change) => {
    const classify = () => classifyWorkload({ ...base, training: { ...training, ...change } });
    expect(classify).toThrow(InvalidQuantityError);
    expect(classify).toThrow(new RegExp(`^${field} must be `));
  });
  it.each([
    ["requestsPerSecond", { requestsPerSecond: 0 }],
    ["requestsPerSecond", { requestsPerSecond: Infinity }],
    ["peakToMean", { peakToMean: 0.5 }],
    ["inputTokens", { inputTokens: -1 }],
    ["outputTokens", { outputTokens: 0 }],
    ["timePerOutputTokenSeconds", { timePerOutputTokenSeconds: 0 }],
  ])("throws an error that names %s of inference", (field, change) => {
    const classify = () => classifyWorkload({ ...base, inference: { ...inference, ...change } });
    expect(classify).toThrow(InvalidQuantityError);
    expect(classify).toThrow(new RegExp(`^${field} must be `));
  });
  it("throws for a model that fits on no number of accelerators", () => {
    const tiny = { ...nvidiaL4, memoryBytes: 1e9 };
    expect(() => classifyWorkload({ ...base, accelerator: tiny, inference })).toThrow(InfeasiblePlanError);
  });
});
