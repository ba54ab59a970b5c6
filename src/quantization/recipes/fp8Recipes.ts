import { fp8Block128 } from "../../formats/fp8Block128.js";
import { fp8E4m3 } from "../../formats/fp8E4m3.js";
import type { QuantizationPolicy } from "../quantizationPolicy.js";

/**
 * FP8 weights in blocks of 128 x 128 with FP8 activations, as DeepSeek-V3 is published.
 *
 * @source DeepSeek-AI, DeepSeek-V3 Technical Report and README_WEIGHTS (2024): weight_block_size [128, 128]
 */
export const fp8BlockWise = { weights: fp8Block128, activations: fp8Block128 } as const satisfies QuantizationPolicy;

/**
 * FP8 weights and activations with one scale per tensor or row.
 *
 * @source Micikevicius et al., FP8 Formats for Deep Learning (2022); vLLM documentation, FP8 W8A8 (2025)
 */
export const fp8PerTensor = { weights: fp8E4m3, activations: fp8E4m3 } as const satisfies QuantizationPolicy;
