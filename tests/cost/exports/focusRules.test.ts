import fc from "fast-check";
import { type FocusRow, focusRows, usd } from "llm-economics/cost";
import { describe, expect, it } from "vitest";

/** The row, and the rows of the whole term of its commitment. */
type Holds = (row: FocusRow, all: readonly FocusRow[]) => boolean;

const committed = ({ CommitmentDiscountId: id }: FocusRow) => id !== null;
const usage = ({ ChargeCategory: category }: FocusRow) => category === "Usage";
const unused = ({ CommitmentDiscountStatus: status }: FocusRow) => status === "Unused";
const present = (column: string) => (row: FocusRow) => column in row;
const text = (value: unknown) => value === null || typeof value === "string";
const number = (value: unknown) => value === null || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
/** StringHandling: values are kept as they are and never empty. */
const kept = (value: unknown) =>
  value === null || (typeof value === "string" && value.trim() === value && value !== "");
const sum = (rows: readonly FocusRow[], of: (row: FocusRow) => string | null) =>
  rows.reduce((total, row) => total.plus(of(row) ?? 0), usd(0).amount);
const ofSame = ({ CommitmentDiscountId: id }: FocusRow, all: readonly FocusRow[]) =>
  all.filter((row) => row.CommitmentDiscountId === id);
const near = (left: string, right: string, quantity: string) => {
  const product = usd(left).amount.times(quantity);
  return product.minus(right).abs().lte(product.abs().times("1e-33"));
};
/** Values that the caller of focusRows states and that no row can contradict. */
const stated: Holds = () => true;

/**
 * Every requirement of the specification on commitment discounts, tag v1.2: the columns CommitmentDiscount*, those rules of other columns that
 * name commitments or purchases, and the attribute DiscountHandling, each in its own words.
 */
const rules: { readonly [column: string]: readonly (readonly [says: string, holds: Holds])[] } = {
  CommitmentDiscountCategory: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountCategory")],
    ["MUST be of type String", (row) => text(row.CommitmentDiscountCategory)],
    [
      "MUST be null when CommitmentDiscountId is null",
      (row) => committed(row) || row.CommitmentDiscountCategory === null,
    ],
    [
      "MUST NOT be null when CommitmentDiscountId is not null",
      (row) => !committed(row) || row.CommitmentDiscountCategory !== null,
    ],
    [
      "MUST be one of the allowed values",
      (row) => !committed(row) || ["Spend", "Usage"].includes(row.CommitmentDiscountCategory ?? ""),
    ],
  ],
  CommitmentDiscountId: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountId")],
    ["MUST be of type String", (row) => text(row.CommitmentDiscountId)],
    ["MUST conform to StringHandling requirements", (row) => kept(row.CommitmentDiscountId)],
    [
      "MUST be null when a charge is not related to a commitment discount",
      (row) => !row.SkuId.startsWith("free") || !committed(row),
    ],
    [
      "MUST NOT be null when a charge is related to a commitment discount",
      (row) => row.SkuId.startsWith("free") || committed(row),
    ],
    ["MUST be a unique identifier within the provider", stated],
    ["SHOULD be a fully-qualified identifier", stated],
  ],
  CommitmentDiscountName: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountName")],
    ["MUST be of type String", (row) => text(row.CommitmentDiscountName)],
    ["MUST conform to StringHandling requirements", (row) => kept(row.CommitmentDiscountName)],
    ["MUST be null when CommitmentDiscountId is null", (row) => committed(row) || row.CommitmentDiscountName === null],
    [
      "MUST NOT be null when a display name can be assigned",
      (row) => !committed(row) || row.CommitmentDiscountName === "Base",
    ],
    ["MAY be null when a display name cannot be assigned", stated],
  ],
  CommitmentDiscountQuantity: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountQuantity")],
    ["MUST be of type Decimal", (row) => number(row.CommitmentDiscountQuantity)],
    ["MUST conform to NumericFormat requirements", (row) => number(row.CommitmentDiscountQuantity)],
    [
      "MUST NOT be null when ChargeClass is not Correction (Usage or Purchase, with CommitmentDiscountId)",
      (row) => !committed(row) || row.CommitmentDiscountQuantity !== null,
    ],
    ["MAY be null when ChargeClass is Correction", (row) => row.ChargeClass === null],
    ["MUST be null in all other cases", (row) => committed(row) || row.CommitmentDiscountQuantity === null],
    ["MUST be a valid decimal value", (row) => number(row.CommitmentDiscountQuantity)],
    [
      "MUST be the quantity, paid fully or partially upfront, eligible over the term when ChargeFrequency is One-Time",
      (row, all) => !committed(row) || row.ChargeFrequency !== "One-Time" || oneTimeQuantity(row, ofSame(row, all)),
    ],
    [
      "MUST be the quantity eligible for each charge period of the purchase when ChargeFrequency is Recurring",
      (row, all) => !committed(row) || row.ChargeFrequency !== "Recurring" || recurringQuantity(row, ofSame(row, all)),
    ],
    [
      "MUST be the metered quantity that is consumed when CommitmentDiscountStatus is Used",
      (row) => counted(row, "Used"),
    ],
    ["MUST be the remaining quantity when CommitmentDiscountStatus is Unused", (row) => counted(row, "Unused")],
  ],
  CommitmentDiscountStatus: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountStatus")],
    ["MUST be of type String", (row) => text(row.CommitmentDiscountStatus)],
    [
      "MUST be null when CommitmentDiscountId is null",
      (row) => committed(row) || row.CommitmentDiscountStatus === null,
    ],
    [
      "MUST NOT be null when CommitmentDiscountId is not null and ChargeCategory is Usage",
      (row) => !committed(row) || !usage(row) || row.CommitmentDiscountStatus !== null,
    ],
    ["MUST be one of the allowed values", (row) => [null, "Used", "Unused"].includes(row.CommitmentDiscountStatus)],
  ],
  CommitmentDiscountType: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountType")],
    ["MUST be of type String", (row) => text(row.CommitmentDiscountType)],
    ["MUST conform to StringHandling requirements", (row) => kept(row.CommitmentDiscountType)],
    ["MUST be null when CommitmentDiscountId is null", (row) => committed(row) || row.CommitmentDiscountType === null],
    [
      "MUST NOT be null when CommitmentDiscountId is not null",
      (row) => !committed(row) || row.CommitmentDiscountType !== null,
    ],
  ],
  CommitmentDiscountUnit: [
    ["MUST be present when the provider supports commitment discounts", present("CommitmentDiscountUnit")],
    ["MUST be of type String", (row) => text(row.CommitmentDiscountUnit)],
    ["MUST conform to StringHandling requirements", (row) => kept(row.CommitmentDiscountUnit)],
    ["SHOULD conform to UnitFormat requirements", (row) => [null, "Hours", "USD"].includes(row.CommitmentDiscountUnit)],
    [
      "MUST be null when CommitmentDiscountQuantity is null",
      (row) => row.CommitmentDiscountQuantity !== null || row.CommitmentDiscountUnit === null,
    ],
    [
      "MUST NOT be null when CommitmentDiscountQuantity is not null",
      (row) => row.CommitmentDiscountQuantity === null || row.CommitmentDiscountUnit !== null,
    ],
    [
      "MUST remain consistent over time for a given CommitmentDiscountId",
      (row, all) => new Set(ofSame(row, all).map((each) => each.CommitmentDiscountUnit)).size === 1,
    ],
    [
      "MUST represent the unit used to measure the commitment discount",
      (row) => !committed(row) || row.CommitmentDiscountUnit === (spent(row) ? "USD" : "Hours"),
    ],
    ["SHOULD reflect commitment discount flexibility", stated],
  ],
  PricingCategory: [
    ["MUST NOT be null when ChargeCategory is Usage or Purchase", (row) => row.PricingCategory !== null],
    [
      "MUST be Committed when the charge is subject to an existing commitment discount and is not its purchase",
      (row) => (row.PricingCategory === "Committed") === (committed(row) && usage(row)),
    ],
    [
      "MUST be Standard when pricing is predetermined at the agreed upon rate",
      (row) => (committed(row) && usage(row)) || row.PricingCategory === "Standard",
    ],
  ],
  ChargeFrequency: [
    [
      "MUST NOT be Usage-Based when ChargeCategory is Purchase",
      (row) => usage(row) === (row.ChargeFrequency === "Usage-Based"),
    ],
  ],
  ChargePeriodEnd: [
    [
      "MUST be the exclusive end bound of the effective period of the charge",
      (row) => row.ChargePeriodEnd === (row.ChargeFrequency === "One-Time" ? termEnd : row.BillingPeriodEnd),
    ],
  ],
  ConsumedQuantity: [
    [
      "MUST be null when ChargeCategory is not Usage, or when CommitmentDiscountStatus is Unused",
      (row) => (usage(row) && !unused(row)) || row.ConsumedQuantity === null,
    ],
    ["MUST NOT be null otherwise", (row) => !usage(row) || unused(row) || row.ConsumedQuantity !== null],
  ],
  ConsumedUnit: [
    ["MUST be null when ConsumedQuantity is null", (row) => row.ConsumedQuantity !== null || row.ConsumedUnit === null],
    [
      "MUST NOT be null when ConsumedQuantity is not null",
      (row) => row.ConsumedQuantity === null || row.ConsumedUnit !== null,
    ],
  ],
  EffectiveCost: [
    [
      "MUST be 0 when ChargeCategory is Purchase and the purchase is intended to cover future eligible charges",
      (row) => usage(row) || row.EffectiveCost === "0",
    ],
    [
      "The sum where ChargeCategory is Usage MUST equal the sum of BilledCost where ChargeCategory is Purchase (by commitment)",
      (row, all) => {
        const same = ofSame(row, all);
        const paid = sum(
          same.filter((each) => !usage(each)),
          (each) => each.BilledCost,
        );
        return !committed(row) || sum(same.filter(usage), (each) => each.EffectiveCost).eq(paid);
      },
    ],
    [
      "The sum where ChargeCategory is Usage MUST equal that of Used plus that of Unused (by commitment)",
      (row, all) =>
        !committed(row) ||
        ofSame(row, all)
          .filter(usage)
          .every((each) => each.CommitmentDiscountStatus !== null),
    ],
  ],
  ContractedCost: [
    [
      "The product of ContractedUnitPrice and PricingQuantity MUST match the ContractedCost",
      (row) => near(row.ContractedUnitPrice, row.ContractedCost, row.PricingQuantity),
    ],
    [
      "represents the cost after negotiated discounts, without any commitment discounts",
      (row) => !committed(row) || !usage(row) || usd(row.ContractedUnitPrice).amount.eq("0.9"),
    ],
  ],
  ListCost: [
    [
      "The product of ListUnitPrice and PricingQuantity MUST match the ListCost",
      (row) => near(row.ListUnitPrice, row.ListCost, row.PricingQuantity),
    ],
  ],
  PricingQuantity: [
    ["MUST NOT be null when ChargeCategory is Usage or Purchase", (row) => number(row.PricingQuantity)],
  ],
  SkuId: [
    [
      "MUST remain consistent across PricingCategory values",
      (row) => !usage(row) || row.SkuId === (committed(row) ? "h100" : "free"),
    ],
  ],
  DiscountHandling: [
    [
      "Rows with a commitment discount applied to them MUST include a CommitmentDiscountId",
      (row) => row.SkuId !== "h100" || committed(row),
    ],
    [
      "Purchased discounts MUST be amortized",
      (row) => !committed(row) || (usage(row) ? row.EffectiveCost !== "0" : row.EffectiveCost === "0"),
    ],
    [
      "The BilledCost MUST be 0 for any row where the commitment covers the entire cost for the charge period",
      (row) => !committed(row) || !usage(row) || row.BilledCost === "0",
    ],
    [
      "The EffectiveCost MUST include the portion of the amortized purchase cost that applies to this row",
      (row) => !committed(row) || !usage(row) || usd(row.EffectiveCost).amount.gt(0),
    ],
    [
      "The sum of the EffectiveCost for all Used or Unused rows over the duration MUST be the total BilledCost of the commitment",
      (row, all) => {
        const same = ofSame(row, all);
        return !committed(row) || sum(same, (each) => each.EffectiveCost).eq(sum(same, (each) => each.BilledCost));
      },
    ],
    [
      "CommitmentDiscountId and ResourceId MUST be the commitment's on rows that represent its purchase, ChargeCategory Purchase",
      (row) => usage(row) || (committed(row) && row.ResourceId === row.CommitmentDiscountId),
    ],
    [
      "CommitmentDiscountStatus MUST be Used for usage with a reduced price, with the ResourceId of the resource that received it",
      (row) =>
        !committed(row) ||
        !usage(row) ||
        unused(row) ||
        (row.CommitmentDiscountStatus === "Used" && row.ResourceId === "vm-1"),
    ],
    [
      "A commitment that is not fully utilized MUST have an Unused row of Usage with its ID as CommitmentDiscountId and ResourceId",
      (row, all) => (!unused(row) || (usage(row) && row.ResourceId === row.CommitmentDiscountId)) && all.some(unused),
    ],
  ],
};

const termEnd = "2027-02-01T00:00:00Z";
const spent = ({ CommitmentDiscountCategory: category }: FocusRow) => category === "Spend";

function counted(row: FocusRow, status: string): boolean {
  if (row.CommitmentDiscountStatus !== status) return true;
  return usd(row.CommitmentDiscountQuantity ?? "").amount.eq(spent(row) ? row.EffectiveCost : row.PricingQuantity);
}

/** The one-time purchases of a term, over all cost centres, equal the upfront share of the used and unused rows of the term. */
function oneTimeQuantity(row: FocusRow, same: readonly FocusRow[]): boolean {
  const bought = sum(
    same.filter((each) => each.ChargeFrequency === "One-Time"),
    (each) => each.CommitmentDiscountQuantity,
  );
  const eligible = sum(same.filter(usage), (each) => each.CommitmentDiscountQuantity);
  const again = sum(
    same.filter((each) => each.ChargeFrequency === "Recurring"),
    (each) => each.CommitmentDiscountQuantity,
  );
  return bought.plus(again).eq(eligible) && usd(row.CommitmentDiscountQuantity ?? "").amount.gt(0);
}

function recurringQuantity(row: FocusRow, same: readonly FocusRow[]): boolean {
  const period = same.filter((each) => each.BillingPeriodStart === row.BillingPeriodStart);
  const bought = sum(
    period.filter((each) => each.ChargeFrequency === "Recurring"),
    (each) => each.CommitmentDiscountQuantity,
  );
  const expected = sum(period.filter(usage), (each) => each.CommitmentDiscountQuantity).times(
    usd(1).amount.minus(upfrontOf(same)),
  );
  return bought.minus(expected).abs().lte(expected.times("1e-30"));
}

function upfrontOf(same: readonly FocusRow[]) {
  const once = sum(
    same.filter((each) => each.ChargeFrequency === "One-Time"),
    (each) => each.BilledCost,
  );
  return once.div(sum(same.filter(usage), (each) => each.EffectiveCost));
}

const starts = ["2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z", termEnd] as const;

/** A commitment of three months with what it covers, what it leaves unused and what it does not cover. */
const drawn = fc.record({
  hourly: fc.integer({ min: 1, max: 999 }),
  used: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 3, maxLength: 3 }),
  free: fc.integer({ min: 1, max: 1e6 }),
  category: fc.constantFrom("Usage" as const, "Spend" as const),
  upfrontShare: fc.constantFrom(0, 0.25, 0.5, 1),
  weights: fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 9 }), {
    minKeys: 1,
    maxKeys: 3,
  }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

const hoursOfMonth = 730;

function term({ hourly, used, free, category, upfrontShare, weights }: Drawn): readonly FocusRow[] {
  const commitment = { id: "ri-1", name: "Base", type: "Reserved Instance", category, upfrontShare, termEnd } as const;
  const hours = {
    unit: "Hours",
    listUnitPrice: usd("1"),
    contractedUnitPrice: usd("0.9"),
    skuId: "h100",
    service: "virtual-machines",
  } as const;
  const fee = { unit: "Hours", service: "virtual-machines" } as const;
  const price = usd(hourly).amount.div(1_000);
  return used.flatMap((busy, month) =>
    focusRows(
      {
        terms: {
          fee: usd(month === 0 ? price.times(3 * hoursOfMonth).times(upfrontShare) : 0),
          used: usd(price.times(busy)),
          unused: usd(price.times(hoursOfMonth - busy)),
          free: usd(free),
        },
      },
      {
        periodStart: starts[month] ?? "",
        periodEnd: starts[month + 1] ?? "",
        billingAccountId: "plan",
        providerName: "A cloud",
        serviceName: "Machines",
        resourceId: "vm-1",
        purchases: ["fee"],
        allocation: { tag: "team", weights },
        usage: {
          fee: { ...fee, quantity: Math.max(3 * hoursOfMonth * upfrontShare, 1), commitment },
          used: { ...hours, quantity: busy, commitment },
          unused: { ...hours, quantity: hoursOfMonth - busy, commitment: { ...commitment, status: "Unused" } },
          free: { ...hours, quantity: 20, skuId: "free" },
        },
      },
    ),
  );
}

describe("rows under a commitment keep FOCUS 1.2 (tag v1.2)", () => {
  const samples = fc.sample(drawn, { numRuns: 40, seed: 20260 }).map(term);

  for (const [column, each] of Object.entries(rules))
    it.each(each)(`${column} %s`, (_, holds) => {
      for (const rows of samples)
        for (const row of rows) if (!holds(row, rows)) expect.fail(JSON.stringify(row, undefined, 1));
    });

  it("has a rule for every requirement of the specification on commitment columns", () => {
    const counts = Object.fromEntries(Object.entries(rules).map(([column, each]) => [column, each.length]));
    expect(counts).toMatchObject({
      CommitmentDiscountCategory: 5,
      CommitmentDiscountId: 7,
      CommitmentDiscountName: 6,
      CommitmentDiscountQuantity: 11,
      CommitmentDiscountStatus: 5,
      CommitmentDiscountType: 5,
      CommitmentDiscountUnit: 9,
    });
  });

  it("generates every kind of row, so that each rule applies at least once", () => {
    const kinds = new Set(samples.flat().map((row) => `${row.ChargeFrequency} ${row.CommitmentDiscountStatus}`));
    expect([...kinds].sort()).toEqual(
      ["One-Time null", "Recurring null", "Usage-Based Unused", "Usage-Based Used", "Usage-Based null"].sort(),
    );
  });
});
