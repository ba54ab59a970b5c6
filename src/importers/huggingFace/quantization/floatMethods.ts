import type { ConfigFields } from "../configFields.js";
import { listedModules } from "./excludedClasses.js";
import type { QuantizationReader, QuantizedParts } from "./quantizedParts.js";
import { weightFormat } from "./weightFormat.js";

/** FP8 except for listed modules, with 4-bit experts if stated. */
export const fp8: QuantizationReader = (fields, config) => {
  const block = fields.counts("weight_block_size");
  const weights = fp8Format(block, fields.text("fmt")?.includes("e5m2") ? "fp8-e5m2" : "fp8-e4m3");
  if (weights === undefined) return undefined;
  const four = (fields.text("expert_dtype") ?? config.text("expert_dtype")) === "fp4";
  const packed = four || fields.text("store_dtype") === "mxfp4";
  const experts = fields.text("moe_quant_algo") === "NVFP4" ? "nvfp4" : packed ? "mxfp4" : undefined;
  return {
    weights,
    activations: weights === "mxfp8" ? weights : "fp8-e4m3",
    excluded: listedModules(fields, "modules_to_not_convert", "ignored_layers", "ignore"),
    ...(experts && { overrides: { experts } }),
  };
};

/** Block size of the microscaling formats (OCP MX specification 1.0, 2023). */
const microscalingBlock = 32;

/** FP8 with a scale per tensor or row, per square block, or per group within a row; groups of 32 are MXFP8. */
function fp8Format(block: readonly number[] | undefined, ungrouped: string): string | undefined {
  const [rows, columns = rows] = block ?? [];
  if (!rows || !columns) return ungrouped;
  if (rows === columns) return `fp8-block${rows}`;
  if (rows !== 1) return undefined;
  return columns === microscalingBlock ? "mxfp8" : `fp8-group${columns}`;
}

/** DeepSpeed FP: 6 or 8 bits with a scale per group. */
export const deepspeedFp: QuantizationReader = (fields) => {
  const groupSize = fields.optionalCount("group_size") ?? deepspeedGroup;
  const bits = fields.optionalCount("bits", "q_bits") ?? 8;
  const weights =
    bits === 6 ? "mxfp6" : weightFormat({ bits, type: "float", groupSize, zeroPoints: "none", blocks: false });
  return weights === undefined ? undefined : { weights, activations: "plain" };
};

/** Default group size of DeepSpeed FP (vLLM, DeepSpeedFPConfig). */
const deepspeedGroup = 512;

/** FP-Quant: MXFP4 or NVFP4 for weights and activations. */
export const fpQuant: QuantizationReader = (fields) => {
  const type = fields.text("forward_dtype") ?? "mxfp4";
  return type === "mxfp4" || type === "nvfp4" ? { weights: type, activations: type } : undefined;
};

/** bitsandbytes: 8 bits, or 4-bit codes of two types with a scale for every 64 elements, optionally with quantised scales. */
export const bitsAndBytes: QuantizationReader = (fields) => {
  if (fields.flag("load_in_8bit", false) || fields.flag("_load_in_8bit", false)) return { weights: "int8" };
  if (!fields.flag("load_in_4bit", false) && !fields.flag("_load_in_4bit", false)) return undefined;
  const type = fields.text("bnb_4bit_quant_type") ?? "fp4";
  const name = type === "fp4" ? "fp4-group64" : type === "nf4" ? "nf4" : undefined;
  const double = fields.flag("bnb_4bit_use_double_quant", false) ? "-double-quantized" : "";
  return name === undefined ? undefined : { weights: `${name}${double}` };
};

/** The reader of a method with fixed formats. */
export function fixed(weights: string, activations?: string, plain?: QuantizedParts["plain"]): QuantizationReader {
  return () => ({ weights, ...(activations && { activations }), ...(plain && { plain }) });
}

/** INT4 experts with FP8 activations, and FP8 in all other layers. */
export const mixedFourEight: QuantizationReader = (fields: ConfigFields) => ({
  weights: "fp8-block128",
  activations: "fp8-e4m3",
  overrides: { experts: `int4-group${fields.optionalCount("group_size") ?? fourEightGroup}` },
});

/** Default group size of the INT4 experts (SGLang, W4AFp8Config). */
const fourEightGroup = 128;
