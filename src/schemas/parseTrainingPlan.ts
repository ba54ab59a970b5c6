import { checkTrainingPlan } from "../training/plan/checkTrainingPlan.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { trainingPlanSchema } from "./trainingPlanSchema.js";

/**
 * Parses the plan that `estimateTraining` takes from JSON and checks every field.
 *
 * Model: {@link trainingPlanSchema}, then the checks of `estimateTraining`.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the plan that `estimateTraining` takes
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `TrainingPlan`
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { parseTrainingPlan } from "llm-economics/schemas";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, tokens: 1e9, sequenceTokens: 4096, batchSequences: 64 };
 * parseTrainingPlan(JSON.parse(JSON.stringify(plan))).batchSequences; // => 64
 * parseTrainingPlan({ ...plan, recomputation: "some" }); // throws MalformedInputError
 * ```
 */
export function parseTrainingPlan(input: unknown, source = "plan"): TrainingPlan {
  checkText("source", source);
  return parseWith(trainingPlanSchema, source, input, (value) => {
    checkTrainingPlan(value);
    return value;
  });
}
