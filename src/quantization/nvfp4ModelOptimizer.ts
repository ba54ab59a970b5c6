import { bf16 } from "../formats/bf16.js";
import { fp8E4m3 } from "../formats/fp8E4m3.js";
import { nvfp4 } from "../formats/nvfp4.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * NVFP4 feed-forward and expert layers with NVFP4 activations, 16-bit attention and an FP8 cache, as NVIDIA publishes its mixtures of experts.
 *
 * Assumes: some checkpoints quantise parts of the attention too; override "attention" for those.
 * @source NVIDIA ModelOpt checkpoints of Kimi-K2.5 and Gemma 4, quantization_config (2026): self_attn ignored, kv_cache_scheme float 8
 */
export const nvfp4ModelOptimizer = {
  weights: nvfp4,
  activations: nvfp4,
  keyValueCache: fp8E4m3,
  overrides: { attention: bf16 },
} as const satisfies QuantizationPolicy;
