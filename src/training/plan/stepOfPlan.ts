import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive, within } from "../../units/check.js";
import { forwardParts } from "../arithmetic/forwardParts.js";
import { recomputedFlops } from "../arithmetic/trainingFlopsPerToken.js";
import { type PlanRates, ratesOfPlan } from "../rates/ratesOfPlan.js";
import { stepSeconds, stepTermsOf, type TrainingStepTerms } from "../step/stepTime.js";
import { peakOf, trainingWork } from "../step/trainingWork.js";
import type { PreparedTraining } from "./preparedTraining.js";

/** A step of a plan: its arithmetic, its time, and how sure that is. */
export interface StepOfPlan {
  /** FLOPs of the model. */
  readonly modelFlops: number;
  /** FLOPs with recomputation. */
  readonly hardwareFlops: number;
  /** Dense peak of all accelerators. */
  readonly peak: number;
  readonly terms: TrainingStepTerms;
  /** Factor each way of the interval; 1 where the utilization is stated. */
  readonly spread: number;
  /** The rates, unless the utilization is stated. */
  readonly planRates?: PlanRates | undefined;
}

function flopsOf({ plan, recomputation, recomputedShare }: PreparedTraining) {
  const { model: architecture, sequenceTokens, batchSequences, contextLimit } = plan;
  const forward = forwardParts({ architecture, sequenceTokens, ...(contextLimit && { contextLimit }) });
  const tokens = batchSequences * sequenceTokens;
  // Frozen weights take no gradients: two passes of three.
  const passes = plan.adapters ? 2 : 3;
  const modelFlops = (passes * (forward.layers + forward.head) + 3 * forward.attention) * tokens;
  return { modelFlops, hardwareFlops: modelFlops + recomputedShare * recomputedFlops(forward, recomputation) * tokens };
}

/** Terms of a step that takes as long as a stated utilization leaves, in the proportions of the estimate. */
function scaledTerms(terms: TrainingStepTerms, factor: number): TrainingStepTerms {
  return Object.fromEntries(
    Object.entries(terms).map(([name, seconds]) => [name, seconds * factor]),
  ) as unknown as TrainingStepTerms;
}

/** A step of a plan: at the rates that were measured, or at the utilization that the plan states. */
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
    const allowed = `at most ${most}: recomputation and waiting stages of the plan leave no more`;
    throw new InvalidQuantityError("modelFlopsUtilization", stated, allowed);
  }
  return { ...flops, peak, terms: scaledTerms(terms, seconds / stepSeconds(terms)), spread: 1 };
}
