import { findRoot } from "../../inference/findRoot.js";
import { ownPromptSeconds, packedPromptSeconds, type Replica, undisturbedSeconds } from "../../inference/replica.js";

/** Equal workers that run prompts only, or decode only. */
export interface Pool {
  readonly replica: Replica;
  readonly workers: number;
}

/** Performance of two pools in a closed loop. */
export interface PoolState {
  /** Seconds to the first token, on average. */
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  readonly requestsPerSecond: number;
  /** Sequences that decode, over all workers. */
  readonly batch: number;
  /** Requests per second that the prefill pool and the decode pool sustain. */
  readonly prefillRate: number;
  readonly decodeRate: number;
  /** The pool that limits the other. */
  readonly binding: "prefill" | "decode";
}

/** Requests per second that a pool of prompts sustains. */
export function prefillRateOf({ replica, workers }: Pool): number {
  return workers / packedPromptSeconds(replica, replica.load.largestBatch);
}

/** Seconds from token to token while `batch` sequences decode on a pool. */
function paceOf({ replica, workers }: Pool, batch: number): number {
  return undisturbedSeconds(replica, batch / workers);
}

/** Requests per second that a pool of decoding sequences sustains with all its seats taken. */
export function decodeRateOf(pool: Pool): number {
  const seats = pool.replica.load.largestBatch * pool.workers;
  return seats / (Math.max(1, pool.replica.further) * paceOf(pool, seats));
}

/**
 * Pools of prompts and of decoding sequences under `inFlight` requests.
 *
 * Model: inFlight = X (timeToFirstToken + further x timePerOutputToken) with X = batch / (further x timePerOutputToken), where steps
 * decode only. The first token waits for the prompts before it (an M/D/1 queue on the prefill pool), for its own and for the transfer of
 * its cache. Where prompts cannot keep up, or seats are taken, requests wait.
 */
export function poolState(prefill: Pool, decode: Pool, inFlight: number, transferSeconds: number): PoolState {
  const { further, load } = decode.replica;
  const { times } = prefill.replica;
  const prefillRate = prefillRateOf(prefill);
  const decodeRate = decodeRateOf(decode);
  const own = times.requestSeconds + ownPromptSeconds(prefill.replica, 0) + transferSeconds;
  const seats = Math.min(inFlight, load.largestBatch * decode.workers);
  const steps = Math.max(1, further);
  const at = (batch: number) => {
    const timePerOutputToken = paceOf(decode, batch);
    const requestsPerSecond = batch / (steps * timePerOutputToken);
    const busy = Math.min(0.95, requestsPerSecond / prefillRate);
    const wait = busy / (2 * prefillRate * (1 - busy));
    return { timePerOutputToken, requestsPerSecond, batch, timeToFirstToken: own + wait + timePerOutputToken / 2 };
  };
  // The largest batch that prompts can feed.
  const fed = findRoot((batch) => at(batch).requestsPerSecond - prefillRate, 0, seats);
  const state = at(
    findRoot(
      (batch) => batch + at(batch).requestsPerSecond * at(batch).timeToFirstToken - inFlight,
      1e-6,
      Math.min(seats, fed),
    ),
  );
  const waiting = inFlight / state.requestsPerSecond - steps * state.timePerOutputToken;
  return {
    ...state,
    timeToFirstToken: Math.max(state.timeToFirstToken, waiting),
    prefillRate,
    decodeRate,
    binding: prefillRate < decodeRate ? "prefill" : "decode",
  };
}
