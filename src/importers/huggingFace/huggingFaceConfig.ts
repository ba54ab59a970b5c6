import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { Architecture } from "../../models/architecture.js";
import { defineArchitecture } from "../../models/defineArchitecture.js";
import { unknownContextTokens } from "../../models/unknownContextTokens.js";
import { ConfigFields } from "./configFields.js";
import { familyReader } from "./familyReader.js";
import { languageModelOf } from "./languageModel.js";
import { groupLayers } from "./modelShape.js";
import { nativeFormatOf } from "./nativeFormat.js";
import { configOfParams, isParamsFile } from "./paramsFile.js";
import { parsePythonJson } from "./parsePythonJson.js";
import { type ImportedQuantization, quantizationOf, quantizationOfType } from "./quantization/importedQuantization.js";

/** A model imported from a configuration file. */
export interface ImportedModel {
  /** Architecture of the model. */
  readonly model: Architecture;
  /** Formats of the checkpoint by tensor class; null if it is not quantised. */
  readonly quantization: ImportedQuantization | null;
  /** Assumptions and omissions, as sentences. */
  readonly warnings: readonly string[];
}

/** Options for importing a model. */
export interface ImportOptions {
  /** Name of the model, such as "Qwen3 8B"; that in the file by default. */
  readonly name?: string;
}

const source = "config.json";
/** Formats of unquantised weights. */
const wideFormats: readonly string[] = ["bf16", "fp16", "fp32"];
const assumedPlainFormat = "bf16";

/** Warning if the file states no context length. */
export const noContextLength = "The file does not state max_position_embeddings; no context limit was assumed.";

/**
 * Imports the architecture and the checkpoint formats from a Hugging Face `config.json`, or from a `params.json` of Meta or Mistral.
 *
 * Model: the reader of the model's family translates the fields to layer groups, from which parameters, cache and FLOPs follow exactly.
 * Assumes: a decoder-only language model, or the language model of a multimodal one. Multi-token-prediction modules are ignored.
 *
 * @param input - text of the file (Python's Infinity and NaN are accepted), or the parsed object
 * @param options - name of the model; that in the file, or that of the family, by default
 * @returns the model, its quantisation, and warnings about assumptions
 * @throws {@link MalformedInputError} naming the field, if the input is not a valid configuration
 * @throws {@link UnsupportedArchitectureError} naming the part that layer groups cannot describe
 * @source Hugging Face transformers, the configuration classes of each family (2026)
 * @example
 * ```ts
 * import { importHuggingFaceConfig } from "llm-economics/importers";
 * import { parameterCount } from "llm-economics/models";
 *
 * const { model } = importHuggingFaceConfig({
 *   model_type: "llama",
 *   hidden_size: 2048,
 *   intermediate_size: 5632,
 *   num_attention_heads: 32,
 *   num_hidden_layers: 22,
 *   num_key_value_heads: 4,
 *   vocab_size: 32000,
 *   max_position_embeddings: 2048,
 *   torch_dtype: "bfloat16",
 * });
 * parameterCount(model).total; // => 1100048384
 * ```
 */
export function importHuggingFaceConfig(input: string | object, options: ImportOptions = {}): ImportedModel {
  const parsed: unknown = typeof input === "string" ? parsePythonJson(source, input) : input;
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new MalformedInputError(source, "", "must be an object");
  }
  try {
    return readFile(new ConfigFields(parsed), options);
  } catch (error) {
    if (isLlmEconomicsError(error)) throw error;
    throw new MalformedInputError(source, "", "cannot be read", { cause: error });
  }
}

function readFile(fields: ConfigFields, options: ImportOptions): ImportedModel {
  const warnings: string[] = [];
  const outer = isParamsFile(fields) ? configOfParams(fields, warnings) : fields;
  return read(outer, options, warnings);
}

function read(outer: ConfigFields, options: ImportOptions, warnings: string[]): ImportedModel {
  const { config, modelType } = languageModelOf(outer, warnings);
  const { layers, ...shape } = familyReader(modelType)(config, warnings);
  if (shape.maximumContextTokens === unknownContextTokens) warnings.push(noContextLength);
  const statedFormat = nativeFormatOf(config, outer, warnings);
  const narrow = !wideFormats.includes(statedFormat);
  const plainFormat = narrow ? assumedPlainFormat : statedFormat;
  const quantization =
    quantizationOf(outer, config, layers.length, plainFormat, warnings) ??
    (narrow ? quantizationOfType(statedFormat, plainFormat, warnings) : null);
  const name = options.name ?? (outer.text("_name_or_path") || modelType);
  const model = defineArchitecture({
    id: name
      .toLowerCase()
      .replace(/^.*\//, "")
      .replace(/[^a-z0-9.]+/g, "-"),
    name,
    ...shape,
    layerGroups: groupLayers(layers),
    nativeFormat: quantization?.weights ?? plainFormat,
  });
  return { model, quantization, warnings };
}
