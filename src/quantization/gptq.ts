import { int4Group128 } from "../formats/int4Group128.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * GPTQ: symmetric 4-bit weights in groups of 128, 16-bit activations.
 *
 * @source Frantar et al., GPTQ (2022); Frantar et al., MARLIN (2024)
 */
export const gptq = { weights: int4Group128 } as const satisfies QuantizationPolicy;
