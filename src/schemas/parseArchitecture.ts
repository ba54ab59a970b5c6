import { defineArchitecture } from "../models/defineArchitecture.js";
import { checkText } from "../units/checkShape.js";
import { architectureSchema, type DescribedArchitecture } from "./architectureSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses an architecture from JSON and checks every field.
 *
 * Model: {@link architectureSchema}, then {@link defineArchitecture} for constraints between fields.
 * Assumes: this library's own format. For a Hugging Face configuration, use `importHuggingFaceConfig`.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the architecture
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The types `Architecture` and `CatalogueArchitecture` of `llm-economics/models`
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { parseArchitecture } from "llm-economics/schemas";
 *
 * parseArchitecture(JSON.parse(JSON.stringify(llama31_8b))).hiddenSize; // => 4096
 * parseArchitecture({ ...llama31_8b, hiddenSize: 4096.5 }); // throws MalformedInputError: hiddenSize is 4096.5
 * ```
 */
export function parseArchitecture(input: unknown, source = "architecture"): DescribedArchitecture {
  checkText("source", source);
  return parseWith(architectureSchema, source, input, (value) => defineArchitecture(value));
}
