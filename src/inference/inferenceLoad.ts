/**
 * How requests are scheduled: `continuous` batching admits requests as others finish, `static` batching starts and ends a batch
 * together, and `offline` has all requests queued from the start and keeps the batch full.
 */
export type Schedule = "continuous" | "static" | "offline";

/** Continuous batching with a fixed number of requests in flight (a closed loop). */
export interface ClosedLoopLoad {
  /** A new request starts whenever one finishes. */
  readonly schedule?: "continuous" | undefined;
  /** Number of requests in flight. */
  readonly concurrency: number;
  /** Not given: the rate follows from the load. */
  readonly requestsPerSecond?: undefined;
}

/** Continuous batching of requests that arrive at random (an open loop). */
export interface OpenLoopLoad {
  /** Requests join the running batch as they arrive. */
  readonly schedule?: "continuous" | undefined;
  /** Not given: the number in flight follows from the rate. */
  readonly concurrency?: undefined;
  /** Mean arrival rate in requests per second. */
  readonly requestsPerSecond: number;
}

/** One batch whose requests start and end together. */
export interface StaticLoad {
  /** The batch starts and ends together. */
  readonly schedule: "static";
  /** Requests of the batch. */
  readonly concurrency: number;
  /** Not given: the rate follows from the load. */
  readonly requestsPerSecond?: undefined;
}

/** All requests are queued from the start, so that the batch is always full. */
export interface OfflineLoad {
  /** All requests are queued from the start. */
  readonly schedule: "offline";
  /** Largest number of requests that run at once; as many as memory and the engine allow if left out. */
  readonly concurrency?: number | undefined;
  /** Not given: the rate follows from the load. */
  readonly requestsPerSecond?: undefined;
}

/** Load of a plan. `concurrency` always means the number of requests in flight, and excludes `requestsPerSecond`. */
export type InferenceLoad = ClosedLoopLoad | OpenLoopLoad | StaticLoad | OfflineLoad;

/** Loads with a bounded number of requests in flight, which never saturate a plan. */
export type GivenConcurrency = ClosedLoopLoad | StaticLoad | OfflineLoad;
