import type { TensorClass } from "../../models/tensorClass.js";
import type { ConfigFields } from "./configFields.js";
import { weightFormat } from "./weightFormat.js";

/** What one method says of a checkpoint. */
export interface QuantizedParts {
  /** Format of the quantised weights. */
  readonly weights: string;
  /** Classes with a further format of their own. */
  readonly overrides?: { readonly [Class in TensorClass]?: string };
  /** Classes that the method leaves in 16 bits beside the usual ones. */
  readonly plain?: readonly TensorClass[];
  /** Format that activations are rounded to. */
  readonly activations?: string | undefined;
  /** Format of the key-value cache. */
  readonly keyValueCache?: string | undefined;
}

/** Reads one method's fields; undefined if they amount to no known format. */
export type QuantizationReader = (fields: ConfigFields, config: ConfigFields) => QuantizedParts | undefined;

const modelOptAlgorithms: { readonly [algorithm: string]: QuantizedParts } = {
  FP8: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
  NVFP4: { weights: "nvfp4", activations: "nvfp4" },
  NVFP4_AWQ: { weights: "nvfp4", activations: "nvfp4" },
  W4A16_AWQ: { weights: "int4-group128" },
  W4A8_AWQ: { weights: "int4-group128", activations: "fp8-e4m3" },
};

/** Group size of the usual integer schemes: -1 is one scale a row. */
function groupSizeOf(fields: ConfigFields): number {
  const size = fields.raw("group_size");
  return size === -1 ? 0 : (fields.optionalCount("group_size") ?? 0);
}

function integerWeights(fields: ConfigFields, zeroPoints: "none" | "per-group"): QuantizedParts | undefined {
  const bits = fields.size("bits", "w_bit");
  const weights = weightFormat({ bits, type: "int", groupSize: groupSizeOf(fields), zeroPoints, blocks: false });
  return weights === undefined ? undefined : { weights };
}

/** One scheme of compressed-tensors, such as `weights` or `input_activations`. */
function scheme(fields: ConfigFields | undefined): string | undefined {
  if (!fields) return undefined;
  const strategy = fields.text("strategy");
  return weightFormat({
    bits: fields.size("num_bits"),
    type: fields.text("type") === "float" ? "float" : "int",
    groupSize: strategy === "channel" || strategy === "tensor" || strategy === "token" ? 0 : groupSizeOf(fields),
    zeroPoints: fields.flag("symmetric", true) ? "none" : "per-group",
    blocks: strategy === "block",
  });
}

function cacheFormat(fields: ConfigFields): string | undefined {
  const algorithm = fields.text("kv_cache_quant_algo");
  return (
    scheme(fields.child("kv_cache_scheme")) ??
    (algorithm === "FP8" ? "fp8-e4m3" : algorithm === "NVFP4" ? "nvfp4" : undefined)
  );
}

/** The single group of a compressed-tensors file; files with several are not read. */
function groupParts(fields: ConfigFields): QuantizedParts | undefined {
  const groups = fields.child("config_groups");
  const names = groups?.names() ?? [];
  const group = names.length === 1 ? groups?.child(names[0] as string) : undefined;
  const weights = scheme(group?.child("weights"));
  if (weights === undefined) return undefined;
  return { weights, activations: scheme(group?.child("input_activations")), keyValueCache: cacheFormat(fields) };
}

function fp8(fields: ConfigFields, config: ConfigFields): QuantizedParts {
  const weights = fields.has("weight_block_size")
    ? "fp8-block128"
    : fields.text("fmt") === "e5m2"
      ? "fp8-e5m2"
      : "fp8-e4m3";
  const experts =
    fields.text("moe_quant_algo") === "NVFP4" ? "nvfp4" : config.text("expert_dtype") === "fp4" ? "mxfp4" : undefined;
  return { weights, activations: "fp8-e4m3", ...(experts && { overrides: { experts } }) };
}

function modelOpt(fields: ConfigFields): QuantizedParts | undefined {
  const algorithm = fields.text("quant_algo") ?? "";
  if (algorithm === "MIXED_PRECISION") return undefined;
  const known = Object.hasOwn(modelOptAlgorithms, algorithm) ? modelOptAlgorithms[algorithm] : groupParts(fields);
  return known && { ...known, keyValueCache: cacheFormat(fields) };
}

function bitsAndBytes(fields: ConfigFields): QuantizedParts | undefined {
  if (fields.flag("load_in_8bit", false)) return { weights: "int8" };
  if (!fields.flag("load_in_4bit", false) || (fields.text("bnb_4bit_quant_type") ?? "fp4") !== "nf4") return undefined;
  return { weights: fields.flag("bnb_4bit_use_double_quant", false) ? "nf4-double-quantized" : "nf4" };
}

/** Readers by `quant_method`. */
export const quantizationMethods: { readonly [method: string]: QuantizationReader } = {
  fp8,
  fbgemm_fp8: fp8,
  awq: (fields) => integerWeights(fields, fields.flag("zero_point", true) ? "per-group" : "none"),
  gptq: (fields) => integerWeights(fields, fields.flag("sym", true) ? "none" : "per-group"),
  "compressed-tensors": groupParts,
  mxfp4: () => ({ weights: "mxfp4", plain: ["attention", "feedForward"] }),
  modelopt: modelOpt,
  modelopt_fp4: modelOpt,
  bitsandbytes: bitsAndBytes,
};
