// Test functions used by the tests generated from examples.
import { expect, it } from "vitest";

/** Asymmetric matcher within an expected value. */
interface Written {
  readonly $$typeof: symbol;
  asymmetricMatch(actual: unknown): boolean;
  toString(): string;
  toAsymmetricMatcher(): string;
}

function written(shown: string, asymmetricMatch: (actual: unknown) => boolean): Written {
  const print = () => shown;
  return {
    $$typeof: Symbol.for("jest.asymmetricMatcher"),
    asymmetricMatch,
    toString: print,
    toAsymmetricMatcher: print,
  };
}

/** Matches numbers that round to the digits of a figure with a fraction or an exponent. */
export function figure(shown: string): Written {
  const plain = shown.replaceAll("_", "").toLowerCase();
  const [mantissa = "", exponent = "0"] = plain.split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  // Half of the last digit, plus a margin for exact ties.
  const tolerance = 0.500001 * 10 ** (Number(exponent) - decimals);
  return written(shown, (actual) => typeof actual === "number" && Math.abs(actual - Number(plain)) <= tolerance);
}

/** Matches the string itself, or a decimal amount that prints as it. */
export function text(shown: string): Written {
  const isDecimal = (value: unknown): value is object =>
    typeof value === "object" && value !== null && "toFixed" in value;
  return written(
    JSON.stringify(shown),
    (actual) => actual === shown || (isDecimal(actual) && String(actual) === shown),
  );
}

/** Asserts that a value equals the one that the example shows. */
export function shows(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

/** Asserts that a call throws an error of the given name. */
export async function throws(call: () => Promise<unknown>, name: string): Promise<void> {
  await expect(call()).rejects.toHaveProperty("name", name);
}

/** Registers an example as a test with the given number of assertions. */
export function example(title: string, comparisons: number, body: () => Promise<void>): void {
  it(title, async () => {
    expect.assertions(comparisons);
    await body();
  });
}

/** Registers a failing test for a doc-comment example that shows no value. */
export function showsNothing(title: string): void {
  it(title, () => expect.fail("This example shows no value: end a line with // => value."));
}
