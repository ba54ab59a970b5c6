import { defineArchitecture } from "../models/defineArchitecture.js";
import { checkText } from "../units/checkShape.js";
import { architectureSchema, type DescribedArchitecture } from "./architectureSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * An architecture from outside, checked field by field.
 *
 * Model: {@link architectureSchema}, then {@link defineArchitecture} for what takes more than one field.
 * Assumes: this library's own form; for a Hugging Face configuration use `importHuggingFaceConfig`.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - what is being read, for the message
 * @returns the architecture
 * @throws {@link MalformedInputError} naming the first field that does not fit
 * @source The types `Architecture` and `CatalogueArchitecture` of the models chapter
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
