import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/importers/prices/csvRows.js";
import { decimalText } from "../../../src/importers/prices/decimalText.js";
import { duplicateKeys } from "../../../src/importers/prices/duplicateKeys.js";

const Exact = Decimal.clone({ defaults: true, precision: 900, toExpNeg: -9e15, toExpPos: 9e15 });

describe("decimalText", () => {
  it.each([
    [5e-7, 6, "0.5"],
    [1.5e-7, 6, "0.15"],
    [3e-5, 6, "30"],
    [0.1, 0, "0.1"],
    ["23.60", 0, "23.6"],
    ["007.00", 0, "7"],
    [".5", 0, "0.5"],
    ["5.", 0, "5"],
    [-2e-6, 6, "-2"],
    [-0, 6, "0"],
    [1e21, 0, "1000000000000000000000"],
  ])("writes %s, shifted by %i places, as %s", (value, places, text) => {
    expect(decimalText(value, places)).toBe(text);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    ".",
    "e5",
    "1e",
    "0x10",
    "1,5",
    "1e999",
    "1e-999",
    "9".repeat(500),
  ])("returns no number for %s", (value) => {
    expect(decimalText(value)).toBeUndefined();
  });

  it("agrees with decimal.js to the last digit for every double", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -20, max: 20 }),
        (value, places) => {
          const exact = new Exact(String(value)).times(new Exact(10).pow(places));
          const text = decimalText(value, places);
          expect(text).toBe(exact.isZero() ? "0" : exact.toString());
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("duplicateKeys", () => {
  it("finds keys that occur twice in one object, at any depth, and no others", () => {
    const text = String.raw`{"a": {"x": 1, "y": "x", "x": 2}, "b": [{"x": 1}, {"x": 2, "\u0078": 3}], "a": 0, "c": "{\"a\": 1, \"a\": 2}"}`;
    JSON.parse(text);
    expect(duplicateKeys(text)).toEqual([["a", "x"], ["b", "1", "x"], ["a"]]);
  });

  it("finds none in the output of JSON.stringify", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(duplicateKeys(text)).toEqual([]);
      }),
    );
  });

  it("finds each repeated key", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (values) => {
        const [key = ""] = Object.keys(values);
        const text = `{${Object.entries(values)
          .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
          .join(", ")}, ${JSON.stringify(key)}: null}`;
        expect(duplicateKeys(text)).toEqual([[key]]);
      }),
    );
  });
});

describe("csvRows", () => {
  it("round-trips cells with any content", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n", " ", "é") });
    const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(cells, fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join(end);
        expect(csvRows(text).map(({ cells: read }) => read)).toEqual(rows);
      }),
    );
  });

  it("counts lines, including those within a cell, and skips empty ones", () => {
    expect(csvRows('a,b\n\n"x\ny",1\nz,\n,,')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["x\ny", "1"] },
      { line: 5, cells: ["z", ""] },
      { line: 6, cells: ["", "", ""] },
    ]);
  });

  it("keeps all text of badly quoted cells", () => {
    expect(csvRows('"a"b,c\n"d,e').map(({ cells }) => cells)).toEqual([['a"b', "c"], ["d,e"]]);
  });
});
