import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { unquantizedFormat } from "./unquantizedFormat.js";

/**
 * The format of activations that goes with a format of weights, unless a policy says otherwise.
 *
 * Model: the weights' own format if machines multiply it as it is (FP8 with FP8, INT8 with INT8), 16 bits if it is widened first.
 * Assumes: that activations of a native format are rounded on the fly, as W8A8 and W4A4 kernels do.
 *
 * @param weights - the format of the weights
 * @returns the format of the activations
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
