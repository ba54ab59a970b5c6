import type { Accelerator } from "../hardware/accelerator.js";
import { dividesHeads } from "../inference/checkDegrees.js";
import { estimateInference } from "../inference/estimateInference.js";
import type { InfeasibleInference, InferenceEstimate } from "../inference/inferenceEstimate.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { requireFit } from "../inference/requireFit.js";

/** Degrees of tensor parallelism that are tried in turn, as far as they divide the model's heads. */
const degrees = [1, 2, 4, 8, 16, 32, 64] as const;

/** A copy of a served model, as full as the time for a token allows. */
export interface ServingGroup {
  /** Serving metrics at full load. */
  readonly estimate: InferenceEstimate;
  /** Requests in flight. */
  readonly concurrency: number;
  /** Whether one request alone is answered in time; if not, no number of accelerators that was tried does it. */
  readonly inTime: boolean;
}

type Serving = Omit<ServingPlan, "tensorParallel">;

function at(plan: ServingPlan, concurrency: number): InferenceEstimate | InfeasibleInference {
  return estimateInference({ ...plan, concurrency });
}

/** Most requests in flight that still get each token in time, found by halving. */
function fullest(plan: ServingPlan, alone: InferenceEstimate, allowedSeconds: number): ServingGroup {
  let best = { estimate: alone, concurrency: 1 };
  let tooMany = alone.memory.largestBatch + 1;
  while (best.concurrency + 1 < tooMany) {
    const next = Math.min(2 * best.concurrency, Math.floor((best.concurrency + tooMany) / 2));
    const estimate = at(plan, next);
    if (estimate.fits && estimate.timePerOutputTokenSeconds.value <= allowedSeconds)
      best = { estimate, concurrency: next };
    else tooMany = next;
  }
  return { ...best, inTime: true };
}

/** The copy of a model that serves most for each accelerator within the time for a token; Infinity where nobody waits. */
export function servingGroup(plan: Serving, accelerator: Accelerator, allowedSeconds: number): ServingGroup {
  const architecture = "architecture" in plan.model ? plan.model.architecture : plan.model;
  const tried: readonly ServingPlan[] =
    accelerator.weightMemory === "on-chip"
      ? [plan]
      : degrees
          .filter((degree) => dividesHeads(architecture, degree))
          .map((tensorParallel) => ({ ...plan, tensorParallel }));
  let best: ServingGroup | undefined;
  let fallback: InferenceEstimate | InfeasibleInference | undefined;
  for (const candidate of tried) {
    const alone = at(candidate, 1);
    if (!fallback?.fits) fallback = alone;
    if (!alone.fits || alone.timePerOutputTokenSeconds.value > allowedSeconds) continue;
    const group = fullest(candidate, alone, allowedSeconds);
    if (best && requestsPerAccelerator(group) <= requestsPerAccelerator(best)) break;
    best = group;
  }
  return best ?? { estimate: requireFit(fallback ?? at(plan, 1)), concurrency: 1, inTime: false };
}

function requestsPerAccelerator({ estimate }: ServingGroup): number {
  return estimate.requestsPerSecond.value / estimate.accelerators;
}
