import {
  amdMi355x,
  nvidiaA100Sxm4_80gb,
  nvidiaH100Sxm,
  nvidiaRtx3090,
  nvidiaRtx4090,
} from "llm-economics/accelerators";
import {
  deepseekR1DistillQwen14b,
  llama2_7b,
  llama31_8b,
  llama31_70b,
  qwen3_8b,
  qwen3_30bA3b,
  qwen3_32b,
  qwen3_235bA22b,
  qwen35_27b,
} from "llm-economics/architectures";
import { engineLimits } from "llm-economics/efficiency";
import { fp8Block128, fp8E4m3, int8 } from "llm-economics/formats";
import { estimateInference } from "llm-economics/inference";
import { quantize } from "llm-economics/quantization";
import { describe, it } from "vitest";
import { near } from "../training/near.ts";

const gibibyte = 2 ** 30;
const one = { concurrency: 1, outputTokens: 1, context: "beyond-maximum" } as const;

describe("cacheCapacityTokens against logs of engines", () => {
  it("SGLang 0.93 of four H100, Qwen3 235B in FP8: 367,404 tokens (vllm-project/vllm#21348)", () => {
    const limits = engineLimits("sglang", nvidiaH100Sxm, { memoryUtilization: 0.93 });
    const model = quantize(qwen3_235bA22b, { weights: fp8Block128 });
    const plan = { ...one, model, accelerator: nvidiaH100Sxm, tensorParallel: 4, inputTokens: 8191, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, 367_404, 0.1);
  });
  it("SGLang 0.911 of one MI355X, Qwen3 30B A3B: 204.63 GiB (sgl-project/sglang#18263)", () => {
    const limits = engineLimits("sglang", amdMi355x, { memoryUtilization: 0.911 });
    const plan = { ...one, model: qwen3_30bA3b, accelerator: amdMi355x, inputTokens: 8191, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, (204.63 * gibibyte) / 98_304, 0.15);
  });
  it.each([
    ["Qwen3 8B on one H100", qwen3_8b, 1, 366_400],
    ["Qwen3 32B on two H100", qwen3_32b, 2, 275_760],
    ["Llama 3.1 70B on four H100", llama31_70b, 4, 420_208],
  ])("vLLM's defaults, %s (LMCache/LMCache#1769)", (_, model, tensorParallel, tokens) => {
    const limits = engineLimits("vllm", nvidiaH100Sxm, { version: "0.11.0" });
    const plan = { ...one, model, accelerator: nvidiaH100Sxm, tensorParallel, inputTokens: 4095, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, tokens, 0.05);
  });
  it("TensorRT-LLM on an A100 with Llama 2 7B in INT8: 132,608 tokens (NVIDIA/TensorRT-LLM#1400)", () => {
    const limits = engineLimits("tensorrt-llm", nvidiaA100Sxm4_80gb, { maxSequences: 1, maxBatchedTokens: 4096 });
    const model = quantize(llama2_7b, { weights: int8, activations: int8 });
    const plan = { ...one, model, accelerator: nvidiaA100Sxm4_80gb, inputTokens: 4095, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, 132_608, 0.05);
  });
  it("vLLM with prompts of 29,000 in one step, Llama 3.1 8B on an RTX 3090: 23,648 tokens (vllm-project/vllm#10517)", () => {
    const limits = engineLimits("vllm", nvidiaRtx3090, { memoryUtilization: 0.9, maxBatchedTokens: 29_000 });
    const plan = { ...one, model: llama31_8b, accelerator: nvidiaRtx3090, inputTokens: 28_999, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, 23_648, 0.15);
  });
  it("vLLM 0.92 of two RTX 3090, a 27B hybrid and its cache in FP8: 302,921 tokens (mitchross/talos-argocd-proxmox#1995)", () => {
    const limits = engineLimits("vllm", nvidiaRtx3090, { memoryUtilization: 0.92, maxBatchedTokens: 8192 });
    const model = quantize(qwen35_27b, { weights: fp8Block128, keyValueCache: fp8E4m3 });
    const plan = { ...one, model, accelerator: nvidiaRtx3090, tensorParallel: 2, inputTokens: 131_071, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, 302_921, 0.15);
  });
  it("vLLM 0.98 of two RTX 4090, DeepSeek-R1-Distill-Qwen-14B: 81,536 tokens (vllm-project/vllm#13061)", () => {
    const limits = engineLimits("vllm", nvidiaRtx4090, { memoryUtilization: 0.98 });
    const plan = { ...one, model: deepseekR1DistillQwen14b, accelerator: nvidiaRtx4090, tensorParallel: 2, limits };
    near(estimateInference({ ...plan, inputTokens: 19_999 }).memory.cacheCapacityTokens, 81_536, 0.1);
  });
  it("vLLM 0.7 with 0.98 of an H100, Llama 3.1 70B in INT8: 22,096 tokens (vllm-project/vllm#12569)", () => {
    const limits = engineLimits("vllm", nvidiaH100Sxm, { version: "0.7.0", memoryUtilization: 0.98 });
    const model = quantize(llama31_70b, { weights: int8 });
    const plan = { ...one, model, accelerator: nvidiaH100Sxm, inputTokens: 2047, limits };
    near(estimateInference(plan).memory.cacheCapacityTokens, 22_096, 0.1);
  });
});
