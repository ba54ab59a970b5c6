import fc from "fast-check";
import { csvText, type FocusDetails, focusRows, lifetimeCost, money, usd } from "llm-economics/cost";
import { describe, expect, it } from "vitest";

const details: FocusDetails = {
  periodStart: "2026-11-01T00:00:00Z",
  periodEnd: "2026-12-01T00:00:00Z",
  billingAccountId: "plan-1",
  providerName: "Own cluster",
  serviceName: "Chat",
};

describe("focusRows", () => {
  it("billed costs sum to the result, whatever the allocation", () => {
    const weights = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 1_000 }), {
      minKeys: 1,
      maxKeys: 7,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), weights, (train, serve, team) => {
        const life = lifetimeCost({
          training: usd(train),
          inference: { perMonth: usd(serve), demandGrowthPerYear: 0.37 },
          months: 7,
        });
        const rows = focusRows(life, { ...details, allocation: { tag: "team", weights: team } });
        const billed = rows.reduce((sum, row) => sum.plus(row.BilledCost), money(0, "USD").amount);
        expect(billed.toFixed()).toBe(life.total.amount.toFixed());
        expect(rows.length).toBe(2 * Object.keys(team).length);
      }),
      { numRuns: 40 },
    );
  });

  it("fills usage, list price and purchase columns as the specification says", () => {
    const [tokens, hardware] = focusRows(
      { terms: { outputTokens: usd("8"), accelerators: usd("1000"), none: usd(0) } },
      {
        ...details,
        tags: { env: "prod" },
        usage: {
          outputTokens: {
            quantity: 10,
            unit: "1M Tokens",
            meter: "output tokens",
            listUnitPrice: usd("1.00"),
            details: { model: "llama" },
          },
        },
        purchases: ["accelerators"],
      },
    );
    expect(tokens).toMatchObject({
      BilledCost: "8",
      EffectiveCost: "8",
      ListCost: "10",
      ListUnitPrice: "1",
      ContractedUnitPrice: "0.8",
      ConsumedQuantity: "10",
      PricingUnit: "1M Tokens",
      SkuMeter: "output tokens",
      SkuPriceDetails: '{"model":"llama"}',
      PricingCategory: "Standard",
      ChargeCategory: "Usage",
      Tags: '{"env":"prod"}',
    });
    expect(hardware).toMatchObject({ ChargeCategory: "Purchase", EffectiveCost: "0", ConsumedQuantity: null });
  });

  it("writes small amounts out in full, never as an exponent", () => {
    expect(focusRows({ terms: { a: usd("0.0000000012") } }, details)[0]?.BilledCost).toBe("0.0000000012");
  });

  it("refuses a period that is none", () => {
    const result = { terms: { a: usd(1) } };
    expect(() => focusRows(result, { ...details, periodStart: "November" })).toThrow(/periodStart/);
    expect(() => focusRows(result, { ...details, periodEnd: details.periodStart })).toThrow(/periodEnd/);
  });
});

/** A reader of RFC 4180 written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], "", false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (quoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") [row, cell] = [[...row, cell], ""];
    else if (!quoted && sign === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell, at] = [[], "", at + 1];
    } else cell += sign;
  }
  return rows;
}

describe("csvText", () => {
  it("reads back as it was written, whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "=", "é") });
    fc.assert(
      fc.property(fc.array(fc.record({ one: cell, two: cell }), { minLength: 1 }), (rows) => {
        expect(parse(csvText(rows))).toEqual([["one", "two"], ...rows.map((row) => [row.one, row.two])]);
      }),
    );
  });

  it("has all columns of all rows, empty where a row lacks one, and nothing for no rows", () => {
    expect(csvText([{ a: 1 }, { b: null, a: true }])).toBe("a,b\r\n1,\r\ntrue,\r\n");
    expect(csvText([])).toBe("");
  });
});
