import { describe, expect, it } from "vitest";
import { cerebrasWse3 } from "../../src/accelerators/cerebrasWse3.js";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { bf16 } from "../../src/formats/bf16.js";
import { acceleratorsOf } from "../../src/inference/acceleratorsOf.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import { onChipWeightShare, parallelDegrees } from "../../src/inference/parallelDegrees.js";
import { requireFit } from "../../src/inference/requireFit.js";
import type { Architecture } from "../../src/models/architecture.js";
import { parameterCount } from "../../src/models/parameterCount.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { quantize } from "../../src/quantization/quantize.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256 } as const;

describe("parallelDegrees", () => {
  const degreesOf = (architecture: Architecture, options: Partial<ServingPlan>) =>
    parallelDegrees(servedModel(quantize(architecture, { weights: bf16 })), {
      ...plan,
      model: architecture,
      ...options,
    });

  it("is 1 by default", () => {
    expect(degreesOf(llama31_70b, {})).toEqual({
      tensor: 1,
      pipeline: 1,
      expert: 1,
      attentionDataParallel: 1,
      replicas: 1,
    });
  });

  it.each([
    ["Cerebras", cerebrasWse3],
    ["Groq", groqLpuV1],
  ])("has the fewest accelerators that hold the weights on chip for %s", (_, accelerator) => {
    const { tensor, pipeline } = degreesOf(llama31_8b, { accelerator });
    const bytes = 2 * parameterCount(llama31_8b).total;
    const chips = Math.ceil(bytes / (onChipWeightShare * accelerator.memoryBytes));
    expect(tensor * pipeline).toBeGreaterThanOrEqual(chips);
    expect((tensor - 1) * pipeline).toBeLessThan(chips);
    expect(pipeline).toBeLessThanOrEqual(32);
  });

  it("counts the accelerators of a replica as tensor times pipeline times attention ranks", () => {
    const degrees = degreesOf(llama31_8b, { tensorParallel: 2, pipelineParallel: 4, attentionDataParallel: 3 });
    expect(acceleratorsOf({ ...degrees, replicas: 7 })).toBe(24);
  });
});

describe("dataParallel", () => {
  it.each([2, 3, 8])("multiplies throughput and accelerators by %d at the same latency", (dataParallel) => {
    const single = requireFit(estimateInference({ ...plan, concurrency: 16 }));
    const many = requireFit(estimateInference({ ...plan, dataParallel, concurrency: 16 * dataParallel }));
    expect(many.accelerators).toBe(dataParallel * single.accelerators);
    expect(many.requestsPerSecond.value / single.requestsPerSecond.value).toBeCloseTo(dataParallel, 6);
    expect(many.timePerOutputTokenSeconds.value / single.timePerOutputTokenSeconds.value).toBeCloseTo(1, 6);
  });
});
