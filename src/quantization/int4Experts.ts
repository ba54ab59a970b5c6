import { bf16 } from "../formats/bf16.js";
import { int4Group32 } from "../formats/int4Group32.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * INT4 routed experts in groups of 32 with all else in 16 bits, as Kimi K2 Thinking and K2.5 are published.
 *
 * @source Moonshot AI, Kimi-K2.5 config.json, quantization_config (2026): group_size 32, attention, dense and shared experts ignored
 */
export const int4Experts = {
  weights: int4Group32,
  overrides: { attention: bf16, feedForward: bf16 },
} as const satisfies QuantizationPolicy;
