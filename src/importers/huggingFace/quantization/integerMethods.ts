import type { ConfigFields } from "../configFields.js";
import { formatsOfModules, type ModuleFormat } from "./moduleFormats.js";
import type { QuantizationReader, QuantizedParts } from "./quantizedParts.js";
import { type WeightScheme, weightFormat } from "./weightFormat.js";

/** Group size of integer schemes; 0 for one scale per row (-1 in files). */
export function groupSizeOf(fields: ConfigFields, fallback = 0): number {
  const size = fields.raw("group_size");
  return size === -1 ? 0 : (fields.optionalCount("group_size", "q_group_size") ?? fallback);
}

/** Grouped integer weights with 16-bit activations. */
export function integerParts(
  fields: ConfigFields,
  zeroPoints: WeightScheme["zeroPoints"],
  fallbackGroup = 0,
): QuantizedParts | undefined {
  const bits = fields.size("bits", "w_bit", "nbits", "num_bits");
  const weights = weightFormat({
    bits,
    type: "int",
    groupSize: groupSizeOf(fields, fallbackGroup),
    zeroPoints,
    blocks: false,
  });
  return weights === undefined ? undefined : { weights, activations: "plain" };
}

/** Adds the head in the format of the layers, if the file says that it is quantised. */
function withHead(fields: ConfigFields, parts: QuantizedParts | undefined): QuantizedParts | undefined {
  const quantized = fields.raw("lm_head") === true || fields.raw("quant_lm_head") === true;
  return parts && quantized ? { ...parts, overrides: { ...parts.overrides, head: parts.weights } } : parts;
}

/** Formats of modules with their own bits: 16 or more leave a module unquantised; unstated fields come from the general section. */
function moduleFormats(fields: ConfigFields, field: string, parts: QuantizedParts): readonly ModuleFormat[] {
  const modules = typeof fields.raw(field) === "object" ? fields.child(field) : undefined;
  return (modules?.names() ?? []).flatMap((name): ModuleFormat[] => {
    const module = modules?.child(name);
    const bits = module?.optionalCount("bits");
    if (name.startsWith("-:") || (bits ?? 0) >= halfBits) return [[name, "plain"]];
    if (!module || bits === undefined) return [];
    const groupSize = module.has("group_size") ? groupSizeOf(module) : groupSizeOf(fields);
    const zeroPoints = parts.weights.endsWith("-asymmetric") ? "per-group" : "none";
    const weights = weightFormat({ bits, type: "int", groupSize, zeroPoints, blocks: false });
    return weights === undefined ? [] : [[name, weights]];
  });
}

/** Bits of unquantised weights. */
const halfBits = 16;

function withModules(
  fields: ConfigFields,
  field: string,
  parts: QuantizedParts | undefined,
  layers: number,
): QuantizedParts | undefined {
  return parts && { ...parts, ...formatsOfModules(moduleFormats(fields, field, parts), layers) };
}

/** GPTQ: always stores zero points. The `dynamic` field of GPTQModel overrides single modules. */
export const gptq: QuantizationReader = (fields, _, layers) =>
  withHead(fields, withModules(fields, "dynamic", integerParts(fields, "per-group"), layers));

/** Marlin: early files do not state the bits, which are 4 (IST-DASLab/marlin). */
export const marlin: QuantizationReader = (fields, config, layers) =>
  fields.has("bits") ? gptq(fields, config, layers) : integerParts(fields.withDefaults({ bits: 4 }), "none");

/** QQQ: INT4 weights and INT8 activations. */
export const qqq: QuantizationReader = (fields) => {
  const parts = integerParts(fields, "none");
  return parts && { ...parts, activations: "int8" };
};

/** AWQ: stores zero points unless disabled. */
export const awq: QuantizationReader = (fields) =>
  withHead(fields, integerParts(fields, fields.flag("zero_point", true) ? "per-group" : "none"));

const roundedFloats: { readonly [type: string]: QuantizedParts } = {
  mx_fp4: { weights: "mxfp4", activations: "mxfp4" },
  mx_fp: { weights: "mxfp4", activations: "mxfp4" },
  nv_fp4: { weights: "nvfp4", activations: "nvfp4" },
  nv_fp: { weights: "nvfp4", activations: "nvfp4" },
  mx_fp8: { weights: "mxfp8", activations: "mxfp8" },
  fp8: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
  fp8_e4m3: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
};

/** AutoRound: GPTQ or AWQ packing, both with zero points, or floating-point types. `extra_config` overrides single modules. */
export const autoRound: QuantizationReader = (fields, _, layers) => {
  const type = (fields.text("data_type") ?? "int").toLowerCase();
  const float = Object.hasOwn(roundedFloats, type) ? roundedFloats[type] : undefined;
  const eight = float && fields.optionalCount("bits") === 8 && type === "mx_fp" ? roundedFloats.mx_fp8 : float;
  const packed = fields.text("packing_format") ?? "auto_gptq";
  const zeroPoints = /gptq|awq/.test(packed) || !fields.flag("sym", true) ? "per-group" : "none";
  return withHead(fields, withModules(fields, "extra_config", eight ?? integerParts(fields, zeroPoints), layers));
};

/** HQQ: groups with 16-bit scales and zero points. */
export const hqq: QuantizationReader = (fields) => {
  const outer = fields.child("quant_config") ?? fields;
  const weights = outer.child("weight_quant_params") ?? firstChild(outer)?.child("weight_quant_params") ?? outer;
  const parts = integerParts(weights, "minima", hqqGroup);
  return parts && { ...parts, excluded: fields.texts("skip_modules") ?? [] };
};

/** Default group size of HQQ (mobiusml/hqq, BaseQuantizeConfig). */
const hqqGroup = 64;

function firstChild(fields: ConfigFields): ConfigFields | undefined {
  const [name] = fields.names();
  return name !== undefined && typeof fields.raw(name) === "object" ? fields.child(name) : undefined;
}

/** Group size of Quanto's 2- and 4-bit weights (huggingface/optimum-quanto, QModuleMixin). */
const quantoGroup = 128;

/** Quanto: a type for weights and one for activations. */
export const quanto: QuantizationReader = (fields) => {
  const weights = fields.text("weights") ?? "";
  const activations = fields.text("activations");
  const rounded = activations === undefined || activations === "none" ? "plain" : quantoTypes[activations];
  if (weights === "int4" || weights === "int2")
    return { weights: `${weights}-group${quantoGroup}-minima`, activations: rounded };
  const format = Object.hasOwn(quantoTypes, weights) ? quantoTypes[weights] : undefined;
  return format === undefined ? undefined : { weights: format, activations: rounded };
};

const quantoTypes: { readonly [type: string]: string } = { int8: "int8", float8: "fp8-e4m3" };

/** HIGGS: codes of an optimal grid with a 16-bit scale per group. */
export const higgs: QuantizationReader = (fields) => integerParts(fields, "none", higgsGroup);

/** Default group size of HIGGS (transformers, HiggsConfig). */
const higgsGroup = 256;

/** AQLM: codes from several codebooks for each group of weights. */
export const aqlm: QuantizationReader = (fields) => {
  const patch = fields.size("in_group_size") * (fields.optionalCount("out_group_size") ?? 1);
  return averaged((fields.size("num_codebooks") * fields.size("nbits_per_codebook")) / patch);
};

/** ExLlama: average bits per weight, including scales, and bits of the head. */
export const exllama: QuantizationReader = (fields) => {
  const parts = averaged(fields.raw("bits"));
  const head = fields.has("head_bits") ? averaged(fields.raw("head_bits"))?.weights : undefined;
  return parts && { ...parts, ...(head !== undefined && { overrides: { head } }) };
};

function averaged(bits: unknown): QuantizedParts | undefined {
  if (typeof bits !== "number" || !(bits >= 1 && bits < halfBits)) return undefined;
  return { weights: `average-${Number(bits.toFixed(4))}-bits`, activations: "plain" };
}
