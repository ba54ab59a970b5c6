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

/** Description of a model in a Hugging Face configuration. */
export interface ImportedModel {
  /** The architecture. */
  readonly model: Architecture;
  /** The formats that the checkpoint is stored in, class by class; null if it is not quantised. */
  readonly quantization: ImportedQuantization | null;
  /** Assumptions and omissions, in sentences. */
  readonly warnings: readonly string[];
}

/** Name of an imported model, where the file states none. */
export interface ImportOptions {
  /** Name of the model, such as "Qwen3 8B". */
  readonly name?: string;
}

const source = "config.json";
/** Formats of unquantised checkpoints, and what a checkpoint in 8 bits leaves unquantised. */
const wideFormats: readonly string[] = ["bf16", "fp16", "fp32"];
const assumedPlainFormat = "bf16";

/** The warning about a file that states no context length. */
export const noContextLength =
  "The file does not state max_position_embeddings; the model has no context limit, and plans of any length are accepted.";

/**
 * The architecture that a Hugging Face `config.json` describes, or a `params.json` of Meta or Mistral, with the formats that its
 * checkpoint is stored in.
 *
 * Model: the family's reader turns the fields into layer groups, from which parameters, cache and FLOPs follow exactly.
 * Assumes: a decoder-only language model, or the language model of a multimodal one; multi-token-prediction modules are left out.
 *
 * @param input - the file's text (Python's Infinity and NaN included), or the object in it
 * @param options - a name for the model; otherwise that of the file, or its family's
 * @returns the model, its quantisation if there is one, and what was assumed
 * @throws {@link MalformedInputError} naming the field, if the input is not such a file
 * @throws {@link UnsupportedArchitectureError} naming the part that no layer group describes
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
