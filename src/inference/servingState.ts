/** Steady state of one replica: latencies of a request in seconds, request rate and batch size. */
export interface ServingState {
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  readonly requestsPerSecond: number;
  /** Sequences that decode together. */
  readonly batch: number;
  /** Share of the time spent on prefill. */
  readonly prefillShare: number;
  /** Highest request rate that the replica sustains, reached when requests are always waiting. */
  readonly sustainable: number;
}
