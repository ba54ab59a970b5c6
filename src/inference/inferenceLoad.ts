/**
 * The schedule of requests: `continuous` replaces each request as it ends, `static` starts and ends a batch together,
 * `offline` has all requests queued from the start and keeps the machine full.
 */
export type Schedule = "continuous" | "static" | "offline";

/** Continuous batching with a fixed number of requests in flight (a closed loop). */
export interface ClosedLoopLoad {
  /** Each request is replaced as it ends. */
  readonly schedule?: "continuous" | undefined;
  /** Requests in flight at once. */
  readonly concurrency: number;
  /** Not given: it follows from the load. */
  readonly requestsPerSecond?: undefined;
}

/** Continuous batching of requests that arrive at random (an open loop). */
export interface OpenLoopLoad {
  /** Each request joins the running batch as it arrives. */
  readonly schedule?: "continuous" | undefined;
  /** Not given: it follows from the rate. */
  readonly concurrency?: undefined;
  /** Requests that arrive in a second, on average. */
  readonly requestsPerSecond: number;
}

/** One batch whose requests start and end together. */
export interface StaticLoad {
  /** The batch starts and ends together. */
  readonly schedule: "static";
  /** Requests of the batch. */
  readonly concurrency: number;
  /** Not given: it follows from the load. */
  readonly requestsPerSecond?: undefined;
}

/** All requests queued from the start, so that the machine is always full. */
export interface OfflineLoad {
  /** All requests are queued from the start. */
  readonly schedule: "offline";
  /** Requests that run at once at most; as many as memory and the engine allow if left out. */
  readonly concurrency?: number | undefined;
  /** Not given: it follows from the load. */
  readonly requestsPerSecond?: undefined;
}

/** Load of a plan. `concurrency` is always the number of requests that run at once, and never meets `requestsPerSecond`. */
export type InferenceLoad = ClosedLoopLoad | OpenLoopLoad | StaticLoad | OfflineLoad;

/** Loads whose number of requests in flight is given, or follows from the machine: no plan is saturated by one. */
export type GivenConcurrency = ClosedLoopLoad | StaticLoad | OfflineLoad;
