import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { Architecture } from "../../models/architecture.js";
import { unknownContextTokens } from "../../models/unknownContextTokens.js";
import {
  type ImportedModel,
  type ImportOptions,
  importHuggingFaceConfig,
  noContextLength,
} from "../huggingFace/huggingFaceConfig.js";
import { configOfMetadata, fieldsOfHeader, missingKeys } from "./configOfMetadata.js";
import type { GgufFields } from "./ggufFields.js";
import type { GgufHeader } from "./ggufHeader.js";
import { keysFromTensors } from "./keysFromTensors.js";
import { publishedModelOf } from "./publishedModel.js";

type Described = Pick<ImportedModel, "model" | "warnings">;

/** The model that a header describes; what it leaves out is taken from its tensors, or from a published model that agrees with it. */
export function describedModel(header: GgufHeader, options: ImportOptions): Described {
  const stated = fieldsOfHeader(header);
  const derived = keysFromTensors(stated);
  const own = stated.withKeys(derived);
  const found = Object.entries(derived).map(([key, value]) => `${stated.architecture}.${key} ${value}`);
  const warnings = found.length ? [`The header leaves out what its tensors' shapes give: ${found.join(", ")}.`] : [];
  try {
    const { model, warnings: assumed } = importHuggingFaceConfig(configOfMetadata(header, own), options);
    return { model, warnings: [...warnings, ...assumed.map((text) => (text === noContextLength ? noKey(own) : text))] };
  } catch (error) {
    const missing = missingKeys(own);
    if (!isLlmEconomicsError(error, "malformed-input") || !(missing.length || / is missing/.test(error.message)))
      throw error;
    const published = publishedModelOf(own);
    if (published)
      return {
        model: namedModel(published, own, options),
        warnings: [...warnings, ...completed(published, own, error)],
      };
    if (missing.length) throw lacking(missing, own, error);
    throw error;
  }
}

/** The published shape under the file's own name, with the context that the file states. */
function namedModel(published: Architecture, own: GgufFields, { name }: ImportOptions): Architecture {
  const { id, hiddenSize, vocabularySize, embedding, layerGroups, extraParameters, finalNormParameters } = published;
  return {
    id,
    name: name ?? published.name,
    hiddenSize,
    vocabularySize,
    maximumContextTokens: own.number("context_length") || unknownContextTokens,
    embedding,
    layerGroups,
    nativeFormat: published.nativeFormat,
    ...(extraParameters !== undefined && { extraParameters }),
    ...(finalNormParameters !== undefined && { finalNormParameters }),
  };
}

function completed({ name }: Architecture, own: GgufFields, error: Error): readonly string[] {
  const missing = missingKeys(own);
  const lacks = missing.length ? missing.join(", ") : error.message.replace(/^[^:]*: | is missing.*$/g, "");
  return [
    `The header lacks ${lacks}; layers and vocabulary are those of ${name}, the listed ${own.architecture} model with the dimensions that it states.`,
    ...(own.number("context_length") ? [] : [noKey(own)]),
  ];
}

const noKey = (own: GgufFields) =>
  `The header lacks ${own.architecture}.context_length; the model has no context limit, and plans of any length are accepted.`;

function lacking(missing: readonly string[], own: GgufFields, cause: Error): MalformedInputError {
  const given = own.hasTensors ? "the tensors do not give" : "there are no tensors to give";
  const verb = missing.length > 1 ? "are" : "is";
  return new MalformedInputError("GGUF header", missing.join(", "), `${verb} missing, and ${given} what is missing`, {
    cause,
  });
}
