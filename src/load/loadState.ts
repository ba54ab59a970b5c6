import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { closedLoop, sustainableRate } from "../inference/closedLoop.js";
import { openLoop, type QueueVariation } from "../inference/openLoop.js";
import { ownPromptSeconds, promptRoom, undisturbedSeconds } from "../inference/replica.js";
import type { ServingState } from "../inference/servingState.js";
import { finiteRun } from "./finite/finiteRun.js";
import { finiteTimes } from "./finite/finiteTimes.js";
import { intakeSecondsOf } from "./frontEnd.js";
import { lengthStrata } from "./lengthStrata.js";
import type { ArrivingLoad, BurstLoad, ClosedLoad, TraceLoad } from "./load.js";
import type { PreparedLoad } from "./loadPlan.js";
import { mapPercentiles } from "./percentiles.js";
import type { RequestTimes } from "./requestTimes.js";
import { closedParts, openParts } from "./steady/steadyParts.js";
import { SteadyDistributions, steadyTimes, type TimeDistributions } from "./steady/steadyTimes.js";

/** Latencies and state of one replica under its share of a load. */
export interface LoadState {
  readonly times: RequestTimes;
  readonly state: ServingState;
  /** Share of requests that queue before their prompt runs. */
  readonly waitProbability: number;
  /** Seconds from the first request to the end of the last one; infinite for an unlimited load. */
  readonly seconds: number;
}

/** Utilization from which a finite run at a rate is followed from start to end instead of as a steady state. */
const nearSaturation = 0.95;

/** Variability of arrivals and prompts of an open loop. */
function variationOf({ squaredVariation, input }: ArrivingLoad | TraceLoad): QueueVariation {
  return { arrivals: squaredVariation, prompts: input.variation ** 2 };
}

/** The load of a plan, which must be an open loop. */
function arriving({ load }: PreparedLoad): ArrivingLoad | TraceLoad {
  if (load.arrivals === "rate" || load.arrivals === "trace") return load;
  throw new InvalidQuantityError("load.arrivals", load.arrivals, "an arrival rate or a trace");
}

/** State of one replica under an unlimited load at `rate`, if the replica were `faster` times as fast. */
export function arrivingState(plan: PreparedLoad, rate: number, faster = 1): LoadState {
  const { replica } = plan;
  const load = arriving(plan);
  const state = openLoop(replica, rate / faster, variationOf(load));
  const parts = openParts(replica, state, load, load.squaredVariation);
  const times = steadyTimes(replica, parts, plan.lengths());
  return { times, state, waitProbability: parts.waiting, seconds: Infinity };
}

/**
 * Latency distributions of an open loop. To check an objective against a distribution takes a tenth of the work of computing its percentiles,
 * which only the end-to-end latency needs.
 */
export function arrivingTimes(plan: PreparedLoad, rate: number): TimeDistributions {
  const { replica } = plan;
  const load = arriving(plan);
  const state = openLoop(replica, rate, variationOf(load));
  return new SteadyDistributions(replica, openParts(replica, state, load, load.squaredVariation), plan.lengths());
}

function closedState(plan: PreparedLoad, load: ClosedLoad, inFlight: number): LoadState {
  const { replica } = plan;
  const state = closedLoop(replica, inFlight);
  const parts = closedParts(replica, state, load, inFlight);
  const times = steadyTimes(replica, parts, plan.lengths());
  return { times, state, waitProbability: parts.queue > 0 ? 1 : parts.waiting, seconds: Infinity };
}

/** A run of one request per replica: a closed loop that ends with its first request. */
function loneState(plan: PreparedLoad, load: BurstLoad): LoadState {
  const { output, input, requests } = load;
  const found = closedState(plan, { arrivals: "closed-loop", concurrency: requests, input, output }, 1);
  return { ...found, seconds: found.times.endToEndLatency.mean };
}

/** Adds a delay before the first token to all latencies. */
function delayed(times: RequestTimes, seconds: number): RequestTimes {
  const later = (value: number) => value + seconds;
  return {
    timeToFirstToken: mapPercentiles(times.timeToFirstToken, later),
    timePerOutputToken: times.timePerOutputToken,
    endToEndLatency: mapPercentiles(times.endToEndLatency, later),
  };
}

/** State of one replica in a finite run. The front end of the server takes `intake` seconds per request sent at once. */
function finiteState(
  { replica }: PreparedLoad,
  load: BurstLoad | ArrivingLoad,
  share: number,
  rate: number,
  intake: number,
): LoadState {
  const { groups, decodeSteps, load: limits } = replica;
  const { output, requests = 1 } = load;
  const ofRank = (count: number) => Math.max(1, count / share / groups);
  const all = ofRank(requests);
  const inFlight = load.arrivals === "burst" ? ofRank(load.concurrency ?? requests) : Infinity;
  const seats = Math.max(1, limits.largestBatch / groups);
  const run = finiteRun(replica, { requests: all, inFlight, seats, rate: rate / groups, output });
  const sentAtOnce = load.arrivals === "burst" ? Math.min(requests, load.concurrency ?? requests) : 1;
  const atStart = ofRank(sentAtOnce);
  const intakeSeconds = intake * (sentAtOnce - 1);
  // Requests sent at the start wait for the front end.
  const times = delayed(finiteTimes(replica, run, all, atStart, lengthStrata(output)), (intakeSeconds * atStart) / all);
  const { requestSeconds } = replica;
  const seconds = requestSeconds + intakeSeconds + run.end;
  const { timeToFirstToken, timePerOutputToken } = times;
  const requestsPerSecond = Math.min(requests / share, all * groups) / seconds;
  const batch = Math.min(all * groups, requestsPerSecond * decodeSteps * timePerOutputToken.mean);
  const undisturbed = undisturbedSeconds(replica, Math.max(1, batch));
  const state = {
    timeToFirstToken: timeToFirstToken.mean,
    timePerOutputToken: timePerOutputToken.mean > 0 ? timePerOutputToken.mean : undisturbed,
    requestsPerSecond,
    batch,
    prefillShare: Math.min(1, Math.max(0, 1 - undisturbed / Math.max(timePerOutputToken.mean, undisturbed))),
    sustainable: sustainableRate(replica),
  };
  const batched = Math.max(1, promptRoom(limits, 0) / Math.max(1, limits.inputTokens));
  const alone = requestSeconds + ownPromptSeconds(replica, 0);
  const waits = timeToFirstToken.p50 > 2 * alone ? 1 - Math.min(1, batched / all) : 0;
  return { times, state, waitProbability: waits, seconds };
}

/** State of one replica under its share of a load. */
export function loadState(plan: PreparedLoad): LoadState {
  const { replica, load } = plan;
  const { replicas } = plan.prepared.parallel;
  const intake = intakeSecondsOf(plan);
  if (load.arrivals === "closed-loop") return closedState(plan, load, Math.max(1, load.concurrency / replicas));
  if (load.arrivals === "burst" && load.requests <= replicas) return loneState(plan, load);
  if (load.arrivals === "burst") return finiteState(plan, load, replicas, Infinity, intake);
  const rate = load.requestsPerSecond / replicas;
  const ends = load.arrivals === "rate" && load.requests !== undefined;
  if (ends && rate >= nearSaturation * sustainableRate(replica)) return finiteState(plan, load, replicas, rate, intake);
  return arrivingState(plan, rate);
}
