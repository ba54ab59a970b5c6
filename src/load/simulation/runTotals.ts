/** Events of a simulated run so far. */
export interface RunTotals {
  /** Seconds since the start. */
  now: number;
  /** Steps that were run. */
  steps: number;
  /** Requests that were put back because the cache was full. */
  preemptions: number;
  /** Requests that ended. */
  ended: number;
  /** Prompt tokens that were computed. */
  promptTokens: number;
  /** Tokens that were generated. */
  generatedTokens: number;
  /** Sum over time of the requests that decode. */
  decodingSeconds: number;
}
