import { int4Group128 } from "../../formats/int4Group128.js";
import { int4Group128Asymmetric } from "../../formats/int4Group128Asymmetric.js";
import { int8 } from "../../formats/int8.js";
import type { QuantizationPolicy } from "../quantizationPolicy.js";

/**
 * AWQ: 4-bit weights with zero points in groups of 128, 16-bit activations.
 *
 * @source Lin et al., AWQ (2023); AutoAWQ default configuration (w_bit 4, q_group_size 128, zero_point true)
 */
export const awq = { weights: int4Group128Asymmetric } as const satisfies QuantizationPolicy;

/**
 * GPTQ: symmetric 4-bit weights in groups of 128, 16-bit activations.
 *
 * @source Frantar et al., GPTQ (2022); Frantar et al., MARLIN (2024)
 */
export const gptq = { weights: int4Group128 } as const satisfies QuantizationPolicy;

/**
 * SmoothQuant (W8A8): 8-bit integer weights with one scale per channel, and 8-bit integer activations.
 *
 * @source Xiao et al., SmoothQuant (2022)
 */
export const smoothQuant = { weights: int8, activations: int8 } as const satisfies QuantizationPolicy;
