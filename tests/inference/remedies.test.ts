import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { jamba15Large } from "../../src/architectures/jamba15Large.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { mixtral8x7b } from "../../src/architectures/mixtral8x7b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { bf16 } from "../../src/formats/bf16.js";
import { fewestExperts } from "../../src/inference/checkDegrees.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { sweepConcurrency } from "../../src/inference/sweepConcurrency.js";
import { quantize } from "../../src/quantization/quantize.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1000, outputTokens: 200 };
const estimate = (change: object) => () => estimateInference({ ...plan, concurrency: 8, ...change });
const loads = "given, or else requestsPerSecond, but not both";

describe("errors of a plan name the field, the range and a remedy", () => {
  it.each<[message: string, run: () => unknown]>([
    ["plan must be an object", () => estimateInference(undefined as never)],
    [`concurrency must be ${loads}`, estimate({ concurrency: undefined })],
    [`concurrency must be ${loads}; got 8`, estimate({ requestsPerSecond: 1 })],
    ["concurrency must be the size of the batch", estimate({ schedule: "static", concurrency: undefined })],
    [
      "concurrency must be the size of the batch",
      estimate({ schedule: "static", concurrency: undefined, requestsPerSecond: 1 }),
    ],
    ["inputTokens must be a number from 0 to 1000000000000", estimate({ inputTokens: 1e12 + 1 })],
    ["outputTokens must be a number from 0 to 1000000000000", estimate({ outputTokens: 1e12 + 1 })],
    ["outputTokens must be", estimate({ outputTokens: 0 })],
    ["cachedInputTokens must be a number from 0 to 1000", estimate({ cachedInputTokens: 1001 })],
    ["cachedInputTokens must be a number from 0 to 1000", estimate({ cachedInputTokens: -1 })],
    [
      'inputTokens + outputTokens must be at most the 131072 tokens of Llama 3.1 8B\'s context; got 131073. Or set context: "beyond-maximum".',
      estimate({ inputTokens: 131_000, outputTokens: 73 }),
    ],
    [
      "tensorParallel must be at most 32, the attention heads of Llama 3.1 8B; got 33.",
      estimate({ tensorParallel: 33 }),
    ],
    ["pipelineParallel must be at most 32, the layers of Llama 3.1 8B; got 33.", estimate({ pipelineParallel: 33 })],
    [
      "expertParallel must be at most 6, the product of tensorParallel and attentionDataParallel; got 7. Set attentionDataParallel for attention ranks that share the experts.",
      estimate({ model: qwen3_30bA3b, tensorParallel: 2, attentionDataParallel: 3, expertParallel: 7 }),
    ],
    [
      "expertParallel must be at most 8, the experts of Mixtral 8x7B",
      estimate({ model: mixtral8x7b, attentionDataParallel: 16, expertParallel: 9 }),
    ],
    ["requestsPerSecond must be", estimate({ concurrency: undefined, requestsPerSecond: 0 })],
    ['schedule must be one of continuous, static, offline; got "queue"', estimate({ schedule: "queue" })],
    ['start must be one of steady, burst; got "cold"', estimate({ start: "cold" })],
    ['execution must be one of cuda-graph, eager; got "graph"', estimate({ execution: "graph" })],
    ['context must be one of within-maximum, beyond-maximum; got "any"', estimate({ context: "any" })],
    ['plan option "batch"', estimate({ batch: 1 })],
    ...["dataParallel", "attentionDataParallel", "expertParallel", "tensorParallel", "pipelineParallel"].map(
      (name) => [`${name} must be a whole number of at least 1`, estimate({ [name]: 0 })] as [string, () => unknown],
    ),
    ["limits must be", estimate({ limits: 1 })],
    ["efficiency must be", estimate({ efficiency: 1 })],
    ["plan must be an object", () => sweepConcurrency(undefined as never, [1])],
    ["concurrencies must be a list", () => sweepConcurrency(plan, 1 as never)],
    ["concurrencies must be a whole number of at least 1; got 0", () => sweepConcurrency(plan, [1, 0])],
    ["estimate must be an object", () => requireFit(undefined as never)],
    ["estimate.fits must be", () => requireFit({} as never)],
    ["estimate.memory must be an object", () => requireFit({ fits: false } as never)],
  ])("throws: %s", (message, run) => {
    expect(run).toThrow(message);
  });

  it("accepts the ends of each range", () => {
    const fits = (change: object) => estimate(change)().fits;
    expect(fits({ inputTokens: 131_000, outputTokens: 72 })).toBe(true);
    expect(fits({ inputTokens: 0, outputTokens: 0.5 })).toBe(true);
    expect(fits({ inputTokens: 1000, cachedInputTokens: 1000 })).toBe(true);
    expect(fits({ inputTokens: 1e12, outputTokens: 1e12, context: "beyond-maximum" })).toBe(false);
    expect(fits({ schedule: "offline", concurrency: undefined })).toBe(true);
    expect(fits({ schedule: "static" })).toBe(true);
    expect(fits({ model: qwen3_30bA3b, tensorParallel: 2, attentionDataParallel: 3, expertParallel: 6 })).toBe(true);
  });
});

describe("plans that do not fit", () => {
  it("suggest degrees that fit, or another change", () => {
    const large = estimateInference({ ...plan, model: quantize(llama31_70b, { weights: bf16 }), concurrency: 1 });
    expect(() => requireFit(large)).toThrow(
      /^Weights and one request need 142 GB, one accelerator has 85\.\d GB\. Use tensorParallel: 2, pipelineParallel: 1, 2 accelerators\.$/,
    );
    const long = estimateInference({ ...plan, inputTokens: 1e9, context: "beyond-maximum", concurrency: 1 });
    expect(() => requireFit(long)).toThrow(/Use shorter requests, narrower weights or other accelerators\.$/);
    expect(sweepConcurrency({ ...plan, model: llama31_70b }, [1])).toEqual(
      estimateInference({ ...plan, model: llama31_70b, concurrency: 1 }),
    );
  });
});

describe("assumptions of a plan", () => {
  const listed = (change: object) => requireFit(estimate({ ...change })()).assumptions.join("\n");

  it("say how many stages of how many chips hold a model on chip", () => {
    expect(listed({ accelerator: groqLpuV1, pipelineParallel: 32 })).toContain(
      "accelerators: 96, in 32 stages of 3, whose on-chip memory holds the model",
    );
  });

  it("name the engines that refuse a degree, unless the engine is unknown or pads", () => {
    const limits = (engine: "vllm" | "unknown" | "llama.cpp") => engineLimits(engine, nvidiaH100Sxm);
    const refused = "heads: 32 padded for 3 accelerators; vLLM, SGLang, TensorRT-LLM and others refuse such a degree";
    expect(listed({ tensorParallel: 3, limits: limits("vllm") })).toContain(
      "heads: 32 padded for 3 accelerators; vllm refuses such a degree",
    );
    expect(listed({ tensorParallel: 3 })).toContain(refused);
    expect(listed({ tensorParallel: 3, limits: { ...limits("unknown"), unevenHeads: "refused" } })).toContain(refused);
    expect(listed({ tensorParallel: 3, limits: limits("llama.cpp") })).toMatch(/for 3 accelerators$/m);
  });

  it("counts the heads of every kind of layer, and the experts of those that have some", () => {
    const accelerator = { ...nvidiaH100Sxm, memoryBytes: 1e13 };
    // Jamba has 64 query heads in one layer of eight and state-space layers in the others.
    expect(fewestExperts(jamba15Large)).toBe(16);
    expect(fewestExperts(llama31_8b)).toBe(Infinity);
    const jamba = listed({ model: jamba15Large, accelerator, tensorParallel: 48 });
    expect(jamba).toContain("heads: 64 padded for 48 accelerators");
    expect(jamba).toContain("key-value heads: 8 repeated on 48 accelerators");
  });
});
