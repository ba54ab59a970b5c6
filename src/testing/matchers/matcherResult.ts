/** Result of a matcher for vitest, jest or any other runner. */
export interface MatcherResult {
  /** Whether the received value is as expected. */
  readonly pass: boolean;
  /** The sentence that the runner prints: what must hold when `pass` is false, and what must not when a test says `.not`. */
  readonly message: () => string;
}

/** A result whose sentence reads right for both `expect(x).toY()` and `expect(x).not.toY()`. */
export function matcherResult(pass: boolean, expectation: string, received: string): MatcherResult {
  return { pass, message: () => `expected ${received} ${pass ? "not " : ""}${expectation}` };
}
