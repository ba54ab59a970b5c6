// What the tests that are written from examples are made of.
import { expect, test } from "vitest";

/** A value inside an expected one that compares in its own way. */
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

/** A figure with a fraction or an exponent is right to the digits it is written with. */
export function figure(shown: string): Written {
  const plain = shown.replaceAll("_", "").toLowerCase();
  const [mantissa = "", exponent = "0"] = plain.split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  // Half of the last digit, and a little for figures that lie on the edge.
  const tolerance = 0.500001 * 10 ** (Number(exponent) - decimals);
  return written(shown, (actual) => typeof actual === "number" && Math.abs(actual - Number(plain)) <= tolerance);
}

/** A text is itself, or a decimal amount that prints as it. */
export function text(shown: string): Written {
  const isDecimal = (value: unknown): value is object =>
    typeof value === "object" && value !== null && "toFixed" in value;
  return written(
    JSON.stringify(shown),
    (actual) => actual === shown || (isDecimal(actual) && String(actual) === shown),
  );
}

/** The value is the one that the example shows. */
export function shows(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

/** The call throws an error of that name. */
export async function throws(call: () => Promise<unknown>, name: string): Promise<void> {
  await expect(call()).rejects.toHaveProperty("name", name);
}

/** One example, which has to make this many comparisons. */
export function example(title: string, comparisons: number, body: () => Promise<void>): void {
  test(title, async () => {
    expect.assertions(comparisons);
    await body();
  });
}

/** An example in a doc comment has to show at least one value. */
export function showsNothing(title: string): void {
  test(title, () => expect.fail("This example shows no value: end a line with // => value."));
}
