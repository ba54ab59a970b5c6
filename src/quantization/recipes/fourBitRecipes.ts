import { bf16 } from "../../formats/bf16.js";
import { fp8E4m3 } from "../../formats/fp8E4m3.js";
import { int4Group32 } from "../../formats/int4Group32.js";
import { mxfp4 } from "../../formats/mxfp4.js";
import { nf4DoubleQuantized } from "../../formats/nf4DoubleQuantized.js";
import { nvfp4 } from "../../formats/nvfp4.js";
import type { QuantizationPolicy } from "../quantizationPolicy.js";

/**
 * NF4 with double quantization, as bitsandbytes loads a model for QLoRA.
 *
 * @source Dettmers et al., QLoRA (2023)
 */
export const bitsAndBytesNf4 = { weights: nf4DoubleQuantized } as const satisfies QuantizationPolicy;

/**
 * INT4 routed experts in groups of 32 with everything else in 16 bits, as Kimi K2 Thinking and K2.5 are published.
 *
 * @source Moonshot AI, Kimi-K2.5 config.json, quantization_config (2026): group_size 32, attention, dense and shared experts ignored
 */
export const int4Experts = {
  weights: int4Group32,
  overrides: { attention: bf16, feedForward: bf16 },
} as const satisfies QuantizationPolicy;

/**
 * MXFP4 experts with everything else in 16 bits, as gpt-oss is published. Accelerators without 4-bit arithmetic dequantize the
 * experts.
 *
 * @source OpenAI, gpt-oss-120b config.json, modules_to_not_convert (2025)
 */
export const mxfp4Experts = {
  weights: mxfp4,
  overrides: { attention: bf16, feedForward: bf16 },
} as const satisfies QuantizationPolicy;

/**
 * NVFP4 weights and activations in every linear layer, with an FP8 cache, as NVIDIA publishes dense models.
 *
 * @source NVIDIA ModelOpt, NVFP4_DEFAULT_CFG (2025)
 */
export const nvfp4AllLinear = {
  weights: nvfp4,
  activations: nvfp4,
  keyValueCache: fp8E4m3,
} as const satisfies QuantizationPolicy;

/**
 * NVFP4 feed-forward and expert layers with NVFP4 activations, 16-bit attention and an FP8 cache, as NVIDIA publishes its mixtures of experts.
 *
 * Some checkpoints quantize parts of the attention too; override "attention" for those.
 * @source NVIDIA ModelOpt checkpoints of Kimi-K2.5 and Gemma 4, quantization_config (2026): self_attn ignored, kv_cache_scheme float 8
 */
export const nvfp4ModelOptimizer = {
  weights: nvfp4,
  activations: nvfp4,
  keyValueCache: fp8E4m3,
  overrides: { attention: bf16 },
} as const satisfies QuantizationPolicy;
