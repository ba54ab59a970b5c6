import { int4Group128Asymmetric } from "../formats/int4Group128Asymmetric.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * AWQ: 4-bit weights with zero points in groups of 128, 16-bit activations.
 *
 * @source Lin et al., AWQ (2023); AutoAWQ default configuration (w_bit 4, q_group_size 128, zero_point true)
 */
export const awq = { weights: int4Group128Asymmetric } as const satisfies QuantizationPolicy;
