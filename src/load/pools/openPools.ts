import { openLoop } from "../../inference/openLoop.js";
import type { PreparedLoad } from "../loadPlan.js";
import type { RequestLengths } from "../requestLengths.js";
import type { RequestTimes } from "../requestTimes.js";
import { openParts } from "../steady/steadyParts.js";
import type { SteadyParts } from "../steady/steadyTerms.js";
import { SteadyDistributions, steadyTimes, type TimeDistributions } from "../steady/steadyTimes.js";

/** A prefill worker and a decode worker under requests that arrive at a rate. */
export interface OpenPools {
  /** The prefill worker: its requests end with their first token. */
  readonly prefill: PreparedLoad;
  /** The decode worker: the prompts of its requests are cached. */
  readonly decode: PreparedLoad;
  /** Seconds to transfer the cache of a prompt. */
  readonly transferSeconds: number;
  /** Squared coefficient of variation of the times between arrivals. */
  readonly squaredVariation: number;
}

/** Terms of the latencies of requests on one worker of a pool. */
export function workerParts({ replica, load }: PreparedLoad, squaredVariation: number, rate: number): SteadyParts {
  const variation = { arrivals: squaredVariation, prompts: load.input.variation ** 2 };
  return openParts(replica, openLoop(replica, rate, variation), load, squaredVariation);
}

/**
 * Terms of the latencies of requests that pass through both pools.
 *
 * Model: a prompt waits for earlier prompts on its prefill worker. Its cache is then transferred, and the request joins the decode batch at
 * the end of a step, or as soon as a seat is free. Prefill and decode steps do not interfere.
 */
export function joinedParts(prompts: SteadyParts, decoding: SteadyParts, transferSeconds: number): SteadyParts {
  const { width, waiting, meanWait, timePerOutputToken, paceDeviation, stepVariance } = decoding;
  const afterPrompt = transferSeconds + width / 2 + waiting * meanWait;
  const timeToFirstToken = prompts.timeToFirstToken + afterPrompt;
  return { ...prompts, timeToFirstToken, afterPrompt, timePerOutputToken, paceDeviation, stepVariance };
}

/** Lengths of requests that pass through both pools: prompts as the prefill worker runs them, outputs as the decode worker does. */
function pooledLengths(prefill: PreparedLoad, decode: PreparedLoad): RequestLengths {
  return { ...decode.lengths(), inputs: prefill.lengths().inputs };
}

/** Distributions of the latencies of requests that pass through both pools. */
export function poolDistributions({ prefill, decode }: OpenPools, parts: SteadyParts): TimeDistributions {
  return new SteadyDistributions(prefill.replica, parts, pooledLengths(prefill, decode));
}

/** Latency percentiles of requests that pass through both pools, at a given rate per worker of each. */
export function poolTimes(pools: OpenPools, prefillRate: number, decodeRate: number): RequestTimes {
  const { prefill, decode, squaredVariation, transferSeconds } = pools;
  const prompts = workerParts(prefill, squaredVariation, prefillRate);
  const parts = joinedParts(prompts, workerParts(decode, squaredVariation, decodeRate), transferSeconds);
  return steadyTimes(prefill.replica, parts, pooledLengths(prefill, decode));
}
