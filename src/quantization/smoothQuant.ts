import { int8 } from "../formats/int8.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * SmoothQuant, or W8A8 in integers: 8-bit weights with a scale for each channel and 8-bit activations.
 *
 * @source Xiao et al., SmoothQuant (2022)
 */
export const smoothQuant = { weights: int8, activations: int8 } as const satisfies QuantizationPolicy;
