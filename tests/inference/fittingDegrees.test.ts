import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL4 } from "../../src/accelerators/nvidiaL4.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { qwen3_235bA22b } from "../../src/architectures/qwen3_235bA22b.js";
import { qwen25_32b } from "../../src/architectures/qwen25_32b.js";
import { dividesHeads, headsDivided } from "../../src/inference/checkDegrees.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import type { Architecture } from "../../src/models/architecture.js";
import { layerCount } from "../../src/models/layerCount.js";

describe("fittingDegrees", () => {
  const heads = (architecture: Architecture) =>
    Math.min(...architecture.layerGroups.map(({ attention }) => (attention ? headsDivided(attention) : Infinity)));

  /** The first degrees that fit, by trying one plan after the other. */
  function byTrial(plan: ServingPlan & { readonly concurrency: number }, architecture: Architecture) {
    const { tensorParallel: least = 1, pipelineParallel: stages = 1 } = plan;
    const even = Array.from({ length: heads(architecture) }, (_, index) => index + 1).filter((degree) =>
      dividesHeads(architecture, degree),
    );
    const domain = plan.accelerator.scaleUp?.domainAccelerators ?? 8;
    const widest = even.filter((degree) => degree <= Math.max(domain, least)).at(-1) ?? least;
    const tried = [
      ...even
        .filter((degree) => degree > least)
        .map((tensorParallel) => ({ tensorParallel, pipelineParallel: stages })),
      ...Array.from({ length: layerCount(architecture) - stages }, (_, index) => ({
        tensorParallel: widest,
        pipelineParallel: stages + 1 + index,
      })),
    ];
    return tried.find((degrees) => estimateInference({ ...plan, ...degrees }).fits) ?? null;
  }

  /** Parts with so little memory that a degree between powers of two, or more than one stage, is needed. */
  const parts = {
    L4: nvidiaL4,
    L40S: nvidiaL40s,
    H100: nvidiaH100Sxm,
    "an L4 of 15 GB": { ...nvidiaL4, memoryBytes: 15e9 },
    "an L4 of 3 GB": { ...nvidiaL4, memoryBytes: 3e9 },
    "an H100 of 3 GB": { ...nvidiaH100Sxm, memoryBytes: 3e9 },
  };
  const models = { "Llama 3.1 70B": llama31_70b, "Qwen3 235B": qwen3_235bA22b, "Qwen2.5 32B": qwen25_32b };
  it.each<[model: keyof typeof models, part: keyof typeof parts, tensor: number, pipeline: number, input: number]>([
    ["Llama 3.1 70B", "H100", 1, 1, 1000],
    ["Llama 3.1 70B", "H100", 1, 1, 100_000],
    ["Llama 3.1 70B", "L40S", 2, 1, 1000],
    ["Llama 3.1 70B", "L4", 1, 1, 1000],
    ["Llama 3.1 70B", "L4", 1, 2, 1000],
    ["Qwen2.5 32B", "an L4 of 15 GB", 4, 1, 1000],
    ["Llama 3.1 70B", "an L4 of 3 GB", 1, 1, 100],
    ["Llama 3.1 70B", "an H100 of 3 GB", 1, 1, 100],
    ["Qwen3 235B", "H100", 4, 1, 1000],
    ["Qwen3 235B", "L40S", 1, 1, 1000],
    ["Qwen3 235B", "L4", 2, 2, 1000],
  ])("of %s on %s from %d × %d, with prompts of %d tokens, are the first that fit", (name, part, ...numbers) => {
    const [tensorParallel, pipelineParallel, inputTokens] = numbers;
    const plan = {
      model: models[name],
      accelerator: parts[part],
      ...{ tensorParallel, pipelineParallel, inputTokens, outputTokens: 100, concurrency: 1 },
    };
    const estimate = estimateInference(plan);
    if (estimate.fits) throw new Error("it should not fit");
    expect(estimate.fittingDegrees).not.toBeNull();
    expect(estimate.fittingDegrees).toEqual(byTrial(plan, models[name]));
  });

  it("are null, and the accelerators those that the bytes need, if no degree is enough", () => {
    const plan = { model: llama31_8b, accelerator: nvidiaL4, outputTokens: 1, concurrency: 1 };
    const estimate = estimateInference({ ...plan, inputTokens: 1e9, context: "beyond-maximum" });
    if (estimate.fits) throw new Error("it should not fit");
    expect(estimate.fittingDegrees).toBeNull();
    const bytes = estimate.memory.weightBytes + (1e9 + 1) * 131_072;
    expect(estimate.memory.acceleratorsNeeded).toBe(Math.ceil(bytes / nvidiaL4.memoryBytes));
  });
});
