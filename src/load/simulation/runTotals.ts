/** Totals of a simulated run so far. */
export interface RunTotals {
  /** Seconds since the start. */
  now: number;
  /** Number of steps. */
  steps: number;
  /** Number of preemptions because the cache was full. */
  preemptions: number;
  /** Number of finished requests. */
  ended: number;
  /** Number of computed prompt tokens. */
  promptTokens: number;
  /** Number of generated tokens. */
  generatedTokens: number;
  /** Number of decoding requests, integrated over time. */
  decodingSeconds: number;
}

/** The totals of a run that has not started. */
export function nothingYet(): RunTotals {
  return { now: 0, steps: 0, preemptions: 0, ended: 0, promptTokens: 0, generatedTokens: 0, decodingSeconds: 0 };
}
