import { checkLoad } from "../load/checkLoad.js";
import type { LoadPlan } from "../load/loadPlan.js";
import { checkText } from "../units/checkShape.js";
import { loadPlanSchema } from "./loadPlanSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses the plan that `estimateLoad` takes from JSON and checks every field.
 *
 * Model: {@link loadPlanSchema}, then the checks of `estimateLoad` on the load.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the plan that `estimateLoad` takes
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `LoadPlan`
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { poisson } from "llm-economics/load";
 * import { parseLoadPlan } from "llm-economics/schemas";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, load: poisson(5, { input: 1024, output: 256 }) };
 * parseLoadPlan(JSON.parse(JSON.stringify(plan))).load.arrivals; // => "rate"
 * parseLoadPlan({ ...plan, load: { arrivals: "rate" } }); // throws MalformedInputError
 * ```
 */
export function parseLoadPlan(input: unknown, source = "plan"): LoadPlan {
  checkText("source", source);
  return parseWith(loadPlanSchema, source, input, (value) => {
    checkLoad(value.load);
    return value;
  });
}
