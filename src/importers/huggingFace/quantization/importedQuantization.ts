import { isLlmEconomicsError } from "../../../errors/isLlmEconomicsError.js";
import { nearestName } from "../../../errors/nearestName.js";
import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";
import { excludedClasses, listedModules, plainClasses } from "./excludedClasses.js";
import { integerParts } from "./integerMethods.js";
import { isMlx } from "./mlx.js";
import { quantizationMethods } from "./quantizationMethods.js";
import type { QuantizedParts } from "./quantizedParts.js";

/** The formats that a checkpoint is stored in, by the ids of numeric formats: what a quantisation policy is made of. */
export interface ImportedQuantization {
  /** The method, as the file names it. */
  readonly method: string;
  /** Format of the quantised weights. */
  readonly weights: string;
  /** Formats of the classes that differ, such as embeddings left in 16 bits. */
  readonly overrides: { readonly [Class in TensorClass]?: string };
  /** Format that activations are rounded to, if the method states one. */
  readonly activations?: string;
  /** Format of the key-value cache, if the file sets one. */
  readonly keyValueCache?: string;
}

/** Key under which files keep their quantisation: `quantization` for MLX, `compression_config` for the first compressed-tensors. */
const places = ["quantization_config", "quantization", "compression_config"] as const;
/** Longest name of a method that a warning repeats, in characters. */
const longestShown = 40;

/** Quantisation of the file; null, and a warning, if it cannot be read. */
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
    const word = outer.text("quantize") ?? config.text("quantize");
    if (word !== undefined) return quantizationOfWord(word, plainFormat, warnings);
    const fields = found.find((one) => one?.names().length) ?? found[0];
    return fields ? read(fields.child("quantization") ?? fields, config, layers, plainFormat, warnings) : null;
  } catch (error) {
    if (!isLlmEconomicsError(error, "malformed-input")) throw error;
    warnings.push(`The formats of the quantised weights are unknown: ${error.message}`);
    return null;
  }
}

/** Bits of weights and activations as the word that Ascend's files state under `quantize` has them, such as "w8a8_dynamic". */
const ascendWord = /^w([48])a(4|8|16)/i;

/** Quantisation by a word for the bits of weights and activations; null, and a warning, if it is another one. */
function quantizationOfWord(word: string, plainFormat: string, warnings: string[]): ImportedQuantization | null {
  const [, weights, activations] = ascendWord.exec(word) ?? [];
  if (weights === undefined) {
    warnings.push(
      `The formats of the quantised weights are unknown: quantize "${word.slice(0, longestShown)}" is not of the form "w8a8", and 16 bits were assumed.`,
    );
    return null;
  }
  warnings.push(
    `The file states the bits alone, ${word.slice(0, longestShown)}; whole numbers with one scale a row, and embedding, router, head and norms in 16 bits, were assumed.`,
  );
  return {
    method: "ascend",
    weights: `int${weights}`,
    activations: activations === "16" ? plainFormat : `int${activations}`,
    overrides: Object.fromEntries(plainClasses.map((tensorClass) => [tensorClass, plainFormat] as const)),
  };
}

/** Quantisation of an 8-bit `torch_dtype` without a quantisation section: linear layers in 8 bits, the rest in 16. */
export function quantizationOfType(weights: string, plainFormat: string, warnings: string[]): ImportedQuantization {
  warnings.push(
    `torch_dtype is an 8-bit type, ${weights}; linear layers in it, and embedding, router, head and norms in 16 bits, were assumed.`,
  );
  return {
    method: "torch_dtype",
    weights,
    overrides: Object.fromEntries(plainClasses.map((tensorClass) => [tensorClass, plainFormat] as const)),
  };
}

/** The method that a file names, or the one whose fields it has. */
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

/** Bits and group size that an unknown method states in the usual fields. */
function statedBits(fields: ConfigFields, method: string): QuantizedParts | undefined {
  if (!method || !["bits", "w_bit", "nbits", "num_bits"].some((name) => fields.has(name))) return undefined;
  const parts = integerParts(fields, "none");
  return (
    parts && {
      ...parts,
      assumed: `The method "${method.slice(0, longestShown)}" is not known; the bits and groups that the file states were taken for whole numbers with one scale a group.`,
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
