import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";
import { classOfModule, listedModules } from "./excludedClasses.js";
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
  /** Modules that the method leaves in 16 bits, where not those of the usual fields. */
  readonly excluded?: readonly string[];
  /** What had to be assumed, in a sentence. */
  readonly assumed?: string;
}

/** Rows and columns of the blocks of FP8 weights that share a scale. */
const scaledBlock = 128;

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
  return size === -1 ? 0 : (fields.optionalCount("group_size", "q_group_size") ?? 0);
}

function integerWeights(fields: ConfigFields, zeroPoints: "none" | "per-group"): QuantizedParts | undefined {
  const bits = fields.size("bits", "w_bit");
  const scheme = { bits, type: "int", groupSize: groupSizeOf(fields), blocks: false } as const;
  const weights = weightFormat({ ...scheme, zeroPoints });
  if (weights !== undefined) return { weights };
  const without = weightFormat({ ...scheme, zeroPoints: "none" });
  if (without === undefined) return undefined;
  return {
    weights: without,
    assumed: `The zero points of groups of ${scheme.groupSize} were left out of the weights.`,
  };
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

function groupOf(fields: ConfigFields | undefined): QuantizedParts | undefined {
  const weights = scheme(fields?.child("weights"));
  return weights === undefined ? undefined : { weights, activations: scheme(fields?.child("input_activations")) };
}

/** The groups of a compressed-tensors file: that of all linear layers gives the weights, those of named modules depart from it. */
function groupParts(fields: ConfigFields): QuantizedParts | undefined {
  const groups = fields.child("config_groups");
  const children = (groups?.names() ?? []).map((name) => groups?.child(name));
  const general = children.length === 1 ? children[0] : children.find((child) => targetsAll(child));
  const parts = groupOf(general);
  if (!parts) return undefined;
  const overrides: { [Class in TensorClass]?: string } = {};
  for (const child of children) {
    const weights = child === general ? undefined : scheme(child?.child("weights"));
    for (const target of weights ? (child?.texts("targets") ?? []) : []) {
      const tensorClass = classOfModule(target);
      if (tensorClass && weights) overrides[tensorClass] = weights;
    }
  }
  return { ...parts, overrides, keyValueCache: cacheFormat(fields) };
}

function targetsAll(group: ConfigFields | undefined): boolean {
  return group?.texts("targets")?.includes("Linear") ?? false;
}

/** FP8 for all but what is listed; experts in four bits where the file says so. */
function fp8(fields: ConfigFields, config: ConfigFields): QuantizedParts | undefined {
  const block = fields.counts("weight_block_size");
  if (block?.some((size) => size !== scaledBlock)) return undefined;
  const wide = fields.text("fmt")?.includes("e5m2") ? "fp8-e5m2" : "fp8-e4m3";
  const experts =
    fields.text("moe_quant_algo") === "NVFP4" ? "nvfp4" : config.text("expert_dtype") === "fp4" ? "mxfp4" : undefined;
  return {
    weights: block ? "fp8-block128" : wide,
    activations: "fp8-e4m3",
    excluded: listedModules(fields, "modules_to_not_convert"),
    ...(experts && { overrides: { experts } }),
  };
}

/** The format of each class of a mixed checkpoint that lists every quantised layer: the commonest one, and 16 bits where none is listed. */
function mixedPrecision(fields: ConfigFields): QuantizedParts | undefined {
  if (typeof fields.raw("quantized_layers") !== "object") return undefined;
  const layers = fields.child("quantized_layers");
  const counts = new Map<TensorClass, Map<string, number>>();
  for (const name of layers?.names() ?? []) {
    const algorithm = layers?.child(name)?.text("quant_algo") ?? "";
    const tensorClass = classOfModule(name);
    const format = Object.hasOwn(modelOptAlgorithms, algorithm) ? modelOptAlgorithms[algorithm]?.weights : undefined;
    if (!tensorClass || format === undefined) continue;
    const seen = counts.get(tensorClass) ?? new Map<string, number>();
    counts.set(tensorClass, seen.set(format, (seen.get(format) ?? 0) + 1));
  }
  const commonest = Array.from(counts, ([tensorClass, seen]) => {
    const [first] = Array.from(seen).sort((a, b) => b[1] - a[1]);
    return [tensorClass, first?.[0] ?? ""] as const;
  });
  const weights = new Map(commonest).get("experts") ?? commonest[0]?.[1];
  if (weights === undefined) return undefined;
  const overrides: { readonly [Class in TensorClass]?: string } = Object.fromEntries(commonest);
  const plain = (["attention", "feedForward", "experts"] as const).filter((name) => overrides[name] === undefined);
  return {
    weights,
    overrides,
    plain,
    activations: Object.values(modelOptAlgorithms).find((parts) => parts.weights === weights)?.activations,
    keyValueCache: cacheFormat(fields),
    assumed: "Where the layers of a class differ in format, that of most of them was assumed for all.",
  };
}

function modelOpt(fields: ConfigFields): QuantizedParts | undefined {
  const algorithm = fields.text("quant_algo") ?? "";
  if (algorithm === "MIXED_PRECISION") return mixedPrecision(fields);
  const known = Object.hasOwn(modelOptAlgorithms, algorithm) ? modelOptAlgorithms[algorithm] : groupParts(fields);
  return known && { ...known, keyValueCache: cacheFormat(fields) };
}

function bitsAndBytes(fields: ConfigFields): QuantizedParts | undefined {
  if (fields.flag("load_in_8bit", false)) return { weights: "int8" };
  if (!fields.flag("load_in_4bit", false) || (fields.text("bnb_4bit_quant_type") ?? "fp4") !== "nf4") return undefined;
  return { weights: fields.flag("bnb_4bit_use_double_quant", false) ? "nf4-double-quantized" : "nf4" };
}

/** Readers by `quant_method`. GPTQ's files have zero points whether they differ from the middle or not. */
export const quantizationMethods: { readonly [method: string]: QuantizationReader } = {
  fp8,
  fbgemm_fp8: fp8,
  awq: (fields) => integerWeights(fields, fields.flag("zero_point", true) ? "per-group" : "none"),
  gptq: (fields) => integerWeights(fields, "per-group"),
  "compressed-tensors": groupParts,
  mxfp4: () => ({ weights: "mxfp4", plain: ["attention", "feedForward"] }),
  modelopt: modelOpt,
  modelopt_fp4: modelOpt,
  bitsandbytes: bitsAndBytes,
};
