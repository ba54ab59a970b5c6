import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import type { EngineSettings } from "../../src/efficiency/engineSettings.js";
import { genericSettings } from "../../src/efficiency/genericSettings.js";
import { activationMemory, tokensOfStep } from "../../src/inference/activationMemory.js";
import type { Architecture } from "../../src/models/architecture.js";
import type { ParallelPlan } from "../../src/operations/parallelPlan.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { stepWork } from "../../src/operations/stepWork.js";

const one: ParallelPlan = { tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 };
const gibibyte = 2 ** 30;

function bytes(model: Architecture, settings: Partial<EngineSettings>, plan: Partial<ParallelPlan> = {}): number {
  const parallel = { ...one, ...plan };
  const work = stepWork(servedModel(model), nvidiaH100Sxm, parallel);
  return activationMemory(work, parallel, { ...genericSettings, ...settings }, 1000);
}

describe("tokensOfStep", () => {
  it("is the token budget, or the whole prompt without chunked prefill", () => {
    const settings = { ...genericSettings, maxBatchedTokens: 2048 };
    expect(tokensOfStep(settings, 9000)).toBe(2048);
    expect(tokensOfStep({ ...settings, chunkedPrefill: "whole-prompts" }, 9000)).toBe(9000);
    expect(tokensOfStep({ ...settings, chunkedPrefill: "whole-prompts" }, 900)).toBe(2048);
  });
});

describe("activationMemory", () => {
  it("counts two hidden vectors and 1.5 times the widest kernel per token", () => {
    const widest = 1.5 * (4096 + 2 * 14_336);
    expect(bytes(llama31_8b, { maxBatchedTokens: 1000 })).toBe(1000 * 2 * (2 * 4096 + widest));
  });

  // vllm-project/vllm#10511: 1.26 GiB for Llama-3-8B, 256 requests, on one accelerator and on two alike.
  it("counts sampling buffers regardless of parallelism", () => {
    const settings = { maxSequences: 256, maxBatchedTokens: 8192, samplerBytesPerLogit: 41 };
    for (const tensor of [1, 2])
      expect(Math.abs(bytes(llama31_8b, settings, { tensor }) / (1.26 * gibibyte) - 1)).toBeLessThan(0.01);
  });

  it("falls with tensor parallelism and grows with the ranks whose tokens are gathered", () => {
    const settings = { maxBatchedTokens: 8192 };
    expect(bytes(llama31_8b, settings, { tensor: 8 })).toBeLessThan(bytes(llama31_8b, settings) / 2);
    const ranks = { attentionDataParallel: 8 };
    const gathered = bytes(qwen3_30bA3b, settings, { ...ranks, expert: 1 });
    expect(gathered).toBeGreaterThan(bytes(qwen3_30bA3b, settings));
    expect(bytes(qwen3_30bA3b, settings, { ...ranks, expert: 8 })).toBeLessThan(gathered);
  });

  it("counts at most as many requests as a step has tokens", () => {
    const settings = { maxBatchedTokens: 16, samplerBytesPerLogit: 1000 };
    expect(bytes(llama31_8b, { ...settings, maxSequences: 1e6 })).toBe(
      bytes(llama31_8b, { ...settings, maxSequences: 16 }),
    );
  });
});
