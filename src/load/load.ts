import type { Lengths } from "./lengths.js";

/** Lengths of requests, which all loads state. */
export interface RequestShape {
  /** Tokens of a prompt. */
  readonly input: Lengths;
  /** Tokens generated for a request. */
  readonly output: Lengths;
}

/** Requests that arrive at a rate of their own, whether the plan keeps up or not (an open loop). */
export interface ArrivingLoad extends RequestShape {
  readonly arrivals: "rate";
  /** Requests that arrive in a second, on average. */
  readonly requestsPerSecond: number;
  /** Variance of the time between two arrivals over its squared mean: 0 for a constant rate, 1 for random arrivals (Poisson), more for bursts. */
  readonly squaredVariation: number;
  /** Requests of the whole run; endless if left out. */
  readonly requests?: number | undefined;
}

/** A fixed number of requests in flight, each replaced as it ends (a closed loop), without end. */
export interface ClosedLoad extends RequestShape {
  readonly arrivals: "closed-loop";
  /** Requests in flight. */
  readonly concurrency: number;
}

/** A run of a number of requests that are all sent at once, or as fast as a client's limit allows. */
export interface BurstLoad extends RequestShape {
  readonly arrivals: "burst";
  /** Requests of the run. */
  readonly requests: number;
  /** Most requests that the client keeps in flight; all of them if left out. */
  readonly concurrency?: number | undefined;
}

/** One request of a trace. */
export interface TraceRequest {
  /** Seconds from the start of the trace to its arrival. */
  readonly arrivalSeconds: number;
  /** Tokens of its prompt. */
  readonly inputTokens: number;
  /** Tokens generated for it. */
  readonly outputTokens: number;
  /** Names of the blocks of its prompt, in order: equal names at the start of two prompts are a common prefix. */
  readonly blocks?: readonly (string | number)[] | undefined;
}

/** Requests as a file recorded them. */
export interface TraceLoad extends Omit<ArrivingLoad, "arrivals" | "requests"> {
  readonly arrivals: "trace";
  /** The requests, in order of arrival. */
  readonly trace: readonly TraceRequest[];
}

/** Load of a plan: made by `poisson`, `constantRate`, `bursty`, `closedLoop`, `burst` or `trace`. */
export type Load = ArrivingLoad | ClosedLoad | BurstLoad | TraceLoad;

/** Lengths of requests as a caller writes them. */
export interface ShapeOptions {
  /** Tokens of a prompt: one number, or what `lengths` returned. */
  readonly input: Lengths | number;
  /** Tokens generated for a request, likewise. */
  readonly output: Lengths | number;
}
