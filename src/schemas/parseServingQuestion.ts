import { checkQuestion } from "../planning/checkQuestion.js";
import type { ServingQuestion } from "../planning/servingQuestion.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { servingQuestionSchema } from "./servingQuestionSchema.js";

/**
 * Parses the question that `planServing` answers from JSON and checks every field.
 *
 * Model: {@link servingQuestionSchema}, then the checks of `planServing`.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the question that `planServing` answers
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `ServingQuestion`
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { parseServingQuestion } from "llm-economics/schemas";
 *
 * const question = {
 *   models: [llama31_8b],
 *   machines: [{ accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 }],
 *   demand: { requestsPerSecond: 20, input: 1000, output: 200 },
 * };
 * parseServingQuestion(JSON.parse(JSON.stringify(question))).machines.length; // => 1
 * parseServingQuestion({ ...question, headroom: 2 }); // throws MalformedInputError
 * ```
 */
export function parseServingQuestion(input: unknown, source = "question"): ServingQuestion {
  checkText("source", source);
  return parseWith(servingQuestionSchema, source, input, (value) => checkQuestion(value));
}
