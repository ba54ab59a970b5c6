import fc from "fast-check";
import { lifetimeCost, type Money, sumMoney, usd } from "llm-economics/cost";
import { trainingEnergy } from "llm-economics/energy";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { compare, explain } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";

const life = fc
  .record({ training: fc.nat(1e9), perMonth: fc.nat(1e7), growth: fc.double({ min: -0.5, max: 2, noNaN: true }) })
  .map(({ training, perMonth, growth }) =>
    lifetimeCost({
      training: usd(training),
      inference: { perMonth: usd(perMonth), demandGrowthPerYear: growth },
      months: 18,
    }),
  );

describe("compare", () => {
  it("has term differences that sum to the total difference exactly", () => {
    fc.assert(
      fc.property(life, life, (one, other) => {
        const { difference, terms, before, after } = compare(one, other);
        expect(sumMoney(terms.map((term) => term.difference)).amount.eq(difference.amount)).toBe(true);
        expect(after.amount.minus(before.amount).eq(difference.amount)).toBe(true);
        expect(before.amount.eq(one.total.amount)).toBe(true);
        const sizes = terms.map((term) => term.difference.amount.abs().toNumber());
        expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
      }),
      { numRuns: 40 },
    );
  });

  it("accepts numeric terms, and treats missing terms as 0", () => {
    const terms: { a: number; b?: number } = { a: 1 };
    const { difference, terms: differences } = compare<{ a: number; b?: number }>(
      { terms },
      { terms: { a: 3, b: 0.5 } },
    );
    expect(difference).toBe(2.5);
    expect(differences.map((each) => each.term)).toEqual(["a", "b"]);
  });

  it("compares energy within two boundaries", () => {
    const run = { acceleratorHours: 10, thermalDesignPowerWatts: 700 };
    const { terms } = compare(
      trainingEnergy({ ...run, boundary: "chip" }),
      trainingEnergy({ ...run, boundary: "facility" }),
    );
    expect(terms[0]?.term).toBe("hostJoules");
  });

  it("throws when currencies differ, there are no terms, or money and numbers are mixed", () => {
    const euros = { terms: { a: { amount: usd(1).amount, currency: "EUR" } as Money } };
    expect(() => compare({ terms: { a: usd(1) as Money } }, euros)).toThrow(CurrencyMismatchError);
    expect(() => compare({ terms: {} }, { terms: {} })).toThrow(InvalidQuantityError);
    const mixed = { terms: { a: 1, b: usd(1) } };
    expect(() => compare(mixed, mixed)).toThrow(InvalidQuantityError);
  });
});

describe("explain", () => {
  it("lists the sum, then each term with its share, the largest first", () => {
    const text = explain(lifetimeCost({ training: usd(1_000_000), inference: usd(250_000), months: 12 }), {
      title: "A year",
    });
    expect(text).toBe(
      "A year: $4,000,000.00\n- inference: $3,000,000.00 (75.0 %)\n- initial training: $1,000,000.00 (25.0 %)",
    );
  });

  it("formats energy, carbon and water in the units of their term names", () => {
    const text = explain({ terms: { onSiteLiters: 1234.5, embodiedKilograms: 0.5, chipJoules: 0.56789 } });
    expect(text.split("\n").slice(1)).toEqual([
      expect.stringContaining("on site: 1230 L"),
      expect.stringContaining("chip: 0.568 J"),
      expect.stringContaining("embodied: 0.5 kg"),
    ]);
    expect(explain({ terms: { a: 0, b: 0 } })).toBe("Total: 0");
  });

  it("formats numbers in the unit of their name, and small amounts with two significant digits", () => {
    const text = explain({
      terms: { weightsSeconds: 0.0123, hostSeconds: 0.0007 },
      assumptions: ["blocks of 16 tokens"],
    });
    expect(text).toBe(
      "Total: 13 ms\n- weights: 12.3 ms (94.6 %)\n- host: 700 µs (5.4 %)\nAssumed: blocks of 16 tokens",
    );
    expect(explain({ terms: { decode: usd("0.00014213") } })).toContain("$0.00014 ");
    expect(explain({ terms: { chipJoules: 1_234.5 } })).toContain("chip: 1230 J");
  });

  it("omits terms of 0, and shares when the total is 0", () => {
    expect(explain({ terms: { a: usd(0), b: usd(0) } })).toBe("Total: $0.00");
    expect(() => explain({ terms: {} })).toThrow(InvalidQuantityError);
  });
});
