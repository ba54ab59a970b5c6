import { fp8E4m3 } from "../formats/fp8E4m3.js";
import { nvfp4 } from "../formats/nvfp4.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

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
