/** Terms of the times of requests in a steady state, on one rank. */
export interface SteadyParts {
  /** Mean seconds to the first token. */
  readonly timeToFirstToken: number;
  /** Mean seconds from token to token. */
  readonly timePerOutputToken: number;
  /** Sequences that decode. */
  readonly decoding: number;
  /** Prompt tokens of others in the step of a prompt. */
  readonly together: number;
  /** Width in seconds of the step that runs when a request arrives. */
  readonly width: number;
  /** Share of requests that wait, and mean seconds that those wait. */
  readonly waiting: number;
  readonly meanWait: number;
  /** Seconds that all requests wait, and the standard deviation of that. */
  readonly queue: number;
  readonly queueDeviation: number;
  /** Seconds by which the time from token to token changes while a request runs: a standard deviation that all outputs share. */
  readonly paceDeviation: number;
  /** Variance of the seconds that prompts add to one step: outputs average over their steps. */
  readonly stepVariance: number;
}
