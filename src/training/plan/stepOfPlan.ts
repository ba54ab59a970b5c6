import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive, within } from "../../units/check.js";
import { forwardParts } from "../arithmetic/forwardParts.js";
import { recomputedFlops } from "../arithmetic/trainingFlopsPerToken.js";
import { type PlanRates, ratesOfPlan } from "../rates/ratesOfPlan.js";
import { stepSeconds, stepTermsOf, type TrainingStepTerms } from "../step/stepTime.js";
import { peakOf, trainingWork } from "../step/trainingWork.js";
import type { PreparedTraining } from "./preparedTraining.js";

/** A step of a plan: its arithmetic, its time, and their uncertainty. */
export interface StepOfPlan {
  /** Model FLOPs, without recomputation. */
  readonly modelFlops: number;
  /** Hardware FLOPs, with recomputation. */
  readonly hardwareFlops: number;
  /** Dense peak rate of all accelerators. */
  readonly peak: number;
  readonly terms: TrainingStepTerms;
  /** Factor of the interval in both directions; 1 if the utilization is given. */
  readonly spread: number;
  /** The rates, unless the utilization is given. */
  readonly planRates?: PlanRates | undefined;
}

function flopsOf({ plan, recomputation, recomputedShare }: PreparedTraining) {
  const { model: architecture, sequenceTokens, batchSequences, contextLimit } = plan;
  const forward = forwardParts({ architecture, sequenceTokens, ...(contextLimit && { contextLimit }) });
  const tokens = batchSequences * sequenceTokens;
  // Frozen weights have no gradients, which leaves two of three passes.
  const passes = plan.adapters ? 2 : 3;
  const modelFlops = (passes * (forward.layers + forward.head) + 3 * forward.attention) * tokens;
  return { modelFlops, hardwareFlops: modelFlops + recomputedShare * recomputedFlops(forward, recomputation) * tokens };
}

/** Scales the terms of a step to the time that follows from a given utilization. */
function scaledTerms(terms: TrainingStepTerms, factor: number): TrainingStepTerms {
  return Object.fromEntries(
    Object.entries(terms).map(([name, seconds]) => [name, seconds * factor]),
  ) as unknown as TrainingStepTerms;
}

/** Computes a step of a plan at measured rates, or at the utilization that the plan gives. */
export function stepOfPlan(prepared: PreparedTraining): StepOfPlan {
  const { plan, unevenness } = prepared;
  const work = trainingWork(prepared);
  const planRates = ratesOfPlan(plan);
  const terms = stepTermsOf(work, planRates.rates);
  const peak = peakOf(prepared);
  const flops = flopsOf(prepared);
  const stated = plan.modelFlopsUtilization;
  if (stated === undefined) return { ...flops, peak, terms, spread: planRates.spread, planRates };
  const utilization = positive("modelFlopsUtilization", within("modelFlopsUtilization", stated, 0, 1));
  const least = (flops.hardwareFlops / peak) * unevenness * (1 + work.bubble);
  const seconds = flops.modelFlops / peak / utilization;
  if (seconds < least * (1 - Number.EPSILON)) {
    const most = flops.modelFlops / peak / least;
    const allowed = `at most ${most}, given the plan's recomputation and pipeline bubble`;
    throw new InvalidQuantityError("modelFlopsUtilization", stated, allowed);
  }
  return { ...flops, peak, terms: scaledTerms(terms, seconds / stepSeconds(terms)), spread: 1 };
}
