import { nf4DoubleQuantized } from "../formats/nf4DoubleQuantized.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";

/**
 * NF4 with double quantisation, as bitsandbytes loads a model for QLoRA.
 *
 * @source Dettmers et al., QLoRA (2023)
 */
export const bitsAndBytesNf4 = { weights: nf4DoubleQuantized } as const satisfies QuantizationPolicy;
