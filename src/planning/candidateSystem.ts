import type { Objective } from "../load/objectives.js";
import type { RequestTimes } from "../load/requestTimes.js";

/** A group of identical workers. */
export interface WorkerKind {
  /** Accelerators per worker. */
  readonly accelerators: number;
  /** Requests per second that one worker sustains without objectives. */
  readonly sustainable: number;
}

/** Highest rate per worker of each group, and the objective that a higher rate misses. A rate is 0 if a single request misses it. */
export interface HighestRates {
  readonly rates: readonly number[];
  readonly binding: Objective | null;
}

/** Serving capacity of a candidate: one group of replicas, or a prefill and a decode pool. Rates are per worker of each group. */
export interface CandidateSystem {
  readonly workers: readonly WorkerKind[];
  /** Factor that spans the 80 % interval of the throughput. */
  readonly spread: number;
  /** The highest rates that meet the objectives if the system is `faster` times as fast as estimated. */
  highest(objectives: readonly Objective[], faster: number, halvings?: number): HighestRates;
  /** Whether the objectives are met at given rates if the system is `faster` times as fast as estimated. */
  keeps(objectives: readonly Objective[], rates: readonly number[], faster: number): boolean;
  /** Latencies at given rates. */
  times(rates: readonly number[]): RequestTimes;
  /** Latency of a single request over an objective. */
  aloneRatio(objective: Objective): number;
}

/** Objectives scaled to a system that runs `faster` times as fast as the estimate. */
export function atPace(objectives: readonly Objective[], faster: number): readonly Objective[] {
  return faster === 1 ? objectives : objectives.map((each) => ({ ...each, seconds: each.seconds * faster }));
}
