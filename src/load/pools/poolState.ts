import { findRoot } from "../../inference/findRoot.js";
import { ownPromptSeconds, packedPromptSeconds, type Replica, undisturbedSeconds } from "../../inference/replica.js";

/** A pool of identical workers that only prefill or only decode. */
export interface Pool {
  readonly replica: Replica;
  readonly workers: number;
}

/** Steady state of a prefill pool and a decode pool in a closed loop. */
export interface PoolState {
  /** Mean seconds to the first token. */
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  readonly requestsPerSecond: number;
  /** Mean number of decoding sequences over all workers. */
  readonly batch: number;
  /** Highest request rates that the prefill pool and the decode pool sustain. */
  readonly prefillRate: number;
  readonly decodeRate: number;
  /** The pool that limits the system. */
  readonly binding: "prefill" | "decode";
}

/** Highest request rate that a prefill pool sustains. */
export function prefillRateOf({ replica, workers }: Pool): number {
  return workers / packedPromptSeconds(replica, replica.load.largestBatch);
}

/** Seconds per token while `batch` sequences decode on a pool. */
function paceOf({ replica, workers }: Pool, batch: number): number {
  return undisturbedSeconds(replica, batch / workers);
}

/** Request rate that a decode pool sustains with a full batch. */
export function decodeRateOf(pool: Pool): number {
  const seats = pool.replica.load.largestBatch * pool.workers;
  return seats / (Math.max(1, pool.replica.decodeSteps) * paceOf(pool, seats));
}

/**
 * Steady state of a prefill pool and a decode pool with `inFlight` requests.
 *
 * Model: inFlight = X (timeToFirstToken + decodeSteps x timePerOutputToken) with X = batch / (decodeSteps x timePerOutputToken), where
 * steps only decode. The first token waits for earlier prompts (an M/D/1 queue on the prefill pool), its own prompt, and the
 * transfer of the cache. If prefill cannot keep up or the batch is full, requests queue.
 */
export function poolState(prefill: Pool, decode: Pool, inFlight: number, transferSeconds: number): PoolState {
  const { decodeSteps, load } = decode.replica;
  const prefillRate = prefillRateOf(prefill);
  const decodeRate = decodeRateOf(decode);
  const unqueued = prefill.replica.requestSeconds + ownPromptSeconds(prefill.replica, 0) + transferSeconds;
  const seats = Math.min(inFlight, load.largestBatch * decode.workers);
  const steps = Math.max(1, decodeSteps);
  const at = (batch: number) => {
    const timePerOutputToken = paceOf(decode, batch);
    const requestsPerSecond = batch / (steps * timePerOutputToken);
    const busy = Math.min(0.95, requestsPerSecond / prefillRate);
    const wait = busy / (2 * prefillRate * (1 - busy));
    return { timePerOutputToken, requestsPerSecond, batch, timeToFirstToken: unqueued + wait + timePerOutputToken / 2 };
  };
  // The largest batch that the prefill pool can sustain.
  const largestFed = findRoot((batch) => at(batch).requestsPerSecond - prefillRate, 0, seats);
  const state = at(
    findRoot(
      (batch) => batch + at(batch).requestsPerSecond * at(batch).timeToFirstToken - inFlight,
      1e-6,
      Math.min(seats, largestFed),
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
