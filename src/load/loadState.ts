import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { closedLoop, sustainableRate } from "../inference/closedLoop.js";
import { openLoop, type QueueVariation } from "../inference/openLoop.js";
import { ownPromptSeconds, promptRoom, undisturbedSeconds } from "../inference/replica.js";
import type { ServingState } from "../inference/servingState.js";
import { finiteRun } from "./finite/finiteRun.js";
import { finiteTimes } from "./finite/finiteTimes.js";
import { intakeSecondsOf } from "./frontEnd.js";
import type { ArrivingLoad, BurstLoad, ClosedLoad, TraceLoad } from "./load.js";
import type { PreparedLoad } from "./loadPlan.js";
import { mapPercentiles } from "./percentiles.js";
import type { RequestTimes } from "./requestTimes.js";
import { closedParts, openParts } from "./steady/steadyParts.js";
import { steadyDistributions, steadyTimes, type TimeDistributions } from "./steady/steadyTimes.js";

/** Performance of one replica under its share of a load. */
export interface LoadState {
  readonly times: RequestTimes;
  readonly state: ServingState;
  /** Share of requests that wait for others before their prompt runs. */
  readonly waitProbability: number;
  /** Seconds from the first request to the end of the last; infinite without an end. */
  readonly seconds: number;
}

/** How closely percentiles are worked out, and the ends of their intervals. */
const exact = 1e-4;
const rough = 5e-4;
/** From this share of the sustainable rate on, a run of stated length is followed from its start to its end. */
const nearSaturation = 0.95;

/** How unevenly the requests of a load at a rate come. */
function variationOf({ squaredVariation, input }: ArrivingLoad | TraceLoad): QueueVariation {
  return { arrivals: squaredVariation, prompts: input.variation ** 2 };
}

/** A load at a rate, of a plan that has one. */
function arriving({ load }: PreparedLoad): ArrivingLoad | TraceLoad {
  if (load.arrivals === "rate" || load.arrivals === "trace") return load;
  throw new InvalidQuantityError("load.arrivals", load.arrivals, "requests that arrive at a rate");
}

/** Requests that arrive without end at `rate` on one replica, as if it were `faster` times as fast. */
export function arrivingState(plan: PreparedLoad, rate: number, faster = 1): LoadState {
  const { replica, inputs, outputs } = plan;
  const load = arriving(plan);
  const state = openLoop(replica, rate / faster, variationOf(load));
  const parts = openParts(replica, state, load, load.squaredVariation);
  const times = steadyTimes(replica, parts, inputs, outputs, faster === 1 ? exact : rough);
  return { times, state, waitProbability: parts.waiting, seconds: Infinity };
}

/** How the times of requests that arrive without end are distributed: what objectives are held against, at a tenth of the work. */
export function arrivingTimes(plan: PreparedLoad, rate: number): TimeDistributions {
  const { replica, inputs, outputs } = plan;
  const load = arriving(plan);
  const state = openLoop(replica, rate, variationOf(load));
  return steadyDistributions(replica, openParts(replica, state, load, load.squaredVariation), inputs, outputs);
}

function closedState({ replica, inputs, outputs }: PreparedLoad, load: ClosedLoad, inFlight: number): LoadState {
  const state = closedLoop(replica, inFlight);
  const parts = closedParts(replica, state, load, inFlight);
  const times = steadyTimes(replica, parts, inputs, outputs, exact);
  return { times, state, waitProbability: parts.queue > 0 ? 1 : parts.waiting, seconds: Infinity };
}

/** Times that all begin later. */
function delayed(times: RequestTimes, seconds: number): RequestTimes {
  const later = (value: number) => value + seconds;
  return {
    timeToFirstToken: mapPercentiles(times.timeToFirstToken, later),
    timePerOutputToken: times.timePerOutputToken,
    endToEndLatency: mapPercentiles(times.endToEndLatency, later),
  };
}

/** A run with an end, whose requests are sent at once or at a rate, after `intake` seconds of the server's front end. */
function finiteState(
  { replica, outputs }: PreparedLoad,
  load: BurstLoad | ArrivingLoad,
  share: number,
  rate: number,
  intake: number,
): LoadState {
  const { groups, further, load: limits } = replica;
  const { output, requests = 1 } = load;
  const ofRank = (count: number) => Math.max(1, count / share / groups);
  const all = ofRank(requests);
  const inFlight = load.arrivals === "burst" ? ofRank(load.concurrency ?? requests) : Infinity;
  const seats = Math.max(1, limits.largestBatch / groups);
  const run = finiteRun(replica, { requests: all, inFlight, seats, rate: rate / groups, output });
  const atStart = rate === Infinity ? Math.min(all, inFlight) : 1;
  const together = load.arrivals === "burst" ? Math.min(requests, load.concurrency ?? requests) : 1;
  const taken = intake * (together - 1);
  // What is sent at the start waits for the front end.
  const times = delayed(finiteTimes(replica, run, all, atStart, outputs), (taken * atStart) / all);
  const { requestSeconds } = replica.times;
  const seconds = requestSeconds + taken + run.end;
  const { timeToFirstToken, timePerOutputToken } = times;
  const requestsPerSecond = Math.min(requests / share, all * groups) / seconds;
  const batch = Math.min(all * groups, requestsPerSecond * further * timePerOutputToken.mean);
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

/** Performance of one of `replicas` equal replicas under its share of a load. */
export function loadState(plan: PreparedLoad): LoadState {
  const { replica, load } = plan;
  const { replicas } = plan.prepared.parallel;
  const intake = intakeSecondsOf(plan);
  if (load.arrivals === "closed-loop") return closedState(plan, load, Math.max(1, load.concurrency / replicas));
  if (load.arrivals === "burst") return finiteState(plan, load, replicas, Infinity, intake);
  const rate = load.requestsPerSecond / replicas;
  const ends = load.arrivals === "rate" && load.requests !== undefined;
  if (ends && rate >= nearSaturation * sustainableRate(replica)) return finiteState(plan, load, replicas, rate, intake);
  return arrivingState(plan, rate);
}
