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

/** The totals of a run that has not started. */
export function nothingYet(): RunTotals {
  return { now: 0, steps: 0, preemptions: 0, ended: 0, promptTokens: 0, generatedTokens: 0, decodingSeconds: 0 };
}
