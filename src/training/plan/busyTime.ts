import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { isMixtureOfExperts } from "../../models/isMixtureOfExperts.js";
import { positive, within } from "../../units/check.js";
import { publishedUtilization } from "../run/publishedUtilization.js";
import type { PublishedUtilization } from "../run/utilizationEntry.js";
import { busyAt, busyWithin, leastBusy, stepSeconds, termsOf } from "./stepTerms.js";
import type { StepWork } from "./stepWork.js";
import type { TrainingPlan } from "./trainingPlan.js";

/**
 * What a plan's own error adds to the range of published utilizations, as a factor each way: with it eight in ten of the published
 * throughputs lie within.
 *
 * @source own comparison with 1,000 throughputs and step times of the tables that `publishedUtilizations` names
 * @example
 * ```ts
 * import { planSpread } from "llm-economics/training";
 *
 * planSpread; // => 1.1
 * ```
 */
export const planSpread = 1.1;

/** Working time of a step: the estimate, and the ends of its range. */
export interface BusyTime {
  readonly value: number;
  readonly fast: number;
  readonly slow: number;
  readonly published?: PublishedUtilization;
}

/** How long a step works: at a published utilization, or as long as the stated one leaves. */
export function busyTime(plan: TrainingPlan, { modelFlops, peak, parts }: StepWork): BusyTime {
  const stated = plan.modelFlopsUtilization;
  if (stated === undefined) {
    const modelKind = isMixtureOfExperts(plan.model) ? "mixture-of-experts" : "dense";
    const run = { accelerator: plan.accelerator, arithmetic: plan.arithmetic ?? "bf16", modelKind } as const;
    const published = publishedUtilization(run);
    const { value, low, high } = published;
    const busy = busyAt(parts, value);
    // Where exchanges set the pace, the range of utilizations says nothing, but the plan's own error remains.
    const slow = Math.max(busyAt(parts, low / planSpread), busy * planSpread);
    return { value: busy, fast: busyAt(parts, high * planSpread), slow, published };
  }
  const utilization = positive("modelFlopsUtilization", within("modelFlopsUtilization", stated, 0, 1));
  const busy = busyWithin(parts, modelFlops / peak / utilization);
  const least = leastBusy(parts);
  if (busy < least * (1 - Number.EPSILON)) {
    const most = modelFlops / peak / stepSeconds(termsOf(parts, least));
    const allowed = `at most ${most}: recomputation, exchanges and waiting stages of the plan leave no more`;
    throw new InvalidQuantityError("modelFlopsUtilization", stated, allowed);
  }
  return { value: busy, fast: busy, slow: busy };
}
