import { expect } from "vitest";

/** A figure is right to the digits it is written with; a whole number exactly, all else by deep equality. */
export function expectShown(actual: unknown, shown: string): void {
  if (typeof actual === "number" && /^-?[\d_]+(\.\d+)?(e[+-]?\d+)?$/.test(shown)) {
    const [mantissa = "", exponent = "0"] = shown.replaceAll("_", "").split("e");
    const decimals = mantissa.split(".")[1]?.length;
    const slack = decimals === undefined && !shown.includes("e") ? Math.abs(Number(mantissa)) * 1e-12 : 0.5001 * 10 ** (Number(exponent) - (decimals ?? 0));
    const expected = Number(shown.replaceAll("_", ""));
    expect(Math.abs(actual - expected), `${actual} is not shown as ${shown}`).toBeLessThanOrEqual(slack);
    return;
  }
  const expected: unknown = new Function(`return (${shown});`)();
  if (typeof expected === "string" && typeof actual === "object" && actual !== null) expect(String(actual)).toBe(expected);
  else expect(actual).toEqual(expected);
}

/** The call throws an error of that class. */
export function expectThrown(call: () => unknown, kind: new (...parameters: never[]) => Error): void {
  expect(call).toThrow(kind);
}
