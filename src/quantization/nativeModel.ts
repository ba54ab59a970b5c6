import { UnknownNameError } from "../errors/unknownNameError.js";
import { fp16 } from "../formats/fp16.js";
import { fp32 } from "../formats/fp32.js";
import { int8 } from "../formats/int8.js";
import type { Architecture } from "../models/architecture.js";
import { checkArchitecture } from "../models/checkArchitecture.js";
import { checkText } from "../units/checkShape.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";
import { quantize } from "./quantize.js";
import type { QuantizedModel } from "./quantizedModel.js";
import { int4Experts, mxfp4Experts, nvfp4ModelOptimizer } from "./recipes/fourBitRecipes.js";
import { fp8BlockWise, fp8PerTensor } from "./recipes/fp8Recipes.js";
import { unquantizedFormat } from "./unquantizedFormat.js";

/**
 * Returns a model in the formats it was published in, without further quantization.
 *
 * The policy follows from the architecture's `nativeFormat`: 16 or 32 bits throughout, the 8-bit integers of Grok-1, the FP8
 * blocks of DeepSeek-V3, the MXFP4 experts of gpt-oss and DeepSeek-V4, the INT4 experts of Kimi K2, or ModelOpt's NVFP4.
 * Next to MXFP4 or INT4 experts, the other weights have 16 bits. The key-value cache has 16 bits, except with NVFP4,
 * where it is FP8.
 *
 * @param architecture - the model
 * @returns the model, with a format and the bytes of each tensor class
 * @throws {@link UnknownNameError} if no policy is known for the native format; call {@link quantize} with your own policy
 * @source configuration files of the published checkpoints (2024-2026)
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { nativeModel } from "llm-economics/quantization";
 *
 * nativeModel(llama31_8b).weightBytes; // => 16060522496
 * ```
 */
export function nativeModel(architecture: Architecture): QuantizedModel {
  checkText("nativeFormat", checkArchitecture("architecture", architecture).nativeFormat);
  const policies: { readonly [format: string]: QuantizationPolicy } = {
    bf16: { weights: unquantizedFormat },
    fp16: { weights: fp16 },
    fp32: { weights: fp32 },
    int8: { weights: int8, activations: unquantizedFormat },
    "fp8-e4m3": fp8PerTensor,
    "fp8-block128": fp8BlockWise,
    mxfp4: mxfp4Experts,
    "int4-group32": int4Experts,
    nvfp4: nvfp4ModelOptimizer,
  };
  const { nativeFormat } = architecture;
  const policy = Object.hasOwn(policies, nativeFormat) ? policies[nativeFormat] : undefined;
  if (!policy) throw new UnknownNameError("nativeFormat", nativeFormat, Object.keys(policies));
  return quantize(architecture, policy);
}
