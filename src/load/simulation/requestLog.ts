/** Requests of a simulated run and their outcomes: times in seconds and lengths in tokens, one entry per request. */
export interface RequestLog {
  /** Times at which the client sends requests. */
  readonly sent: Float64Array;
  /** Prompt lengths. */
  readonly input: Float64Array;
  /** Numbers of prompt tokens read from the cache. */
  readonly cached: Float64Array;
  /** Output lengths. */
  readonly output: Float64Array;
  /** Times of the first token. */
  readonly first: Float64Array;
  /** Times of the last token. */
  readonly finished: Float64Array;
}

/** Creates a log for a number of requests. */
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
