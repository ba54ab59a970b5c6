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

/** The model that a header describes. Missing keys come from the shapes of its tensors, or from a matching published model. */
export function describedModel(header: GgufHeader, options: ImportOptions): Described {
  const stated = fieldsOfHeader(header);
  const derived = keysFromTensors(stated);
  const gguf = stated.withKeys(derived);
  const found = Object.entries(derived).map(([key, value]) => `${stated.architecture}.${key} ${value}`);
  const warnings = found.length
    ? [`Keys missing from the header were derived from tensor shapes: ${found.join(", ")}.`]
    : [];
  try {
    const { model, warnings: assumed } = importHuggingFaceConfig(configOfMetadata(header, gguf), options);
    return {
      model,
      warnings: [...warnings, ...assumed.map((text) => (text === noContextLength ? noKey(gguf) : text))],
    };
  } catch (error) {
    const missing = missingKeys(gguf);
    if (!isLlmEconomicsError(error, "malformed-input") || !(missing.length || / is missing/.test(error.message)))
      throw error;
    const published = publishedModelOf(gguf);
    if (published)
      return {
        model: namedModel(published, gguf, options),
        warnings: [...warnings, ...completed(published, gguf, error)],
      };
    if (missing.length) throw missingError(missing, gguf, error);
    throw error;
  }
}

/** The published shape with the name and context length of the file. */
function namedModel(published: Architecture, gguf: GgufFields, { name }: ImportOptions): Architecture {
  const { id, hiddenSize, vocabularySize, embedding, layerGroups, extraParameters, finalNormParameters } = published;
  return {
    id,
    name: name ?? published.name,
    hiddenSize,
    vocabularySize,
    maximumContextTokens: gguf.number("context_length") || unknownContextTokens,
    embedding,
    layerGroups,
    nativeFormat: published.nativeFormat,
    ...(extraParameters !== undefined && { extraParameters }),
    ...(finalNormParameters !== undefined && { finalNormParameters }),
  };
}

function completed({ name }: Architecture, gguf: GgufFields, error: Error): readonly string[] {
  const missing = missingKeys(gguf);
  const lacking = missing.length ? missing.join(", ") : error.message.replace(/^[^:]*: | is missing.*$/g, "");
  return [
    `The header lacks ${lacking}; layers and vocabulary were taken from ${name}, the catalogue's ${gguf.architecture} model with the stated dimensions.`,
    ...(gguf.number("context_length") ? [] : [noKey(gguf)]),
  ];
}

const noKey = (gguf: GgufFields) =>
  `The header lacks ${gguf.architecture}.context_length; no context limit was assumed.`;

function missingError(missing: readonly string[], gguf: GgufFields, cause: Error): MalformedInputError {
  const verb = missing.length > 1 ? "are" : "is";
  const reason = gguf.hasTensors ? "cannot be derived from tensor shapes" : "cannot be derived without tensors";
  return new MalformedInputError("GGUF header", missing.join(", "), `${verb} missing and ${reason}`, {
    cause,
  });
}
