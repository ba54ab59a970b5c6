import { fp8E4m3 } from "../formats/fp8E4m3.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * FP8 weights and activations with one scale for each tensor or row.
 *
 * @source Micikevicius et al., FP8 Formats for Deep Learning (2022); vLLM documentation, FP8 W8A8 (2025)
 */
export const fp8PerTensor = { weights: fp8E4m3, activations: fp8E4m3 } as const satisfies QuantizationPolicy;
