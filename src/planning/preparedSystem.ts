import { type PreparedLoad, prepareLoad } from "../load/loadPlan.js";
import { arrivingLoad } from "../load/poisson.js";
import { usualPoolLinkBytesPerSecond } from "../load/pools/transferSeconds.js";
import type { CandidateSystem } from "./candidateSystem.js";
import type { PreparedQuestion } from "./preparedQuestion.js";
import type { ReplicaDegrees } from "./replicaDegrees.js";
import { separateSystem } from "./separateSystem.js";
import type { MachineOffer, PlanCandidate, ServingQuestion } from "./servingQuestion.js";
import { sharedSystem } from "./sharedSystem.js";

/** Lowest rate at which latencies are evaluated. */
export const leastRate = 1e-9;

/** Capacity of a candidate, or the bytes that are missing per accelerator. */
export type PreparedSystem = CandidateSystem | { readonly shortfallBytes: number };

/** Computes the capacity of a candidate. */
export function preparedSystem(
  { question, demand }: PreparedQuestion,
  candidate: PlanCandidate,
  machine: MachineOffer,
): PreparedSystem {
  const { efficiency, limits } = machine.engines?.[candidate.engine] ?? {};
  const model = question.models[candidate.model] as ServingQuestion["models"][number];
  const { input, output, squaredVariation, requestsPerSecond } = demand;
  const rate = Math.max(requestsPerSecond, leastRate);
  const prepared = (degrees: ReplicaDegrees, generated: typeof output, cachedInputTokens = 0): PreparedLoad => {
    const { tensorParallel, pipelineParallel, attentionDataParallel, expertParallel } = degrees;
    const parallel = { tensorParallel, pipelineParallel, attentionDataParallel, expertParallel };
    const { accelerator } = machine;
    const plan = { model, accelerator, efficiency, limits, context: question.context, cachedInputTokens, ...parallel };
    return prepareLoad(plan, arrivingLoad(rate, { input, output: generated }, squaredVariation));
  };
  if (candidate.prefill === undefined) {
    const plan = prepared(candidate, output);
    return missing([plan]) ?? sharedSystem(plan);
  }
  const prefill = prepared(candidate.prefill, { mean: 1, variation: 0 });
  const decode = prepared(candidate, output, input.mean);
  const { linkBytesPerSecond = usualPoolLinkBytesPerSecond } = machine;
  return missing([prefill, decode]) ?? separateSystem(prefill, decode, squaredVariation, linkBytesPerSecond);
}

/** Shortfall per accelerator of the first plan that does not fit. */
function missing(plans: readonly PreparedLoad[]): PreparedSystem | undefined {
  const short = plans.find(({ prepared }) => prepared.largestBatch < 1);
  return short && { shortfallBytes: short.prepared.shortfallBytes };
}
