import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { unquantizedFormat } from "./unquantizedFormat.js";

/**
 * Returns the activation format that goes with a weight format, unless a policy states another one.
 *
 * Native formats use the same format for activations (FP8 with FP8, INT8 with INT8), which W8A8 and W4A4 kernels quantize on
 * the fly. Weight-only formats use 16-bit activations, because the weights are dequantized first.
 *
 * @param weights - the weight format
 * @returns the activation format
 * @source Xiao et al., SmoothQuant (2022) for W8A8; Frantar et al., MARLIN (2024) for W4A16
 * @example
 * ```ts
 * import { int4Group128, int8 } from "llm-economics/formats";
 * import { defaultActivationFormat } from "llm-economics/quantization";
 *
 * defaultActivationFormat(int4Group128).id; // => "bf16"
 * defaultActivationFormat(int8).id; // => "int8"
 * ```
 */
export function defaultActivationFormat(weights: NumericFormat): NumericFormat {
  checkFormat("weights", weights);
  return weights.computation === "native" ? weights : unquantizedFormat;
}
