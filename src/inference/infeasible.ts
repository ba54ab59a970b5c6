import { acceleratorsNeeded } from "./acceleratorsNeeded.js";
import type { InfeasibleInference } from "./inferenceEstimate.js";
import type { PreparedPlan } from "./preparedPlan.js";

/** What a plan that does not fit would need. */
export function infeasible(prepared: PreparedPlan): InfeasibleInference {
  const { nextToWindow, ...memory } = prepared.memory;
  return { fits: false, memory: { ...memory, acceleratorsNeeded: acceleratorsNeeded(prepared) } };
}
