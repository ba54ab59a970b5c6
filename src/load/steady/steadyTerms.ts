/** Parts of the latencies of requests on one rank in a steady state. */
export interface SteadyParts {
  /** Mean seconds to the first token. */
  readonly timeToFirstToken: number;
  /** Mean seconds between tokens. */
  readonly timePerOutputToken: number;
  /** Number of decoding sequences. */
  readonly decoding: number;
  /** Prompt tokens of other requests in the step of a prompt. */
  readonly otherPromptTokens: number;
  /** Seconds from the end of prefill to the first token: the transfer of the cache to a decode worker, if any. */
  readonly afterPrompt?: number | undefined;
  /** Length in seconds of the step that is running when a request arrives. */
  readonly width: number;
  /** Share of requests that wait, and their mean wait in seconds. */
  readonly waiting: number;
  readonly meanWait: number;
  /** Mean seconds that every request queues in a saturated closed loop, and their standard deviation. */
  readonly queue: number;
  readonly queueDeviation: number;
  /** Standard deviation of the time between tokens that is common to all tokens of a request. */
  readonly paceDeviation: number;
  /** Variance of the seconds that prompts add to one step, which averages out over the steps of an output. */
  readonly stepVariance: number;
}
