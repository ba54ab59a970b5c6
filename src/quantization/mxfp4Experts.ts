import { bf16 } from "../formats/bf16.js";
import { mxfp4 } from "../formats/mxfp4.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * MXFP4 experts with all else in 16 bits, as gpt-oss is published. Machines without 4-bit arithmetic dequantize the experts.
 *
 * @source OpenAI, gpt-oss-120b config.json, modules_to_not_convert (2025)
 */
export const mxfp4Experts = {
  weights: mxfp4,
  overrides: { attention: bf16, feedForward: bf16 },
} as const satisfies QuantizationPolicy;
