import type { Percentiles } from "../percentiles.js";

/** One request of a simulated run. */
export interface SimulatedRequest {
  /** Seconds at which the client sent it. */
  readonly sentSeconds: number;
  /** Tokens of its prompt. */
  readonly inputTokens: number;
  /** Tokens that it generated. */
  readonly outputTokens: number;
  /** Seconds to its first token. */
  readonly timeToFirstTokenSeconds: number;
  /** Mean seconds from token to token; null for an output of one token. */
  readonly timePerOutputTokenSeconds: number | null;
  /** Seconds to its last token. */
  readonly endToEndLatencySeconds: number;
}

/** A simulated run of one rank of a plan's replicas: all ranks run alike. */
export interface Simulation {
  /** The requests, in the order in which they were sent. */
  readonly requests: readonly SimulatedRequest[];
  /** Percentiles over the requests that are counted: those after the start of an endless load, all of a run with an end. */
  readonly timeToFirstTokenSeconds: Percentiles;
  /** Likewise. */
  readonly timePerOutputTokenSeconds: Percentiles;
  /** Likewise. */
  readonly endToEndLatencySeconds: Percentiles;
  /** Seconds from the start to the last token. */
  readonly seconds: number;
  /** Requests finished per second, over all ranks and replicas. */
  readonly requestsPerSecond: number;
  /** Generated tokens per second, likewise. */
  readonly outputTokensPerSecond: number;
  /** Steps of the rank. */
  readonly steps: number;
  /** Tokens that the rank generated: the sum of all outputs. */
  readonly generatedTokens: number;
  /** Prompt tokens that it computed, those of requests that were put back included. */
  readonly promptTokens: number;
  /** Requests that were put back because the cache was full. */
  readonly preemptions: number;
  /** Requests that decoded at the same time on average, over all ranks and replicas. */
  readonly batch: number;
}
