/** Result of a matcher for vitest, jest or any other runner. */
export interface MatcherResult {
  /** True if the received value is as expected. */
  readonly pass: boolean;
  /** Failure message: the expectation if `pass` is false, its negation if `pass` is true (for `.not`). */
  readonly message: () => string;
}

/** Builds a result whose message is correct both for `expect(x).toY()` and for `expect(x).not.toY()`. */
export function matcherResult(pass: boolean, expectation: string, received: string): MatcherResult {
  return { pass, message: () => `expected ${received} ${pass ? "not " : ""}${expectation}` };
}
