import fc from "fast-check";
import {
  budgetVariance,
  csvText,
  eur,
  type FocusDetails,
  focusRows,
  lifetimeCost,
  money,
  usd,
} from "llm-economics/cost";
import { CurrencyMismatchError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

// FinOps Open Cost and Usage Specification, tag v1.2: columns by feature level and by whether null is allowed.
const mandatoryColumns = (
  "BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory ChargeClass " +
  "ChargeDescription ChargePeriodEnd ChargePeriodStart ContractedCost EffectiveCost InvoiceIssuerName ListCost PricingQuantity " +
  "PricingUnit ProviderName PublisherName ServiceCategory ServiceName"
).split(" ");
const nullableColumns = (
  "BillingAccountName ChargeClass CommitmentDiscountCategory CommitmentDiscountId CommitmentDiscountName CommitmentDiscountQuantity " +
  "CommitmentDiscountStatus CommitmentDiscountType CommitmentDiscountUnit ConsumedQuantity ConsumedUnit InvoiceId RegionId RegionName " +
  "ResourceId SkuMeter SkuPriceDetails SubAccountId SubAccountName"
).split(" ");
const focusColumns = [
  ...mandatoryColumns,
  ...nullableColumns,
  ..."ChargeFrequency ContractedUnitPrice ListUnitPrice PricingCategory PricingCurrency ServiceSubcategory SkuId SkuPriceId Tags".split(
    " ",
  ),
];

const details: FocusDetails = {
  periodStart: "2026-11-01T00:00:00Z",
  periodEnd: "2026-12-01T00:00:00Z",
  billingAccountId: "plan-1",
  providerName: "Own cluster",
  serviceName: "Chat",
};

describe("focusRows", () => {
  it("has billed costs that sum to the result for every allocation", () => {
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

  it("fills usage, list price and purchase columns as specified", () => {
    const [tokens, hardware] = focusRows(
      { terms: { outputTokens: usd("8"), accelerators: usd("1000"), none: usd(0) } },
      {
        ...details,
        tags: { env: "prod" },
        usage: {
          outputTokens: {
            quantity: 10,
            unit: "1000000 Tokens",
            meter: "output tokens",
            listUnitPrice: usd("1.00"),
            details: { model: "llama", GpuCount: 8 },
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
      PricingUnit: "1000000 Tokens",
      SkuMeter: "output tokens",
      SkuId: "outputTokens",
      SkuPriceId: "outputTokens",
      SkuPriceDetails: '{"x_model":"llama","GpuCount":8}',
      ChargeFrequency: "Usage-Based",
      PricingCategory: "Standard",
      ChargeCategory: "Usage",
      Tags: '{"env":"prod"}',
    });
    expect(hardware).toMatchObject({
      ChargeCategory: "Purchase",
      ChargeFrequency: "One-Time",
      EffectiveCost: "1000",
      ConsumedQuantity: null,
      ConsumedUnit: null,
      PricingQuantity: "1",
      PricingUnit: "Units",
      ContractedUnitPrice: "1000",
    });
  });

  it("has every mandatory column of FOCUS 1.2, and null only where allowed (tag v1.2, specification/columns)", () => {
    const result = { terms: { tokens: usd("8"), accelerators: usd("1000") } };
    for (const row of focusRows(result, { ...details, purchases: ["accelerators"] })) {
      const columns = new Map(Object.entries(row));
      for (const column of mandatoryColumns) expect(columns.has(column), column).toBe(true);
      for (const [column, value] of columns) {
        expect(focusColumns, column).toContain(column);
        if (value === null) expect(nullableColumns, column).toContain(column);
      }
    }
  });

  it("has costs equal to unit price times quantity in every part (FOCUS 1.2)", () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 })
      .filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        weights,
        (cents, quantity, parts) => {
          const usage = { tokens: { quantity, unit: "1000000 Tokens", listUnitPrice: usd("1.25") } };
          const allocation = {
            tag: "team",
            weights: Object.fromEntries(parts.map((weight, index) => [`t${index}`, weight])),
          };
          const rows = focusRows({ terms: { tokens: money(`${cents}e-2`, "USD") } }, { ...details, usage, allocation });
          for (const row of rows) {
            const amount = (text: string) => money(text, "USD").amount;
            const off = amount(row.ContractedUnitPrice).times(row.PricingQuantity).minus(row.ContractedCost).abs();
            expect(off.lte(amount(row.ContractedCost).times("1e-33"))).toBe(true);
            const list = amount(row.ListUnitPrice).times(row.PricingQuantity);
            expect(list.minus(row.ListCost).abs().lte(list.times("1e-33"))).toBe(true);
          }
          const sum = rows.reduce((total, row) => total.plus(row.PricingQuantity), money(0, "USD").amount);
          expect(sum.eq(String(quantity))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  const reservation = { id: "ri-1", category: "Usage", type: "Reserved Instance" } as const;
  const hours = { unit: "Hours", listUnitPrice: usd("1.00"), service: "virtual-machines" } as const;
  const reserved = () =>
    focusRows(
      { terms: { committed: usd("650"), unusedCommitment: usd("65"), onDemand: usd("20") } },
      {
        ...details,
        usage: {
          committed: { ...hours, quantity: 1_000, commitment: reservation },
          unusedCommitment: { ...hours, quantity: 100, commitment: { ...reservation, status: "Unused" } },
          onDemand: { ...hours, quantity: 20 },
        },
      },
    );

  it("bills a commitment once, as a purchase, and lists its usage at the contracted price", () => {
    const [used, unused, onDemand, purchase] = reserved();
    expect(used).toMatchObject({
      BilledCost: "0",
      EffectiveCost: "650",
      ContractedCost: "1000",
      ListCost: "1000",
      PricingCategory: "Committed",
      CommitmentDiscountStatus: "Used",
      CommitmentDiscountQuantity: "1000",
      CommitmentDiscountUnit: "Hours",
      ServiceCategory: "Compute",
      ServiceSubcategory: "Virtual Machines",
    });
    expect(unused).toMatchObject({
      BilledCost: "0",
      EffectiveCost: "65",
      CommitmentDiscountStatus: "Unused",
      ConsumedQuantity: null,
      ConsumedUnit: null,
      ResourceId: "ri-1",
    });
    expect(onDemand).toMatchObject({ BilledCost: "20", CommitmentDiscountId: null, PricingCategory: "Standard" });
    expect(purchase).toMatchObject({
      BilledCost: "715",
      EffectiveCost: "0",
      ChargeCategory: "Purchase",
      ChargeFrequency: "Recurring",
      PricingCategory: "Standard",
      CommitmentDiscountQuantity: "1100",
      CommitmentDiscountStatus: null,
      ResourceId: "ri-1",
    });
  });

  it("adds no purchase row for an upfront commitment", () => {
    const upfront = { ...reservation, upfrontShare: 1 } as const;
    const rows = focusRows(
      { terms: { fee: usd("7800"), committed: usd("650") } },
      {
        ...details,
        purchases: ["fee"],
        usage: {
          fee: { ...hours, quantity: 8_766, commitment: upfront },
          committed: { ...hours, quantity: 1_000, commitment: upfront },
        },
      },
    );
    expect(rows.map((row) => [row.ChargeFrequency, row.BilledCost, row.EffectiveCost])).toEqual([
      ["One-Time", "7800", "0"],
      ["Usage-Based", "0", "650"],
    ]);
  });

  it("keeps the effective cost of a purchase that no commitment spreads over other rows", () => {
    const terms = { training: usd("1000"), seats: usd("50"), tokens: usd("10") };
    const budget = focusRows({ terms }, { ...details, purchases: ["training"], recurringPurchases: ["seats"] });
    expect(budget.map((row) => row.EffectiveCost)).toEqual(["1000", "50", "10"]);
    expect(budgetVariance({ budget, bill: [] }).budget.amount.toFixed()).toBe("1060");
  });

  it("throws when a list price is in another currency or a quantity is 0", () => {
    const priced = (usage: object) => () =>
      focusRows({ terms: { a: usd(1) } }, { ...details, usage: { a: { quantity: 1, unit: "Hours", ...usage } } });
    expect(priced({ listUnitPrice: eur(1) })).toThrow(CurrencyMismatchError);
    expect(priced({ quantity: 0 })).toThrow(/usage\.a\.quantity/);
  });

  it("throws when usage or a purchase names a term that the result does not have", () => {
    const stated = (more: object) => () =>
      focusRows({ terms: { prefill: usd(1), decode: usd(0) } }, { ...details, ...more });
    const hours = { quantity: 1, unit: "Hours" };
    expect(stated({ usage: { prefil: hours } })).toThrow(
      'usage term "prefil" is not known. Did you mean "prefill"? Known: prefill, decode.',
    );
    expect(stated({ purchases: ["training"] })).toThrow('purchases term "training" is not known.');
    expect(stated({ recurringPurchases: ["toString"] })).toThrow('recurringPurchases term "toString" is not known.');
    expect(stated({ usage: { prefill: hours, decode: hours } })).not.toThrow();
  });

  it("writes no row for a cost centre without weight", () => {
    const allocation = { tag: "team", weights: { all: 1, none: 0 } };
    const rows = focusRows({ terms: { a: usd(1) } }, { ...details, allocation });
    expect(rows.map((row) => row.Tags)).toEqual(['{"team":"all"}']);
  });

  it("writes small amounts out in full, never as an exponent", () => {
    expect(focusRows({ terms: { a: usd("0.0000000012") } }, details)[0]?.BilledCost).toBe("0.0000000012");
  });

  it("throws when the period is invalid", () => {
    const result = { terms: { a: usd(1) } };
    expect(() => focusRows(result, { ...details, periodStart: "November" })).toThrow(/periodStart/);
    expect(() => focusRows(result, { ...details, periodEnd: details.periodStart })).toThrow(/after 2026-11-01/);
    for (const periodEnd of ["2026-12-01", "2026-13-01T00:00:00Z", "2026-11-31T00:00:00Z", "2026-12-01T24:00:00Z"])
      expect(() => focusRows(result, { ...details, periodEnd })).toThrow(/ISO 8601/);
  });
});

/** Parses CSV by RFC 4180, independently of the writer. */
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
  it("survives a round trip for any cell contents", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "=", "é") });
    fc.assert(
      fc.property(fc.array(fc.record({ one: cell, two: cell }), { minLength: 1 }), (rows) => {
        const shown = (text: string) => (/^[=\r]/.test(text) ? `'${text}` : text);
        expect(parse(csvText(rows))).toEqual([["one", "two"], ...rows.map((row) => [shown(row.one), shown(row.two)])]);
      }),
    );
  });

  it("has the columns of all rows, with empty cells where a row lacks one, and is empty without rows", () => {
    expect(csvText([{ a: 1 }, { b: null, a: true }])).toBe("a,b\r\n1,\r\ntrue,\r\n");
    expect(csvText([])).toBe("");
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])(
    "prefixes %j with an apostrophe",
    (text) => {
      expect(parse(csvText([{ cell: text }]))[1]).toEqual([`'${text}`]);
    },
  );

  it.each(["-12.50", "+3", "1e-7", -4])("leaves the number %s as it is", (number) => {
    expect(csvText([{ cell: number }])).toBe(`cell\r\n${number}\r\n`);
  });
});
