import type { Accelerator } from "../hardware/accelerator.js";
import { dividesHeads } from "../inference/checkDegrees.js";
import { estimateInference } from "../inference/estimateInference.js";
import type { InfeasibleInference, InferenceEstimate } from "../inference/inferenceEstimate.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { requireFit } from "../inference/requireFit.js";

/** Tensor-parallel degrees to try, in order; those that do not divide the model's heads are skipped. */
const degrees = [1, 2, 4, 8, 16, 32, 64] as const;

/** A replica at the largest batch that meets the time per output token allowed. */
export interface ServingGroup {
  /** Inference estimate at that batch. */
  readonly estimate: InferenceEstimate;
  /** Requests in flight. */
  readonly concurrency: number;
  /** Whether a single request meets the time allowed; if not, none of the tensor-parallel degrees does. */
  readonly inTime: boolean;
}

type Serving = Omit<ServingPlan, "tensorParallel">;

function estimateAt(plan: ServingPlan, concurrency: number): InferenceEstimate | InfeasibleInference {
  return estimateInference({ ...plan, concurrency });
}

/** Finds the highest concurrency that meets the time per output token: doubles it, then bisects. */
function largestGroup(plan: ServingPlan, single: InferenceEstimate, allowedSeconds: number): ServingGroup {
  let best = { estimate: single, concurrency: 1 };
  let tooMany = single.memory.largestBatch + 1;
  while (best.concurrency + 1 < tooMany) {
    const next = Math.min(2 * best.concurrency, Math.floor((best.concurrency + tooMany) / 2));
    const estimate = estimateAt(plan, next);
    if (estimate.fits && estimate.timePerOutputTokenSeconds.value <= allowedSeconds)
      best = { estimate, concurrency: next };
    else tooMany = next;
  }
  return { ...best, inTime: true };
}

/**
 * Returns the replica with the most requests per second and accelerator within the time per output token allowed (Infinity for
 * batch inference).
 */
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
    const single = estimateAt(candidate, 1);
    if (!fallback?.fits) fallback = single;
    if (!single.fits || single.timePerOutputTokenSeconds.value > allowedSeconds) continue;
    const group = largestGroup(candidate, single, allowedSeconds);
    if (best && requestsPerAccelerator(group) <= requestsPerAccelerator(best)) break;
    best = group;
  }
  return best ?? { estimate: requireFit(fallback ?? estimateAt(plan, 1)), concurrency: 1, inTime: false };
}

function requestsPerAccelerator({ estimate }: ServingGroup): number {
  return estimate.requestsPerSecond.value / estimate.accelerators;
}
