import { checkPlan } from "../inference/checkPlan.js";
import type { InferencePlan } from "../inference/inferencePlan.js";
import { checkText } from "../units/checkShape.js";
import { inferencePlanSchema } from "./inferencePlanSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses the plan that `estimateInference` takes from JSON and checks every field.
 *
 * Model: {@link inferencePlanSchema}, then the checks of `estimateInference`.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the plan that `estimateInference` takes
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `InferencePlan`
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { parseInferencePlan } from "llm-economics/schemas";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256, concurrency: 8 };
 * parseInferencePlan(JSON.parse(JSON.stringify(plan))).concurrency; // => 8
 * parseInferencePlan({ ...plan, requestsPerSecond: 2 }); // throws MalformedInputError
 * ```
 */
export function parseInferencePlan(input: unknown, source = "plan"): InferencePlan {
  checkText("source", source);
  return parseWith(inferencePlanSchema, source, input, (value) => {
    checkPlan(value);
    return value;
  });
}
