import { describe, expect, it } from "vitest";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { nvidiaRtx3090 } from "../../src/accelerators/nvidiaRtx3090.js";
import { nvidiaRtx4090 } from "../../src/accelerators/nvidiaRtx4090.js";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { gemma4_26bA4b } from "../../src/architectures/gemma4_26bA4b.js";
import { gemma4_31b } from "../../src/architectures/gemma4_31b.js";
import { gptOss120b } from "../../src/architectures/gptOss120b.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { llama33_70b } from "../../src/architectures/llama33_70b.js";
import { qwen3_235bA22b } from "../../src/architectures/qwen3_235bA22b.js";
import { starcoder2_3b } from "../../src/architectures/starcoder2_3b.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { type EngineLimitOptions, engineLimits, type LimitedEngine } from "../../src/efficiency/engineLimits.js";
import { bf16 } from "../../src/formats/bf16.js";
import { fp8Block128 } from "../../src/formats/fp8Block128.js";
import { int4Group32 } from "../../src/formats/int4Group32.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import { cacheBytesPerSequence } from "../../src/models/cacheBytesPerSequence.js";
import { quantize } from "../../src/quantization/quantize.js";

const gibibyte = 2 ** 30;

function planned(
  engine: LimitedEngine,
  accelerator: Accelerator,
  model: ServingPlan["model"],
  context: number,
  { tensorParallel, ...options }: EngineLimitOptions & { readonly tensorParallel?: number } = {},
) {
  const limits = engineLimits(engine, accelerator, options);
  const lengths = { inputTokens: context - 1, outputTokens: 1, concurrency: 1 };
  return estimateInference({ model, accelerator, tensorParallel, limits, ...lengths });
}

function near(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

describe("KV cache capacity reported by engines", () => {
  it("vllm-project/vllm#10517: Llama-3.1-8B on an RTX 3090, 0.9 of the memory, 20,000 tokens: 31,232 tokens", () => {
    const { memory } = planned("vllm", nvidiaRtx3090, llama31_8b, 20_000, {
      memoryUtilization: 0.9,
      maxBatchedTokens: 20_000,
    });
    near(memory.cacheCapacityTokens, 31_232, 0.08);
  });

  it("vllm-project/vllm#10511: Llama-3-8B on an H100, vLLM 0.6: 53.29 GiB", () => {
    const { memory } = planned("vllm", nvidiaH100Sxm, llama31_8b, 8192, { version: "0.6.4" });
    near(memory.cacheCapacityTokens * 131_072, 53.29 * gibibyte, 0.02);
  });

  it("vllm-project/vllm#21348: Qwen3-235B-A22B-FP8 on four H100: 178,880 tokens under vLLM, 367,404 under SGLang at 0.93", () => {
    const model = quantize(qwen3_235bA22b, { weights: fp8Block128 });
    const vllm = planned("vllm", nvidiaH100Sxm, model, 8192, { tensorParallel: 4, memoryUtilization: 0.9 });
    near(vllm.memory.cacheCapacityTokens, 178_880, 0.1);
    const sglang = planned("sglang", nvidiaH100Sxm, model, 8192, { tensorParallel: 4, memoryUtilization: 0.93 });
    near(sglang.memory.cacheCapacityTokens, 367_404, 0.1);
  });

  it("vllm-project/vllm#43308: gemma-4-31B in 4 bits on an A100 of 80 GB, 0.9 of the memory: some 50 GiB", () => {
    const model = quantize(gemma4_31b, { weights: int4Group32 });
    const { memory } = planned("vllm", nvidiaA100Sxm4_80gb, model, 131_072, { memoryUtilization: 0.9 });
    near((memory.cacheCapacityTokens * memory.cacheBytesPerRequest) / 131_072, 50 * gibibyte, 0.05);
  });

  it("vllm-project/vllm#19029: starcoder2-3b with windows of 4,096 and 8,192 batched tokens: 178.68 requests of 16,384", () => {
    // vLLM brings a checkpoint of 32 bits to 16 unless it is told otherwise.
    const model = quantize(starcoder2_3b, { weights: bf16 });
    const options = { memoryUtilization: 0.9, maxBatchedTokens: 8192 };
    const { memory } = planned("vllm", nvidiaH100Sxm, model, 16_384, options);
    near(memory.largestBatch, 178.68, 0.05);
  });

  // Each sliding-window layer holds its 1,024 tokens and a batch of 512.
  it.each([
    [32_768, 0.99e9],
    [131_072, 3e9],
  ])(
    "ollama/ollama#16958: Gemma 4 26B under llama.cpp holds a batch in addition to each window, %i tokens",
    (context, bytes) => {
      const { memory } = planned("llama.cpp", nvidiaH100Sxm, gemma4_26bA4b, context, { maxBatchedTokens: 512 });
      near(memory.cacheBytesPerRequest, bytes, 0.02);
    },
  );
});

describe("memory rules of engines", () => {
  it("reserve a share of total memory, a share of free memory, or a margin", () => {
    const lengths = { inputTokens: 1000, outputTokens: 100, concurrency: 1 };
    const at = (engine: LimitedEngine, options: EngineLimitOptions = {}) => {
      const limits = engineLimits(engine, nvidiaH100Sxm, options);
      return estimateInference({ model: llama31_8b, accelerator: nvidiaH100Sxm, limits, ...lengths }).memory;
    };
    const { memoryBytes } = nvidiaH100Sxm;
    const less = (engine: LimitedEngine) =>
      at(engine, { memoryUtilization: 0.8 }).reservedBytes - at(engine, { memoryUtilization: 0.7 }).reservedBytes;
    expect(less("vllm")).toBeCloseTo(-0.1 * memoryBytes, -3);
    expect(less("sglang")).toBeCloseTo(-0.1 * memoryBytes, -3);
    expect(-less("tensorrt-llm")).toBeLessThan(0.09 * memoryBytes);
    expect(at("llama.cpp").reservedBytes).toBeGreaterThan(gibibyte);
  });

  it("reserve the runtime's part where the weights exceed the memory", () => {
    const lengths = { inputTokens: 1000, outputTokens: 100, concurrency: 1 };
    const { fits, memory } = estimateInference({ model: llama31_70b, accelerator: nvidiaH100Sxm, ...lengths });
    expect(fits).toBe(false);
    expect(memory.reservedBytes).toBeCloseTo(0.02 * nvidiaH100Sxm.memoryBytes + 5e8, -3);
  });

  it("reserve activation memory for the batched tokens", () => {
    const reserved = (maxBatchedTokens: number) =>
      planned("vllm", nvidiaH100Sxm, llama31_70b, 4096, { tensorParallel: 4, maxSequences: 8, maxBatchedTokens }).memory
        .reservedBytes;
    expect(reserved(32_768) - reserved(16_384)).toBeCloseTo(reserved(65_536) / 2 - reserved(32_768) / 2, -3);
    expect(reserved(32_768)).toBeGreaterThan(reserved(16_384));
  });

  it("cap the batch at maxSequences per attention rank", () => {
    const { memory } = planned("vllm", nvidiaH100Sxm, llama31_8b, 200, { maxSequences: 32 });
    expect(memory.largestBatch).toBe(32);
    const limits = engineLimits("vllm", nvidiaH100Sxm, { maxSequences: 32 });
    const lengths = { inputTokens: 100, outputTokens: 100, concurrency: 1 };
    const ranks = { attentionDataParallel: 4, expertParallel: 4, dataParallel: 2 };
    const plan = { model: gptOss120b, accelerator: nvidiaH100Sxm, limits, ...ranks, ...lengths };
    expect(estimateInference(plan).memory.largestBatch).toBe(32 * 4 * 2);
  });

  it("allocate exactly cacheBytesPerSequence if no engine is named", () => {
    const lengths = { inputTokens: 30_000, outputTokens: 2000, concurrency: 1 };
    const { memory } = estimateInference({ model: gemma4_26bA4b, accelerator: nvidiaH100Sxm, ...lengths });
    const kept = { architecture: gemma4_26bA4b, contextTokens: 32_000, format: bf16 };
    expect(memory.cacheBytesPerRequest).toBe(cacheBytesPerSequence(kept));
  });
});

describe("acceleratorsNeeded", () => {
  const needed = (estimate: ReturnType<typeof estimateInference>) =>
    estimate.fits ? Number.NaN : estimate.memory.acceleratorsNeeded;

  // vllm-project/vllm#5003: 64 heads are not divisible by seven.
  it("returns a degree that divides the heads: eight RTX 4090 for Llama-3.1-70B", () => {
    expect(needed(planned("vllm", nvidiaRtx4090, llama31_70b, 1100))).toBe(8);
    const lengths = { inputTokens: 1000, outputTokens: 100, concurrency: 1 };
    expect(needed(estimateInference({ model: llama31_70b, accelerator: nvidiaRtx4090, ...lengths }))).toBe(8);
  });

  it("returns the smallest number of accelerators on which the plan fits", () => {
    const plan = { model: llama33_70b, accelerator: nvidiaL40s, inputTokens: 1024, outputTokens: 256, concurrency: 8 };
    const tensorParallel = needed(estimateInference({ ...plan, tensorParallel: 1 }));
    expect(estimateInference({ ...plan, tensorParallel }).fits).toBe(true);
    expect(estimateInference({ ...plan, tensorParallel: tensorParallel / 2 }).fits).toBe(false);
  });
});

describe("fittingDegrees", () => {
  it("returns degrees on which the plan fits, with pipeline stages beyond one scale-up domain", () => {
    const plan = { model: deepseekV3, accelerator: nvidiaL40s, inputTokens: 1024, outputTokens: 256, concurrency: 1 };
    const estimate = estimateInference(plan);
    if (estimate.fits || !estimate.fittingDegrees) throw new Error("it should name degrees");
    const { tensorParallel, pipelineParallel } = estimate.fittingDegrees;
    expect(tensorParallel * pipelineParallel).toBe(estimate.memory.acceleratorsNeeded);
    expect(estimateInference({ ...plan, ...estimate.fittingDegrees }).fits).toBe(true);
  });

  it("returns none if a single request exceeds the memory of any of them", () => {
    const plan = {
      model: llama31_8b,
      accelerator: nvidiaL40s,
      outputTokens: 1,
      concurrency: 1,
      context: "beyond-maximum",
    } as const;
    expect(estimateInference({ ...plan, inputTokens: 1e10 })).toMatchObject({ fits: false, fittingDegrees: null });
  });
});

describe("assumptions", () => {
  const plan = { model: llama31_70b, accelerator: nvidiaH100Sxm, inputTokens: 1000, outputTokens: 100, concurrency: 8 };
  const assumptions = (changes: Partial<ServingPlan>) => {
    const estimate = estimateInference({ ...plan, ...changes });
    return estimate.fits ? estimate.assumptions : [];
  };

  it("name a degree that does not divide the heads, and the engines that reject it", () => {
    expect(assumptions({ tensorParallel: 3 })).toContain(
      "heads: 64 padded for 3 accelerators; vLLM, SGLang, TensorRT-LLM and others refuse such a degree",
    );
    const vllm = assumptions({ tensorParallel: 3, limits: engineLimits("vllm", nvidiaH100Sxm) });
    expect(vllm).toContain("heads: 64 padded for 3 accelerators; vllm refuses such a degree");
    const llamaCpp = assumptions({ tensorParallel: 3, limits: engineLimits("llama.cpp", nvidiaH100Sxm) });
    expect(llamaCpp).toContain("heads: 64 padded for 3 accelerators");
  });

  it("state when rates and limits are those of different engines", () => {
    const efficiency = efficiencyFor("vllm", nvidiaH100Sxm);
    const limits = engineLimits("sglang", nvidiaH100Sxm);
    expect(assumptions({ tensorParallel: 4, efficiency, limits })).toContain(
      "engine: rates of vllm with the limits of sglang",
    );
    const same = assumptions({ tensorParallel: 4, efficiency, limits: engineLimits("vllm", nvidiaH100Sxm) });
    expect(same.join()).not.toContain("rates of");
  });

  it("state default limits and the weight format", () => {
    const limits = engineLimits("vllm", nvidiaH100Sxm, { version: "0.11.0", memoryUtilization: 0.95 });
    expect(assumptions({ tensorParallel: 4, limits })).toContain(
      "limits: defaults of vllm (0.11.0), maxSequences 1024, maxBatchedTokens 8192, chunkedPrefill mixed, prefixCaching on",
    );
    const published = assumptions({ model: gptOss120b, tensorParallel: 2 });
    expect(published).toContain("weights: as published, mxfp4; activations and cache: nativeModel's");
    expect(published).toContain("batch: limited by memory alone");
  });
});
