import { acceleratorsOf } from "./acceleratorsOf.js";
import { averagePowerShare } from "./averagePower.js";
import type { StepTerms } from "./inferenceEstimate.js";
import type { PreparedPlan } from "./preparedPlan.js";
import type { Replica } from "./replica.js";
import type { ServingState } from "./servingState.js";
import { stepTerms } from "./stepTerms.js";

/** Throughput and latency of a plan, over all replicas. */
export interface ServingMetrics {
  readonly requestsPerSecond: number;
  readonly outputTokensPerSecond: number;
  readonly inputTokensPerSecond: number;
  readonly totalTokensPerSecond: number;
  readonly timeToFirstTokenSeconds: number;
  readonly timePerOutputTokenSeconds: number;
  readonly endToEndLatencySeconds: number;
}

/**
 * Derives throughput and latency from a serving state. `returnedTokens` counts the tokens that a request returns, which are fewer
 * than it generates under beam search.
 */
export function servingMetrics(
  { options, parallel }: PreparedPlan,
  state: ServingState,
  returnedTokens: number = options.outputTokens,
): ServingMetrics {
  const { inputTokens } = options;
  const { timeToFirstToken, timePerOutputToken } = state;
  const requests = parallel.replicas * state.requestsPerSecond;
  return {
    requestsPerSecond: requests,
    outputTokensPerSecond: requests * returnedTokens,
    inputTokensPerSecond: requests * inputTokens,
    totalTokensPerSecond: requests * (inputTokens + returnedTokens),
    timeToFirstTokenSeconds: timeToFirstToken,
    timePerOutputTokenSeconds: timePerOutputToken,
    endToEndLatencySeconds: timeToFirstToken + Math.max(returnedTokens - 1, 0) * timePerOutputToken,
  };
}

/** Number of sequences that one accelerator decodes together in a serving state. */
function sequencesOf({ groups }: Replica, { batch }: ServingState): number {
  return Math.max(1, batch / groups);
}

/** Terms of a decode step in a serving state, and the number of sequences on one accelerator. */
export function servingTerms(
  replica: Replica,
  state: ServingState,
): { readonly terms: StepTerms; readonly sequences: number } {
  const sequences = sequencesOf(replica, state);
  return { terms: stepTerms(replica.model, sequences, replica.context, state.timePerOutputToken), sequences };
}

/** Power of all accelerators of a plan in a serving state, in watts; undefined if the accelerator states no power limit. */
export function servingPowerWatts(
  { options, parallel }: PreparedPlan,
  replica: Replica,
  terms: StepTerms,
  state: ServingState,
): number | undefined {
  const limit = options.accelerator.thermalDesignPowerWatts;
  if (limit === undefined) return undefined;
  const { hostSeconds, prefillSeconds } = terms;
  const step = state.timePerOutputToken - prefillSeconds;
  const sequences = sequencesOf(replica, state);
  const share = averagePowerShare(replica.model, sequences, replica.context, step, hostSeconds, state);
  return limit * acceleratorsOf(parallel) * parallel.replicas * share;
}
