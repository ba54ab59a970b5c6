import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { classDefaults } from "./classDefaults.js";
import type { ConfigFields } from "./configFields.js";

/** Fields that hold the language model of a multimodal configuration. */
const nestedModels = ["text_config", "language_config", "llm_config", "thinker_config"] as const;

/** Model types of encoder-only models. */
const encoderOnly =
  /^(?:albert|bert|camembert|clip|deberta|deberta-v2|distilbert|electra|modernbert|roberta|siglip|vit|xlm-roberta)(?:_.*)?$/;

/** Fields of encoder-decoder models. */
const encoderFields = ["encoder_layers", "num_encoder_layers", "num_decoder_layers", "decoder_layers"] as const;

/** Language model of a configuration, and its family. */
export interface LanguageModel {
  /** Fields of the language model. */
  readonly config: ConfigFields;
  /** `model_type` of the language model. */
  readonly modelType: string;
}

/** Finds the language model in a configuration: the whole configuration, or a part of a multimodal one. */
export function languageModelOf(config: ConfigFields, warnings: string[]): LanguageModel {
  const modelType = config.text("model_type") ?? "";
  if (!modelType) throw config.malformed("model_type", "is missing");
  const name = config.texts("architectures")?.[0] ?? modelType;
  if (config.flag("is_encoder_decoder", false) || encoderFields.some((field) => config.has(field))) {
    throw new UnsupportedArchitectureError(name, "an encoder next to the decoder");
  }
  if (encoderOnly.test(modelType)) throw new UnsupportedArchitectureError(name, "an encoder without a decoder");
  const field = nestedModels.find((candidate) => config.has(candidate));
  if (field === undefined) {
    if (config.has("vision_config")) warnings.push("Only the language model was read; the vision tower was left out.");
    return { config, modelType };
  }
  const nested = config.child(field) ?? config;
  if (nested.has("text_config")) return languageModelOf(nested, warnings);
  warnings.push(`Only the language model was read (${field}); vision and audio towers were left out.`);
  const nestedType = nested.text("model_type") ?? modelType;
  return { config: withClassDefaults(nested, nestedType, tiedOf(config, nested), warnings), modelType: nestedType };
}

/** The `tie_word_embeddings` field, which multimodal files may state only outside the language model. */
function tiedOf(outer: ConfigFields, nested: ConfigFields): { readonly [field: string]: unknown } {
  const tied = outer.raw("tie_word_embeddings");
  return nested.has("tie_word_embeddings") || tied === undefined ? {} : { tie_word_embeddings: tied };
}

/** Adds the family's defaults for fields that a multimodal file omits, with a warning. */
function withClassDefaults(
  config: ConfigFields,
  modelType: string,
  outer: { readonly [field: string]: unknown },
  warnings: string[],
): ConfigFields {
  const defaults = Object.hasOwn(classDefaults, modelType) ? classDefaults[modelType] : undefined;
  const missing = Object.entries(defaults ?? {}).filter(([field]) => config.lacks(field));
  if (!defaults || !missing.length) return Object.keys(outer).length ? config.withDefaults(outer) : config;
  const stated = missing.map(([field, value]) => `${field} ${value}`).join(", ");
  warnings.push(`Fields missing from the file were set to the family's defaults: ${stated}.`);
  return config.withDefaults({ ...defaults, ...outer });
}
