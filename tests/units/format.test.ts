import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import {
  formatBytes,
  formatBytesPerSecond,
  formatCount,
  formatFlopsPerSecond,
  formatSeconds,
  formatWatts,
} from "llm-economics/units";
import { describe, expect, it } from "vitest";

const formats = { formatBytes, formatBytesPerSecond, formatCount, formatFlopsPerSecond, formatSeconds, formatWatts };

describe("formatted quantities", () => {
  it.each([
    [formatBytes(0), "0 B"],
    [formatBytes(999), "999 B"],
    [formatBytes(999.6), "1 kB"],
    [formatBytes(85_899_345_920), "85.9 GB"],
    [formatBytes(-1500), "-1.5 kB"],
    [formatBytesPerSecond(4.8e12), "4.8 TB/s"],
    [formatFlopsPerSecond(989.4e12), "989 TFLOP/s"],
    [formatSeconds(0.0000042), "4.2 µs"],
    [formatSeconds(90), "1.5 min"],
    [formatSeconds(86_400 * 95), "95 d"],
    [formatWatts(132_000), "132 kW"],
    [formatCount(70_553_706_496), "70.6B"],
  ])("reads %s, expected %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  it.each(Object.entries(formats))(
    "%s rounds to three digits, and the text parses back to the rounded value",
    (_name, format) => {
      fc.assert(
        fc.property(fc.double({ min: 1, max: 1e15, noNaN: true }), fc.constantFrom(1, -1), (size, sign) => {
          const shown = Number.parseFloat(format(sign * size));
          expect(Number(shown.toPrecision(3))).toBe(shown);
          expect(Math.sign(shown)).toBe(sign);
          expect(format(sign * size)).toMatch(/^-?[\d.]+(e\+\d+)?( ?[^\d\s]+)?$/);
        }),
      );
    },
  );

  it.each(Object.entries(formats))("%s throws for values that are not finite", (_name, format) => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => format(value)).toThrow(InvalidQuantityError);
  });
});
