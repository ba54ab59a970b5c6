import type { ClaimInput } from "./claim.js";

/**
 * Generated tokens a second of an eight-accelerator node.
 *
 * @source DeepSeek-V3/R1 Inference System Overview (Open Source Week, day 6)
 */
export const deepSeekOutputRate = {
  name: "generated tokens a second of an eight-accelerator node",
  value: 14_800,
  unit: "tokens/s",
  on: "2025-02",
  source: "DeepSeek-V3/R1 Inference System Overview (Open Source Week, day 6)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 2 70B, FP16, four A100, LMDeploy 0.2.0.
 *
 * @source InternLM, LMDeploy benchmark (commit 1263d5cd8)
 */
export const a100Llama2Rate = {
  name: "generated tokens a second of Llama 2 70B, FP16, four A100, LMDeploy 0.2.0",
  value: 1682.738,
  unit: "tokens/s",
  on: "2024-01",
  source: "InternLM, LMDeploy benchmark (commit 1263d5cd8)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 3.3 70B, FP8, two H100, TensorRT-LLM 1.0.
 *
 * @source NVIDIA, TensorRT-LLM performance overview (commit 00f37686)
 */
export const h100Llama33Rate = {
  name: "generated tokens a second of Llama 3.3 70B, FP8, two H100, TensorRT-LLM 1.0",
  value: 6_651,
  unit: "tokens/s",
  on: "2025",
  source: "NVIDIA, TensorRT-LLM performance overview (commit 00f37686)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 3.3 70B, FP4, one B200, TensorRT-LLM 1.0.
 *
 * @source NVIDIA, TensorRT-LLM performance overview (commit 00f37686)
 */
export const b200Llama33Rate = {
  name: "generated tokens a second of Llama 3.3 70B, FP4, one B200, TensorRT-LLM 1.0",
  value: 9_922,
  unit: "tokens/s",
  on: "2025",
  source: "NVIDIA, TensorRT-LLM performance overview (commit 00f37686)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 2 70B, BF16, twelve Inferentia2, one request at a time.
 *
 * @source AWS Neuron documentation, inference benchmarks (commit 81ce03ae)
 */
export const inferentia2Llama2Rate = {
  name: "generated tokens a second of Llama 2 70B, BF16, twelve Inferentia2, one request at a time",
  value: 30.07017,
  unit: "tokens/s",
  on: "2026-08-21",
  source: "AWS Neuron documentation, inference benchmarks (commit 81ce03ae)",
} as const satisfies ClaimInput;
