import type { Lengths } from "./lengths.js";

/** Lengths of requests, common to all loads. */
export interface RequestShape {
  /** Prompt lengths. */
  readonly input: Lengths;
  /** Output lengths. */
  readonly output: Lengths;
}

/** Requests that arrive at a given rate, whether or not the plan keeps up (an open loop). */
export interface ArrivingLoad extends RequestShape {
  readonly arrivals: "rate";
  /** Mean arrival rate in requests per second. */
  readonly requestsPerSecond: number;
  /**
   * Squared coefficient of variation of the time between arrivals: 0 for equal intervals, 1 for Poisson arrivals, more for
   * bursts.
   */
  readonly squaredVariation: number;
  /** Number of requests in the run; unlimited if left out. */
  readonly requests?: number | undefined;
}

/** A fixed number of requests in flight, in which a new request starts whenever one finishes (a closed loop). */
export interface ClosedLoad extends RequestShape {
  readonly arrivals: "closed-loop";
  /** Number of requests in flight. */
  readonly concurrency: number;
}

/** A finite run whose requests are all sent at once, or as fast as a client limit allows. */
export interface BurstLoad extends RequestShape {
  readonly arrivals: "burst";
  /** Number of requests of the run. */
  readonly requests: number;
  /** Largest number of requests that the client keeps in flight; no limit if left out. */
  readonly concurrency?: number | undefined;
}

/** One request of a trace. */
export interface TraceRequest {
  /** Arrival time in seconds from the start of the trace. */
  readonly arrivalSeconds: number;
  /** Prompt length in tokens. */
  readonly inputTokens: number;
  /** Output length in tokens. */
  readonly outputTokens: number;
  /** Identifiers of the blocks of the prompt, in order. Equal identifiers at the start of two prompts mean a common prefix. */
  readonly blocks?: readonly (string | number)[] | undefined;
}

/** A recorded trace of requests. */
export interface TraceLoad extends Omit<ArrivingLoad, "arrivals" | "requests"> {
  readonly arrivals: "trace";
  /** The requests, in order of arrival. */
  readonly trace: readonly TraceRequest[];
}

/** Load of a plan, as built by `poisson`, `constantRate`, `bursty`, `closedLoop`, `burst` or `trace`. */
export type Load = ArrivingLoad | ClosedLoad | BurstLoad | TraceLoad;

/** Lengths of requests, as given by a caller. */
export interface ShapeOptions {
  /** Prompt length in tokens: a number, or a distribution built by `lengths`. */
  readonly input: Lengths | number;
  /** Output length in tokens: a number, or a distribution built by `lengths`. */
  readonly output: Lengths | number;
}
