import { isLlmEconomicsError } from "../../../errors/isLlmEconomicsError.js";
import { nearestName } from "../../../errors/nearestName.js";
import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";
import { excludedClasses, listedModules, plainClasses } from "./excludedClasses.js";
import { integerParts } from "./integerMethods.js";
import { isMlx } from "./mlx.js";
import { quantizationMethods } from "./quantizationMethods.js";
import type { QuantizedParts } from "./quantizedParts.js";

/** Formats of a checkpoint, as ids of numeric formats. */
export interface ImportedQuantization {
  /** Quantisation method, as named in the file. */
  readonly method: string;
  /** Format of the quantised weights. */
  readonly weights: string;
  /** Formats of tensor classes that differ, such as embeddings kept in 16 bits. */
  readonly overrides: { readonly [Class in TensorClass]?: string };
  /** Format of activations, if the method states one. */
  readonly activations?: string;
  /** Format of the key-value cache, if the file sets one. */
  readonly keyValueCache?: string;
}

/** Fields that hold the quantisation: `quantization` in MLX, `compression_config` in early compressed-tensors. */
const places = ["quantization_config", "quantization", "compression_config"] as const;
/** Longest method name that a warning quotes, in characters. */
const longestShown = 40;

/** The quantisation of a checkpoint; null if there is none, or with a warning if it cannot be read. */
export function quantizationOf(
  outer: ConfigFields,
  config: ConfigFields,
  layers: number,
  plainFormat: string,
  warnings: string[],
): ImportedQuantization | null {
  try {
    const found = [outer, config].flatMap((fields) =>
      places.flatMap((place) => (fields.has(place) ? [fields.child(place)] : [])),
    );
    const scheme = outer.text("quantize") ?? config.text("quantize");
    if (scheme !== undefined) return quantizationOfScheme(scheme, plainFormat, warnings);
    const fields = found.find((candidate) => candidate?.names().length) ?? found[0];
    return fields ? read(fields.child("quantization") ?? fields, config, layers, plainFormat, warnings) : null;
  } catch (error) {
    if (!isLlmEconomicsError(error, "malformed-input")) throw error;
    warnings.push(`The formats of the quantised weights are unknown: ${error.message}`);
    return null;
  }
}

/** Scheme names under `quantize` in Ascend's files, such as "w8a8_dynamic": bits of weights and activations. */
const ascendScheme = /^w([48])a(4|8|16)/i;

/** The quantisation given by a scheme name with the bits of weights and activations; null, with a warning, for other names. */
function quantizationOfScheme(scheme: string, plainFormat: string, warnings: string[]): ImportedQuantization | null {
  const [, weights, activations] = ascendScheme.exec(scheme) ?? [];
  if (weights === undefined) {
    warnings.push(
      `The formats of the quantised weights are unknown: quantize "${scheme.slice(0, longestShown)}" does not have the form "w8a8"; 16 bits were assumed.`,
    );
    return null;
  }
  warnings.push(
    `The file only states the bits, ${scheme.slice(0, longestShown)}; integers with one scale per row, and embedding, router, head and norms in 16 bits, were assumed.`,
  );
  return {
    method: "ascend",
    weights: `int${weights}`,
    activations: activations === "16" ? plainFormat : `int${activations}`,
    overrides: Object.fromEntries(plainClasses.map((tensorClass) => [tensorClass, plainFormat] as const)),
  };
}

/** The quantisation implied by an 8-bit `torch_dtype` without a quantisation section: linear layers in 8 bits, all others in 16. */
export function quantizationOfType(weights: string, plainFormat: string, warnings: string[]): ImportedQuantization {
  warnings.push(
    `torch_dtype is ${weights}; linear layers in that format, and embedding, router, head and norms in 16 bits, were assumed.`,
  );
  return {
    method: "torch_dtype",
    weights,
    overrides: Object.fromEntries(plainClasses.map((tensorClass) => [tensorClass, plainFormat] as const)),
  };
}

/** The method named in the file, or inferred from its fields. */
function methodOf(fields: ConfigFields): string {
  const stated = fields.text("quant_method");
  if (stated !== undefined) return stated;
  if (fields.has("quant_algo")) return "modelopt";
  if (fields.has("config_groups")) return "compressed-tensors";
  if (fields.has("global_quant_config")) return "quark";
  if (fields.has("load_in_4bit") || fields.has("load_in_8bit")) return "bitsandbytes";
  if (fields.has("w_bit") || fields.has("zero_point")) return "awq";
  if (fields.has("bits") && (fields.has("desc_act") || fields.has("damp_percent") || fields.has("sym"))) return "gptq";
  return isMlx(fields) ? "mlx" : "";
}

function read(
  fields: ConfigFields,
  config: ConfigFields,
  layers: number,
  plainFormat: string,
  warnings: string[],
): ImportedQuantization | null {
  const method = methodOf(fields);
  const known = Object.hasOwn(quantizationMethods, method);
  const parts = known ? quantizationMethods[method]?.(fields, config, layers) : statedBits(fields, method);
  if (!parts) {
    const shown = method.slice(0, longestShown);
    const nearest = known || !shown ? undefined : nearestName(shown, Object.keys(quantizationMethods));
    const hint = nearest === undefined ? "" : ` The nearest known method is "${nearest}".`;
    warnings.push(
      `The formats of the quantised weights are unknown: method "${shown}" is not read in this form, and 16 bits were assumed.${hint}`,
    );
    return null;
  }
  if (parts.assumed) warnings.push(parts.assumed);
  return { method, ...statedFormats(parts, overridesOf(fields, parts, layers, plainFormat), plainFormat) };
}

/** The format implied by the usual bits and group-size fields of an unknown method. */
function statedBits(fields: ConfigFields, method: string): QuantizedParts | undefined {
  if (!method || !["bits", "w_bit", "nbits", "num_bits"].some((name) => fields.has(name))) return undefined;
  const parts = integerParts(fields, "none");
  return (
    parts && {
      ...parts,
      assumed: `The method "${method.slice(0, longestShown)}" is unknown; integers with one scale per group were assumed, with the stated bits and groups.`,
    }
  );
}

function overridesOf(
  fields: ConfigFields,
  parts: QuantizedParts,
  layers: number,
  plainFormat: string,
): ImportedQuantization["overrides"] {
  const listed =
    parts.excluded ??
    listedModules(fields, "modules_to_not_convert", "ignore", "exclude_modules", "llm_int8_skip_modules");
  const plain = new Set([...plainClasses, ...excludedClasses(listed, layers), ...(parts.plain ?? [])]);
  const entries = Array.from(plain, (tensorClass) => [tensorClass, plainFormat] as const);
  return { ...Object.fromEntries(entries), ...parts.overrides };
}

function statedFormats(
  { weights, activations, keyValueCache }: QuantizedParts,
  overrides: ImportedQuantization["overrides"],
  plainFormat: string,
): Omit<ImportedQuantization, "method"> {
  const rounded = activations === "plain" ? plainFormat : activations;
  return { weights, overrides, ...(rounded && { activations: rounded }), ...(keyValueCache && { keyValueCache }) };
}
