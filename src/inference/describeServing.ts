import type { EfficiencyRates, ResidualSpread } from "../efficiency/efficiencyProfile.js";
import type { Estimate } from "../units/estimate.js";
import { acceleratorsOf } from "./acceleratorsOf.js";
import type { InferenceEstimate, MemoryPlan, SaturatedInference } from "./inferenceEstimate.js";
import { sequenceBytes } from "./memoryPlan.js";
import { planAssumptions } from "./planAssumptions.js";
import { type PreparedPlan, servePlan } from "./preparedPlan.js";
import type { Replica } from "./replica.js";
import { openLoopRange, saturationAssumptions, saturationProbability, servedRate } from "./saturation.js";
import { servingPowerWatts, servingTerms } from "./servingMetrics.js";
import type { ServingState } from "./servingState.js";
import { boundOf } from "./stepTerms.js";

/** Probability that a measurement lies within the interval of an estimate. */
export const intervalLevel = 0.8;

/** An estimate whose interval extends by a factor in both directions. */
export function around(value: number, factor: number): Estimate {
  return { value, interval: { low: value / factor, high: value * factor, level: intervalLevel } };
}

/** An estimate multiplied by an exact factor. */
export function times({ value, interval }: Estimate, factor: number): Estimate {
  const { low, high, level } = interval;
  return { value: value * factor, interval: { low: low * factor, high: high * factor, level } };
}

/** Memory in use on one accelerator while `batch` requests of a replica run. */
function memoryInUse(
  { work, parallel, memory, largestBatch }: PreparedPlan,
  context: number,
  batch: number,
): MemoryPlan {
  const { weightBytes, reservedBytes, availableBytes, cacheBytesPerRequest, cacheCapacityTokens } = memory;
  return {
    weightBytes,
    reservedBytes,
    cacheBytes: (sequenceBytes(work, parallel, context, memory.nextToWindow) * batch) / parallel.attentionDataParallel,
    availableBytes,
    cacheBytesPerRequest,
    cacheCapacityTokens,
    largestBatch: largestBatch * parallel.replicas,
  };
}

/** Served and sustainable request rates, and the probability of saturation. */
function servedRequests({ options, parallel }: PreparedPlan, state: ServingState, factor: number) {
  const { requestsPerSecond: arrivals } = options;
  const sustainable = parallel.replicas * state.sustainable;
  const sustainableRequestsPerSecond = around(sustainable, factor);
  if (arrivals === undefined) {
    const requestsPerSecond = around(parallel.replicas * state.requestsPerSecond, factor);
    return { requestsPerSecond, sustainableRequestsPerSecond, saturationProbability: 0, assumptions: [] };
  }
  return {
    requestsPerSecond: servedRate(arrivals, sustainable, factor, intervalLevel),
    sustainableRequestsPerSecond,
    saturationProbability: saturationProbability(arrivals, sustainable, factor),
    assumptions: saturationAssumptions(arrivals, sustainable, factor),
  };
}

/** Latencies of a request. Their intervals cover the residual spread and, for an open loop, a slower or faster replica. */
function requestTimes(
  { options, parallel }: PreparedPlan,
  replica: Replica,
  state: ServingState,
  spread: ResidualSpread,
) {
  const { timeToFirstToken, timePerOutputToken } = state;
  const arrivals = options.requestsPerSecond;
  const range =
    arrivals === undefined ? undefined : openLoopRange(replica, arrivals / parallel.replicas, state, spread);
  const within = (value: number, factor: number, ends = { low: value, high: value }): Estimate => ({
    value,
    interval: {
      low: Math.min(value / factor, ends.low),
      high: Math.max(value * factor, ends.high),
      level: intervalLevel,
    },
  });
  const total = (first: number, perToken: number) => first + replica.further * perToken;
  const { timeToFirstToken: first, timePerOutputToken: perToken } = range ?? {};
  return {
    timeToFirstTokenSeconds: within(timeToFirstToken, spread.timeToFirstToken, first),
    timePerOutputTokenSeconds: within(timePerOutputToken, spread.timePerOutputToken, perToken),
    endToEndLatencySeconds: within(
      total(timeToFirstToken, timePerOutputToken),
      spread.endToEndLatency,
      first && perToken && { low: total(first.low, perToken.low), high: total(first.high, perToken.high) },
    ),
  };
}

/** Builds the estimate of a plan that fits. */
export function describeServing(
  prepared: PreparedPlan,
  rates: EfficiencyRates,
  spread: ResidualSpread,
): InferenceEstimate | SaturatedInference {
  const { options, parallel } = prepared;
  const { inputTokens, outputTokens } = options;
  const { state, model, replica } = servePlan(prepared, rates);
  const { batch } = state;
  const { terms, sequences } = servingTerms(prepared, model, state);
  const watts = servingPowerWatts(prepared, model, terms, state);
  const { assumptions, ...served } = servedRequests(prepared, state, spread.throughput);
  const requests = served.requestsPerSecond;
  const estimate: InferenceEstimate = {
    fits: true,
    saturated: false,
    ...requestTimes(prepared, replica, state, spread),
    outputTokensPerSecond: times(requests, outputTokens),
    inputTokensPerSecond: times(requests, inputTokens),
    totalTokensPerSecond: times(requests, inputTokens + outputTokens),
    ...served,
    averagePowerWatts: watts ? around(watts, spread.power) : null,
    outputTokensPerSecondPerWatt: watts ? around((requests.value * outputTokens) / watts, spread.throughput) : null,
    batch: batch * parallel.replicas,
    prefillShare: state.prefillShare,
    cacheUse: Math.min(1, batch / prepared.largestBatch),
    accelerators: acceleratorsOf(parallel) * parallel.replicas,
    bound: boundOf(model, sequences, terms),
    stepSeconds: state.timePerOutputToken,
    terms,
    memory: memoryInUse(prepared, replica.context, batch),
    assumptions: [...planAssumptions(prepared), ...assumptions],
  };
  const saturated = (options.requestsPerSecond ?? 0) >= served.sustainableRequestsPerSecond.value;
  return saturated ? { ...estimate, saturated, timeToFirstTokenSeconds: null, endToEndLatencySeconds: null } : estimate;
}
