import { expect } from "vitest";

/** Fails unless the figure is within a relative tolerance of the expected one. */
export function near(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(relative);
}
