import { layerCount } from "../models/layerCount.js";
import { prepareTraining } from "../training/plan/preparedTraining.js";
import { trainingMemory } from "../training/plan/trainingMemory.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";

function fits(plan: TrainingPlan): boolean {
  const { neededBytes, availableBytes } = trainingMemory(prepareTraining(plan));
  return neededBytes <= availableBytes;
}

/** A plan with the least recomputation with which it fits, in full of as few layers as possible: what a table that does not say will have used. */
export function leastRecomputation(plan: TrainingPlan): TrainingPlan {
  for (const recomputation of ["selective", "elementwise"] as const) {
    if (plan.recomputation === "elementwise" && recomputation === "selective") continue;
    if (fits({ ...plan, recomputation })) return { ...plan, recomputation };
  }
  const full = { ...plan, recomputation: "full" } as const;
  const most = Math.ceil(layerCount(plan.model) / (plan.pipelineParallel ?? 1));
  let [few, enough] = [0, most];
  while (few < enough) {
    const recomputedLayers = Math.floor((few + enough) / 2);
    if (fits({ ...full, recomputedLayers })) enough = recomputedLayers;
    else few = recomputedLayers + 1;
  }
  return { ...full, recomputedLayers: enough };
}
