import { closedLoop, sustainableRate } from "../inference/closedLoop.js";
import { openLoop } from "../inference/openLoop.js";
import { ownPromptSeconds, promptRoom, type Replica, undisturbedSeconds } from "../inference/replica.js";
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
import { steadyTimes } from "./steady/steadyTimes.js";

/** Performance of one replica under its share of a load. */
export interface LoadState {
  readonly times: RequestTimes;
  readonly state: ServingState;
  /** Share of requests that wait for others before their prompt runs. */
  readonly waitProbability: number;
  /** Seconds from the first request to the end of the last; infinite without an end. */
  readonly seconds: number;
}

/** From this share of the sustainable rate on, a run of stated length is followed from its start to its end. */
const nearSaturation = 0.95;

/** Requests that arrive without end, as if the replica were `faster` times as fast. */
export function arrivingState(replica: Replica, load: ArrivingLoad | TraceLoad, rate: number, faster = 1): LoadState {
  const { input, output, squaredVariation } = load;
  const variation = { arrivals: squaredVariation, prompts: input.variation ** 2 };
  const state = openLoop(replica, rate / faster, variation);
  const parts = openParts(replica, state, load, squaredVariation);
  const times = steadyTimes(replica, parts, input, lengthStrata(output));
  return { times, state, waitProbability: parts.waiting, seconds: Infinity };
}

function closedState(replica: Replica, load: ClosedLoad, inFlight: number): LoadState {
  const state = closedLoop(replica, inFlight);
  const parts = closedParts(replica, state, load, inFlight);
  const times = steadyTimes(replica, parts, load.input, lengthStrata(load.output));
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
  replica: Replica,
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
  const times = delayed(finiteTimes(replica, run, all, atStart, lengthStrata(output)), (taken * atStart) / all);
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
  if (load.arrivals === "closed-loop") return closedState(replica, load, Math.max(1, load.concurrency / replicas));
  if (load.arrivals === "burst") return finiteState(replica, load, replicas, Infinity, intake);
  const rate = load.requestsPerSecond / replicas;
  const ends = load.arrivals === "rate" && load.requests !== undefined;
  if (ends && rate >= nearSaturation * sustainableRate(replica))
    return finiteState(replica, load, replicas, rate, intake);
  return arrivingState(replica, load, rate);
}
