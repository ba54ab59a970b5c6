import type { Accelerator } from "../hardware/accelerator.js";
import { defineAccelerator } from "../hardware/defineAccelerator.js";
import { checkText } from "../units/checkShape.js";
import { acceleratorSchema } from "./acceleratorSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses an accelerator from JSON and checks every field.
 *
 * Model: {@link acceleratorSchema}, then {@link defineAccelerator}.
 * Assumes: figures without provenance are the caller's own estimates; they are marked as such.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the accelerator
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `Accelerator` of `llm-economics/hardware`
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { parseAccelerator } from "llm-economics/schemas";
 *
 * parseAccelerator(JSON.parse(JSON.stringify(nvidiaH100Sxm))).memoryBytes; // => 85520809984
 * parseAccelerator({ ...nvidiaH100Sxm, memoryBytes: "80 GB" }); // throws MalformedInputError: memoryBytes is "80 GB"
 * ```
 */
export function parseAccelerator(input: unknown, source = "accelerator"): Accelerator {
  checkText("source", source);
  return parseWith(acceleratorSchema, source, input, (value) => defineAccelerator(value));
}
