/** State of one replica: times of a request, requests per second, and the running batch. */
export interface ServingState {
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  readonly requestsPerSecond: number;
  /** Sequences that decode together. */
  readonly batch: number;
  /** Share of the time that goes into prompts. */
  readonly prefillShare: number;
  /** Requests per second that the replica sustains when requests always wait. */
  readonly sustainable: number;
}
