/** Outcome of the requests of a simulated run: times in seconds, lengths in tokens, one entry for each request. */
export interface RequestLog {
  /** Seconds at which the client sends it. */
  readonly sent: Float64Array;
  /** Tokens of its prompt. */
  readonly input: Float64Array;
  /** Tokens of its prompt that are read from the cache. */
  readonly cached: Float64Array;
  /** Tokens that it generates. */
  readonly output: Float64Array;
  /** Seconds at which its first token comes. */
  readonly first: Float64Array;
  /** Seconds at which its last token comes. */
  readonly finished: Float64Array;
}

/** A log with room for a number of requests. */
export function requestLog(requests: number): RequestLog {
  const numbers = () => new Float64Array(requests);
  return {
    sent: numbers(),
    input: numbers(),
    cached: numbers(),
    output: numbers(),
    first: numbers(),
    finished: numbers(),
  };
}
