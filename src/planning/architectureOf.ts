import type { ServingPlan } from "../inference/inferencePlan.js";
import type { Architecture } from "../models/architecture.js";

/** The architecture of a model, quantised or not. */
export function architectureOf(model: ServingPlan["model"]): Architecture {
  return "architecture" in model ? model.architecture : model;
}
