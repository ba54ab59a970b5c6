import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { InfeasiblePlanError } from "../../src/errors/infeasiblePlanError.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { ClosedLoopLoad } from "../../src/inference/inferenceLoad.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import { requireFit } from "../../src/inference/requireFit.js";

const plan = {
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  inputTokens: 1024,
  outputTokens: 256,
  concurrency: 16,
};

describe("estimateInference with invalid input", () => {
  it.each<[field: string, change: Partial<ServingPlan & ClosedLoopLoad>]>([
    ["inputTokens", { inputTokens: -1 }],
    ["inputTokens", { inputTokens: Number.NaN }],
    ["inputTokens", { inputTokens: Number.POSITIVE_INFINITY }],
    ["outputTokens", { outputTokens: 0 }],
    ["cachedInputTokens", { cachedInputTokens: 2048 }],
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 1.5 }],
    ["concurrency", { requestsPerSecond: 3 as never }],
    ["requestsPerSecond", { concurrency: undefined as never, requestsPerSecond: -2 as never }],
    ["tensorParallel", { tensorParallel: 0 }],
    ["tensorParallel", { tensorParallel: 2.5 }],
    ["pipelineParallel", { pipelineParallel: -1 }],
    ["dataParallel", { dataParallel: Number.NaN }],
    ["tensorParallel", { tensorParallel: null as never }],
    ["schedule", { schedule: "toString" as never }],
    ["execution", { execution: "graphs" as never }],
    ["start", { start: "slow" as never }],
    ["expertParallel", { expertParallel: 2 }],
    ["tensorParallel", { tensorParallel: 33 }],
    ["pipelineParallel", { pipelineParallel: 33 }],
    ["inputTokens + outputTokens", { inputTokens: 131_072 }],
    ["accelerator.memoryBytes", { accelerator: { ...nvidiaH100Sxm, memoryBytes: Number.NaN } }],
    [
      "accelerator.memoryBandwidthBytesPerSecond",
      { accelerator: { ...nvidiaH100Sxm, memoryBandwidthBytesPerSecond: 0 } },
    ],
    ["model", { model: {} as never }],
    ["accelerator", { accelerator: undefined as never }],
  ])("throws an error that names %s for %o", (field, change) => {
    let error: unknown;
    try {
      estimateInference({ ...plan, ...change });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InvalidQuantityError);
    expect((error as InvalidQuantityError).message).toContain(field);
  });

  it("throws for an unknown prefill schedule and lists the known ones", () => {
    expect(() => estimateInference({ ...plan, schedule: "continous" as never })).toThrow(
      'schedule must be one of continuous, static, offline; got "continous". Did you mean "continuous"?',
    );
  });

  it("accepts degrees that do not divide the heads, and states that heads are padded", () => {
    const { assumptions } = requireFit(estimateInference({ ...plan, tensorParallel: 12 }));
    expect(assumptions).toContain(
      "heads: 32 padded for 12 accelerators; vLLM, SGLang, TensorRT-LLM and others refuse such a degree",
    );
    expect(assumptions).toContain("key-value heads: 8 repeated on 12 accelerators");
  });

  it("returns no speeds for a plan that does not fit", () => {
    const small = estimateInference({ ...plan, accelerator: { ...nvidiaH100Sxm, memoryBytes: 10_000_000_000 } });
    expect(small.fits).toBe(false);
    expect(() => requireFit(small)).toThrow(InfeasiblePlanError);
    expect(() => requireFit(small)).toThrow(/Use tensorParallel: 2, pipelineParallel: 1, 2 accelerators/);
  });
});
