import type { Percentiles } from "./percentiles.js";

/** The times of requests, as percentiles over them, in seconds. */
export interface RequestTimes {
  /** From arrival to the first token. */
  readonly timeToFirstToken: Percentiles;
  /** From token to token, the mean of each request. */
  readonly timePerOutputToken: Percentiles;
  /** From arrival to the last token. */
  readonly endToEndLatency: Percentiles;
}
