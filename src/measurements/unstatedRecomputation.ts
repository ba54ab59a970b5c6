import { layerCount } from "../models/layerCount.js";
import { prepareTraining } from "../training/plan/preparedTraining.js";
import { trainingMemory } from "../training/plan/trainingMemory.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";

function fits(plan: TrainingPlan): boolean {
  const { neededBytes, availableBytes } = trainingMemory(prepareTraining(plan));
  return neededBytes <= availableBytes;
}

/** The plan with the least recomputation that fits: selective, elementwise, or full for as few layers as possible. */
export function leastRecomputation(plan: TrainingPlan): TrainingPlan {
  for (const recomputation of ["selective", "elementwise"] as const) {
    if (plan.recomputation === "elementwise" && recomputation === "selective") continue;
    if (fits({ ...plan, recomputation })) return { ...plan, recomputation };
  }
  const full = { ...plan, recomputation: "full" } as const;
  const most = Math.ceil(layerCount(plan.model) / (plan.pipelineParallel ?? 1));
  let [low, high] = [0, most];
  while (low < high) {
    const recomputedLayers = Math.floor((low + high) / 2);
    if (fits({ ...full, recomputedLayers })) high = recomputedLayers;
    else low = recomputedLayers + 1;
  }
  return { ...full, recomputedLayers: high };
}
