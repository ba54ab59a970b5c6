import { isLlmEconomicsError } from "../../../errors/isLlmEconomicsError.js";
import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";
import { excludedClasses, listedModules, plainClasses } from "./excludedClasses.js";
import { type QuantizedParts, quantizationMethods } from "./quantizationMethods.js";

/** The formats that a checkpoint is stored in, by the ids of numeric formats: what a quantisation policy is made of. */
export interface ImportedQuantization {
  /** The method, as the file names it. */
  readonly method: string;
  /** Format of the quantised weights. */
  readonly weights: string;
  /** Formats of the classes that differ, such as embeddings left in 16 bits. */
  readonly overrides: { readonly [Class in TensorClass]?: string };
  /** Format that activations are rounded to, if the method rounds them. */
  readonly activations?: string;
  /** Format of the key-value cache, if the file sets one. */
  readonly keyValueCache?: string;
}

/** What the file says of quantisation; null, and a warning, if it says something that is not read. */
export function quantizationOf(
  outer: ConfigFields,
  config: ConfigFields,
  layers: number,
  plainFormat: string,
  warnings: string[],
): ImportedQuantization | null {
  if (![outer, config].some((fields) => fields.has("quantization_config"))) return null;
  try {
    const fields = outer.child("quantization_config") ?? config.child("quantization_config");
    return fields ? read(fields.child("quantization") ?? fields, config, layers, plainFormat, warnings) : null;
  } catch (error) {
    if (!isLlmEconomicsError(error, "malformed-input")) throw error;
    warnings.push(`The formats of the quantised weights are unknown: ${error.message}`);
    return null;
  }
}

function read(
  fields: ConfigFields,
  config: ConfigFields,
  layers: number,
  plainFormat: string,
  warnings: string[],
): ImportedQuantization | null {
  const method = fields.text("quant_method") ?? (fields.has("quant_algo") ? "modelopt" : "");
  const parts = Object.hasOwn(quantizationMethods, method) ? quantizationMethods[method]?.(fields, config) : undefined;
  if (!parts) {
    warnings.push(
      `The formats of the quantised weights are unknown: method "${method.slice(0, 40)}" is not read in this form.`,
    );
    return null;
  }
  if (parts.assumed) warnings.push(parts.assumed);
  return { method, ...withoutUndefined(parts, overridesOf(fields, parts, layers, plainFormat)) };
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

function withoutUndefined(
  { weights, activations, keyValueCache }: QuantizedParts,
  overrides: ImportedQuantization["overrides"],
): Omit<ImportedQuantization, "method"> {
  return { weights, overrides, ...(activations && { activations }), ...(keyValueCache && { keyValueCache }) };
}
