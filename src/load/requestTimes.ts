import type { Percentiles } from "./percentiles.js";

/** Percentiles of the latencies of requests, in seconds. */
export interface RequestTimes {
  /** Time from arrival to the first token. */
  readonly timeToFirstToken: Percentiles;
  /** Mean time between the tokens of a request. */
  readonly timePerOutputToken: Percentiles;
  /** Time from arrival to the last token. */
  readonly endToEndLatency: Percentiles;
}
