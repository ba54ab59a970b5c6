import type { Percentiles } from "../percentiles.js";

/** One request of a simulated run. */
export interface SimulatedRequest {
  /** Time at which the client sent the request, in seconds. */
  readonly sentSeconds: number;
  /** Prompt length in tokens. */
  readonly inputTokens: number;
  /** Output length in tokens. */
  readonly outputTokens: number;
  /** Seconds to its first token. */
  readonly timeToFirstTokenSeconds: number;
  /** Mean seconds between tokens; null for an output of one token. */
  readonly timePerOutputTokenSeconds: number | null;
  /** Seconds to its last token. */
  readonly endToEndLatencySeconds: number;
}

/** Result of a simulation of one rank, which represents all ranks and replicas. */
export interface Simulation {
  /** The requests of the rank, in the order in which they were sent. */
  readonly requests: readonly SimulatedRequest[];
  /** Percentiles of the time to first token, over all requests of a finite run, or after the warm-up of an unlimited load. */
  readonly timeToFirstTokenSeconds: Percentiles;
  /** Percentiles of the mean time between tokens, over the same requests. */
  readonly timePerOutputTokenSeconds: Percentiles;
  /** Percentiles of the time to the last token, over the same requests. */
  readonly endToEndLatencySeconds: Percentiles;
  /** Seconds from the start to the last token. */
  readonly seconds: number;
  /** Completed requests per second, over all ranks and replicas. */
  readonly requestsPerSecond: number;
  /** Output tokens per second, over all ranks and replicas. */
  readonly outputTokensPerSecond: number;
  /** Number of steps of the rank. */
  readonly steps: number;
  /** Number of tokens that the rank generated, the sum of all outputs. */
  readonly generatedTokens: number;
  /** Number of prompt tokens that the rank computed, including those recomputed after preemptions. */
  readonly promptTokens: number;
  /** Number of preemptions because the cache was full. */
  readonly preemptions: number;
  /** Mean number of requests that decoded at the same time, over all ranks and replicas. */
  readonly batch: number;
}
