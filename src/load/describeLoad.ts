import { acceleratorsOf } from "../inference/acceleratorsOf.js";
import { around, between, servedRate, times } from "../inference/describeServing.js";
import { planAssumptions } from "../inference/planAssumptions.js";
import { saturationAssumptions, saturationProbability } from "../inference/saturation.js";
import { servingPowerWatts, servingTerms } from "../inference/servingMetrics.js";
import type { Estimate } from "../units/estimate.js";
import type { LoadEstimate, SaturatedLoad } from "./loadEstimate.js";
import type { PreparedLoad } from "./loadPlan.js";
import { arrivingState, type LoadState } from "./loadState.js";
import { mapPercentiles, type Percentiles } from "./percentiles.js";
import { preemptionProbability } from "./preemption.js";
import type { RequestTimes } from "./requestTimes.js";

/** Arrival rate of an unlimited load; undefined for other loads. */
function endlessRate({ load }: PreparedLoad): number | undefined {
  if (load.arrivals === "trace") return load.requestsPerSecond;
  return load.arrivals === "rate" && load.requests === undefined ? load.requestsPerSecond : undefined;
}

/** Latencies of an open loop if the replica were faster than estimated by a factor; undefined for other loads. */
function timesIfFaster(plan: PreparedLoad, faster: number): RequestTimes | undefined {
  const { load, prepared } = plan;
  if (load.arrivals !== "rate" && load.arrivals !== "trace") return undefined;
  return arrivingState(plan, load.requestsPerSecond / prepared.parallel.replicas, faster).times;
}

/** Adds intervals to percentiles. They cover the residual spread and, for an open loop, a slower or faster replica. */
function withIntervals(
  values: Percentiles,
  factor: number,
  spread: number,
  faster: Percentiles | undefined,
  slower: Percentiles | undefined,
): Percentiles<Estimate> {
  return mapPercentiles(values, (value, statistic) =>
    between(
      value,
      Math.min(value / factor, (faster?.[statistic] ?? Infinity) / spread),
      Math.max(value * factor, (slower?.[statistic] ?? 0) * spread),
    ),
  );
}

/** Served and sustainable request rates, and the probability of saturation. */
function servedOf(prepared: PreparedLoad, { state }: LoadState) {
  const { throughput } = prepared.profile.spread;
  const { replicas } = prepared.prepared.parallel;
  const sustainable = replicas * state.sustainable;
  const rate = endlessRate(prepared);
  const requests =
    rate === undefined
      ? around(replicas * state.requestsPerSecond, throughput)
      : servedRate(rate, sustainable, throughput);
  return {
    requests,
    sustainable: around(sustainable, throughput),
    probability: rate === undefined ? 0 : saturationProbability(rate, sustainable, throughput),
    assumptions: rate === undefined ? [] : saturationAssumptions(rate, sustainable, throughput),
  };
}

/** Builds the estimate of a plan that fits. */
export function describeLoad(plan: PreparedLoad, served: LoadState): LoadEstimate | SaturatedLoad {
  const { prepared, load, replica } = plan;
  const { spread } = plan.profile;
  const { parallel } = prepared;
  const { state } = served;
  const { requests, sustainable, probability, assumptions } = servedOf(plan, served);
  const faster = timesIfFaster(plan, spread.throughput);
  const slower = timesIfFaster(plan, 1 / spread.throughput);
  const timed = (name: keyof RequestTimes) =>
    withIntervals(served.times[name], spread[name], spread.throughput, faster?.[name], slower?.[name]);
  const watts = servingPowerWatts(prepared, replica, servingTerms(replica, state).terms, state);
  const outputs = times(requests, load.output.mean);
  const estimate: LoadEstimate = {
    fits: true,
    saturated: false,
    timeToFirstTokenSeconds: timed("timeToFirstToken"),
    timePerOutputTokenSeconds: timed("timePerOutputToken"),
    endToEndLatencySeconds: timed("endToEndLatency"),
    requestsPerSecond: requests,
    outputTokensPerSecond: outputs,
    inputTokensPerSecond: times(requests, load.input.mean),
    totalTokensPerSecond: times(requests, load.input.mean + load.output.mean),
    sustainableRequestsPerSecond: sustainable,
    utilization: requests.value / sustainable.value,
    saturationProbability: probability,
    waitProbability: served.waitProbability,
    batch: state.batch * parallel.replicas,
    preemption: preemptionProbability(plan, state.batch),
    prefillShare: state.prefillShare,
    runSeconds: Number.isFinite(served.seconds) ? around(served.seconds, spread.throughput) : null,
    averagePowerWatts: watts ? around(watts, spread.power) : null,
    outputTokensPerSecondPerWatt: watts ? around(outputs.value / watts, spread.throughput) : null,
    accelerators: acceleratorsOf(parallel) * parallel.replicas,
    memory: { ...prepared.memory, largestBatch: prepared.largestBatch * parallel.replicas },
    assumptions: [...planAssumptions(prepared), ...assumptions],
  };
  const rate = endlessRate(plan);
  if (rate === undefined || rate < sustainable.value) return estimate;
  return { ...estimate, saturated: true, timeToFirstTokenSeconds: null, endToEndLatencySeconds: null };
}
