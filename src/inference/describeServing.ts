import type { EfficiencyRates, ResidualSpread } from "../efficiency/efficiencyProfile.js";
import type { Estimate } from "../units/estimate.js";
import { acceleratorsOf } from "./acceleratorsOf.js";
import type { InferenceEstimate, SaturatedInference } from "./inferenceEstimate.js";
import { sequenceBytes } from "./memoryPlan.js";
import { openLoop } from "./openLoop.js";
import { planAssumptions } from "./planAssumptions.js";
import { type PreparedPlan, servePlan } from "./preparedPlan.js";
import type { Replica } from "./replica.js";
import { saturationAssumptions, saturationProbability } from "./saturation.js";
import { servingPowerWatts, servingTerms } from "./servingMetrics.js";
import type { ServingState } from "./servingState.js";
import { boundOf } from "./stepTerms.js";

/** Probability that a measurement lies within the interval of an estimate. */
export const intervalLevel = 0.8;

/** An estimate from its value and the ends of its interval. */
export function between(value: number, low: number, high: number): Estimate {
  return { value, interval: { low, high, level: intervalLevel } };
}

/** An estimate whose interval extends by a factor in both directions. */
export function around(value: number, factor: number): Estimate {
  return between(value, value / factor, value * factor);
}

/** An estimate multiplied by an exact factor. */
export function times({ value, interval }: Estimate, factor: number): Estimate {
  return between(value * factor, interval.low * factor, interval.high * factor);
}

/** Served request rate: the arrival rate, unless the uncertain sustainable rate is lower. */
export function servedRate(arrivals: number, sustainable: number, factor: number): Estimate {
  const served = (capacity: number) => Math.min(arrivals, capacity);
  return between(served(sustainable), served(sustainable / factor), served(sustainable * factor));
}

/**
 * Latencies of a request. Their intervals cover the residual spread and, where `arrivals` is not 0, a slower or faster replica.
 */
function requestTimes(replica: Replica, arrivals: number, state: ServingState, spread: ResidualSpread) {
  const factor = arrivals ? spread.throughput : 1;
  const changed = (rate: number) =>
    arrivals ? openLoop(replica, arrivals * rate, undefined, state.sustainable) : state;
  const faster = changed(1 / factor);
  const slower = changed(factor);
  const within = (value: number, each: number, low: number, high: number) =>
    between(value, Math.min(value / each, low), Math.max(value * each, high));
  const timed = (name: "timeToFirstToken" | "timePerOutputToken") =>
    within(state[name], spread[name], faster[name] / factor, slower[name] * factor);
  const first = timed("timeToFirstToken");
  const perToken = timed("timePerOutputToken");
  const { decodeSteps } = replica;
  const latency = first.value + decodeSteps * perToken.value;
  const end = (side: "low" | "high") =>
    arrivals ? first.interval[side] + decodeSteps * perToken.interval[side] : latency;
  return {
    timeToFirstTokenSeconds: first,
    timePerOutputTokenSeconds: perToken,
    endToEndLatencySeconds: within(latency, spread.endToEndLatency, end("low"), end("high")),
  };
}

/** Rates of requests and of their tokens. */
function servedRates(
  { options, parallel }: PreparedPlan,
  { requestsPerSecond, sustainable }: ServingState,
  factor: number,
) {
  const { inputTokens, outputTokens, requestsPerSecond: arrivals } = options;
  const requests = arrivals
    ? servedRate(arrivals, parallel.replicas * sustainable, factor)
    : around(parallel.replicas * requestsPerSecond, factor);
  return {
    outputTokensPerSecond: times(requests, outputTokens),
    inputTokensPerSecond: times(requests, inputTokens),
    totalTokensPerSecond: times(requests, inputTokens + outputTokens),
    requestsPerSecond: requests,
    sustainableRequestsPerSecond: around(parallel.replicas * sustainable, factor),
  };
}

/** Builds the estimate of a plan that fits. */
export function describeServing(
  prepared: PreparedPlan,
  rates: EfficiencyRates,
  spread: ResidualSpread,
): InferenceEstimate | SaturatedInference {
  const { options, parallel, memory, work } = prepared;
  const { requestsPerSecond: arrivals = 0 } = options;
  const { replicas } = parallel;
  const { throughput } = spread;
  const { state, replica } = servePlan(prepared, rates);
  const { terms, sequences } = servingTerms(replica, state);
  const watts = servingPowerWatts(prepared, replica, terms, state);
  const sustainable = replicas * state.sustainable;
  const served = servedRates(prepared, state, throughput);
  const cachedBytes = sequenceBytes(work, parallel, replica.context, prepared.nextToWindow);
  const estimate: InferenceEstimate = {
    fits: true,
    saturated: false,
    ...requestTimes(replica, arrivals / replicas, state, spread),
    ...served,
    saturationProbability: saturationProbability(arrivals, sustainable, throughput),
    averagePowerWatts: watts ? around(watts, spread.power) : null,
    outputTokensPerSecondPerWatt: watts ? around(served.outputTokensPerSecond.value / watts, throughput) : null,
    batch: state.batch * replicas,
    prefillShare: state.prefillShare,
    cacheUse: Math.min(1, state.batch / prepared.largestBatch),
    accelerators: acceleratorsOf(parallel) * replicas,
    bound: boundOf(replica.model, sequences, terms),
    stepSeconds: state.timePerOutputToken,
    terms,
    memory: {
      ...memory,
      cacheBytes: (cachedBytes * state.batch) / parallel.attentionDataParallel,
      largestBatch: prepared.largestBatch * replicas,
    },
    assumptions: [...planAssumptions(prepared), ...saturationAssumptions(arrivals, sustainable, throughput)],
  };
  const saturated = arrivals >= sustainable;
  return saturated ? { ...estimate, saturated, timeToFirstTokenSeconds: null, endToEndLatencySeconds: null } : estimate;
}
