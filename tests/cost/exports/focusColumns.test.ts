import fc from "fast-check";
import {
  capacityPlan,
  csvText,
  divide,
  type FocusRow,
  focusRows,
  lifetimeCost,
  monthlyFocusRows,
  readFocusCsv,
  usd,
} from "llm-economics/cost";
import { describe, expect, it } from "vitest";

type Row = FocusRow & { readonly [column: string]: string | null };
type Holds = (row: Row, all: readonly Row[]) => boolean;

/** Whether rows with the same value in one column have the same value in another. */
const determines =
  (key: string, value: string): Holds =>
  (row, all) =>
    all.every((other) => other[key] !== row[key] || other[value] === row[value]);
const together =
  (id: string, name: string): Holds =>
  (row) =>
    (row[id] === null) === (row[name] === null);
const instant = /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const decimal = /^-?\d+(\.\d+)?$/;
const product =
  (price: string, cost: string): Holds =>
  (row) => {
    const exact = usd(row[price] ?? "").amount.times(row.PricingQuantity);
    return exact
      .minus(row[cost] ?? "")
      .abs()
      .lte(exact.abs().times("1e-33"));
  };
const columnsOf = (columns: string, holds: (cell: string | null) => boolean): Holds => {
  const names = columns.split(" ");
  return (row) => names.every((name) => name in row && holds(row[name] ?? null));
};
const pairs = (cell: string | null) =>
  cell === null || Object.values(JSON.parse(cell)).every((value) => Object(value) !== value);
const defined =
  /^(CoreCount|DiskMaxIops|DiskSpace|DiskType|GpuCount|InstanceType|InstanceSeries|MemorySize|NetworkMaxIops|NetworkMaxThroughput|OperatingSystem|Redundancy|StorageClass|x_.+)$/;

const texts =
  "BillingAccountId BillingAccountName BillingCurrency ChargeDescription InvoiceId InvoiceIssuerName PricingUnit ProviderName PublisherName RegionId RegionName ResourceId ServiceName SkuId SkuMeter SkuPriceId SubAccountId SubAccountName Tags";
const numbers =
  "BilledCost ConsumedQuantity ContractedCost ContractedUnitPrice EffectiveCost ListCost ListUnitPrice PricingQuantity";
const notNull =
  "BilledCost BillingAccountId BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory ChargeDescription ChargeFrequency ChargePeriodEnd ChargePeriodStart ContractedCost ContractedUnitPrice EffectiveCost InvoiceIssuerName ListCost ListUnitPrice PricingCategory PricingCurrency PricingQuantity PricingUnit ProviderName PublisherName ServiceCategory ServiceName ServiceSubcategory SkuId SkuPriceId";

/** The requirements of the specification, tag v1.2, on the columns that do not concern commitments, and on the formats of values. */
const rules: readonly (readonly [says: string, holds: Holds])[] = [
  [
    "ColumnHandling: column ids MUST use Pascal case",
    (row) => Object.keys(row).every((name) => /^([A-Z][a-z]+)+$/.test(name)),
  ],
  ["NullHandling: columns MUST NOT use empty strings or placeholders", columnsOf(texts, (cell) => cell?.trim() !== "")],
  ["NumericFormat: a single number without symbols", columnsOf(numbers, (cell) => cell === null || decimal.test(cell))],
  ["StringHandling: MUST be of type String", columnsOf(texts, (cell) => cell === null || typeof cell === "string")],
  ["MUST NOT be null", columnsOf(notNull, (cell) => cell !== null)],
  [
    "DateTimeFormat: in UTC, extended ISO 8601",
    columnsOf("BillingPeriodEnd BillingPeriodStart ChargePeriodEnd ChargePeriodStart", (cell) =>
      instant.test(cell ?? ""),
    ),
  ],
  ["BillingPeriodEnd MUST be the exclusive end", (row) => row.BillingPeriodStart < row.BillingPeriodEnd],
  ["ChargePeriodEnd MUST be the exclusive end", (row) => row.ChargePeriodStart < row.ChargePeriodEnd],
  [
    "CurrencyFormat: MUST be a code of ISO 4217",
    columnsOf("BillingCurrency PricingCurrency", (cell) => /^[A-Z]{3}$/.test(cell ?? "")),
  ],
  ["KeyValueFormat: values MUST NOT be an object or an array", columnsOf("Tags SkuPriceDetails", pairs)],
  [
    "SkuPriceDetails keys MUST begin with x_ unless defined",
    (row) => Object.keys(JSON.parse(row.SkuPriceDetails ?? "{}")).every((key) => defined.test(key)),
  ],
  ["ChargeClass MUST be null when the row is no correction", (row) => row.ChargeClass === null],
  ["ChargeCategory MUST be one of the allowed values", (row) => ["Usage", "Purchase"].includes(row.ChargeCategory)],
  [
    "ChargeFrequency MUST NOT be Usage-Based when ChargeCategory is Purchase",
    (row) => row.ChargeCategory !== "Purchase" || row.ChargeFrequency !== "Usage-Based",
  ],
  [
    "ConsumedQuantity MUST be null when ChargeCategory is not Usage or the commitment is Unused",
    (row) =>
      (row.ConsumedQuantity === null) === (row.ChargeCategory !== "Usage" || row.CommitmentDiscountStatus === "Unused"),
  ],
  ["ConsumedUnit MUST be null when ConsumedQuantity is, and only then", together("ConsumedQuantity", "ConsumedUnit")],
  ["ContractedUnitPrice x PricingQuantity MUST match ContractedCost", product("ContractedUnitPrice", "ContractedCost")],
  ["ListUnitPrice x PricingQuantity MUST match ListCost", product("ListUnitPrice", "ListCost")],
  ["unit prices MUST be non-negative", (row) => !`${row.ContractedUnitPrice} ${row.ListUnitPrice}`.includes("-")],
  ["RegionName MUST be null when RegionId is, and only then", together("RegionId", "RegionName")],
  ["SubAccountName MUST be null when SubAccountId is, and only then", together("SubAccountId", "SubAccountName")],
  ["ServiceName MUST have one ServiceCategory", determines("ServiceName", "ServiceCategory")],
  ["ServiceSubcategory MUST have one parent ServiceCategory", determines("ServiceSubcategory", "ServiceCategory")],
  ["SkuPriceId MUST have one parent SkuId", determines("SkuPriceId", "SkuId")],
  ["PricingUnit MUST be null when PricingQuantity is, and only then", together("PricingQuantity", "PricingUnit")],
  [
    "Tag keys without values MUST be true, others text",
    (row) => Object.values(JSON.parse(row.Tags)).every((tag) => typeof tag === "string" || tag === true),
  ],
];

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const drawn = fc.record({
  rent: fc.integer({ min: 1, max: 9_000 }),
  spot: fc.boolean(),
  names: fc.record(
    { regionId: word, subAccountId: word, resourceId: word, invoiceId: word, billingAccountName: word },
    { requiredKeys: [] },
  ),
  tags: fc.dictionary(word, word, { maxKeys: 2 }),
  weights: fc.dictionary(word, fc.integer({ min: 1, max: 9 }), { minKeys: 1, maxKeys: 3 }),
  details: fc.dictionary(fc.constantFrom("GpuCount", "InstanceType", "model", "x_tier"), fc.oneof(word, fc.integer())),
  firstMonth: fc.constantFrom("2026-11", "2027-12", "2028-02"),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Rows of a life: tokens for three months, then rented machines with commitments. */
function rowsOf({ rent, spot, names, tags, weights, details, firstMonth }: Drawn): readonly Row[] {
  const plan = capacityPlan({
    months: 8,
    demand: { hourlyDemand: [3, 9, 20], growthPerYear: 0.7 },
    stages: [
      { fromMonth: 1, supply: { kind: "tokens", pricePerRequest: usd("0.0004") } },
      {
        fromMonth: 4,
        replica: { requestsPerSecondPerReplica: 4, acceleratorsPerReplica: 2 },
        supply: {
          kind: "rent",
          pricePerAcceleratorHour: divide(usd(rent), 1_000),
          commitments: [{ months: 3, pricePerHour: divide(usd(rent), 1_500) }],
          ...(spot && { spot: { pricePerAcceleratorHour: usd("0.7"), share: 0.4, goodput: 0.9 } }),
        },
        changeCost: usd("1234.5"),
      },
    ],
    scaling: { policy: "scheduled", lagSeconds: 500 },
  });
  const base = { billingAccountId: "plan", providerName: "A cloud", serviceName: "Chat", ...names, tags, firstMonth };
  const commitment = { id: "ri-1", category: "Usage", type: "Reserved Instance" } as const;
  const hours = { unit: "Hours", service: "virtual-machines", serviceName: "Virtual Machines", details } as const;
  const machines = monthlyFocusRows(plan, {
    ...base,
    allocation: { tag: "team", weights },
    usage: (month) => ({
      tokens: { quantity: month.requests, unit: "Requests" },
      onDemand: { ...hours, quantity: month.serverHours || 1 },
      spot: { ...hours, quantity: 3, skuId: "spot", pricingCategory: "Dynamic" },
      committed: { ...hours, quantity: 7, commitment, listUnitPrice: usd(rent) },
      unusedCommitment: { ...hours, quantity: 5, commitment: { ...commitment, status: "Unused" } },
    }),
  });
  const life = lifetimeCost({ training: { initial: usd(rent), data: usd("0.01") }, inference: usd("77"), months: 3 });
  return [
    ...machines,
    ...monthlyFocusRows(life, { ...base, purchases: ["initialTraining"] }),
  ] as unknown as readonly Row[];
}

describe("rows of plans and lives keep FOCUS 1.2 (tag v1.2)", () => {
  const samples = fc.sample(drawn, { numRuns: 40, seed: 20_281 }).map(rowsOf);

  it.each(rules)("%s", (_, holds) => {
    for (const rows of samples) for (const row of rows) expect(holds(row, rows), JSON.stringify(row)).toBe(true);
  });

  it("are read back from their file as they were written", () => {
    for (const rows of samples) {
      const blank = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? ""])),
      );
      expect(readFocusCsv(csvText(rows))).toEqual(blank);
    }
  });
});

describe("monthlyFocusRows of a plan whose commitments are paid upfront", () => {
  it("bills what is paid in each month, and amortises it over the months of the term", () => {
    const plan = capacityPlan({
      months: 8,
      demand: { hourlyDemand: [3, 9, 20], growthPerYear: 0.7 },
      stages: [
        {
          fromMonth: 1,
          replica: { requestsPerSecondPerReplica: 4, acceleratorsPerReplica: 2 },
          supply: {
            kind: "rent",
            pricePerAcceleratorHour: usd("3.90"),
            commitments: [{ months: 3, pricePerHour: usd("2.30"), upfrontShare: 1 }],
          },
        },
      ],
      scaling: { policy: "scheduled", lagSeconds: 500 },
    });
    const commitment = { id: "ri-1", category: "Usage", type: "Reserved Instance", upfrontShare: 1 } as const;
    const hours = { quantity: 1, unit: "Hours", service: "virtual-machines" } as const;
    const rows = monthlyFocusRows(
      { months: plan.months.map((each) => ({ ...each, terms: { ...each.terms, upfront: each.commitmentPayments } })) },
      {
        firstMonth: "2026-11",
        billingAccountId: "plan",
        providerName: "A cloud",
        serviceName: "Machines",
        purchases: ["upfront"],
        usage: {
          upfront: { ...hours, commitment },
          committed: { ...hours, commitment },
          unusedCommitment: { ...hours, commitment: { ...commitment, status: "Unused" } },
          onDemand: hours,
        },
      },
    );
    const sum = (column: "BilledCost" | "EffectiveCost", start?: string) =>
      rows
        .filter((row) => start === undefined || row.BillingPeriodStart.startsWith(start))
        .reduce((total, row) => total.plus(row[column]), usd(0).amount)
        .toFixed();
    expect(sum("EffectiveCost")).toBe(plan.total.amount.toFixed());
    expect(sum("BilledCost")).toBe(plan.total.amount.toFixed());
    expect(rows.some(({ ChargeFrequency }) => ChargeFrequency === "Recurring")).toBe(false);
    plan.months.forEach((month, index) => {
      const { fixed, variable } = plan.payments[index] ?? { fixed: usd(0), variable: usd(0) };
      const start = month.month <= 2 ? `2026-${month.month + 10}` : `2027-0${month.month - 2}`;
      expect(sum("BilledCost", start)).toBe(fixed.amount.plus(variable.amount).toFixed());
      expect(sum("EffectiveCost", start)).toBe(month.total.amount.toFixed());
    });
  });
});

describe("focusRows, against the specification's rules of single columns", () => {
  const period = { periodStart: "2026-11-01T00:00:00Z", periodEnd: "2026-12-01T00:00:00Z" };
  const details = { ...period, billingAccountId: "plan", providerName: "A cloud", serviceName: "Chat" };
  const machine = { quantity: 1, unit: "Hours", service: "virtual-machines" } as const;
  const two = { terms: { first: usd(3), second: usd(4) } };
  const commitment = { id: "ri-1", category: "Usage", type: "Reserved Instance" } as const;

  it("names a region and a sub-account by their identifiers where they have no other name", () => {
    const [row] = focusRows(two, { ...details, regionId: "us-1", subAccountId: "team" });
    expect(row).toMatchObject({ RegionName: "us-1", SubAccountName: "team" });
    const [named] = focusRows(two, { ...details, regionId: "us-1", regionName: "Ohio" });
    expect(named).toMatchObject({ RegionId: "us-1", RegionName: "Ohio", SubAccountId: null, SubAccountName: null });
  });

  it("lists a negotiated price where no list price is known, never less", () => {
    const usage = {
      first: { ...machine, contractedUnitPrice: usd(5), commitment },
      second: machine,
    };
    const [used] = focusRows(two, { ...details, usage });
    expect(used).toMatchObject({ EffectiveCost: "3", ContractedCost: "5", ListCost: "5", ListUnitPrice: "5" });
  });

  it("takes another name for the service of some terms, and for the purchase of their commitment", () => {
    const usage = { first: { ...machine, serviceName: "Machines", commitment } };
    const rows = focusRows(two, { ...details, usage });
    expect(rows.map(({ ServiceName, ServiceCategory }) => `${ServiceName}: ${ServiceCategory}`)).toEqual([
      "Machines: Compute",
      "Chat: AI and Machine Learning",
      "Machines: Compute",
    ]);
    expect(rows[0]?.ChargeDescription).toBe("Machines: first");
  });

  it.each([
    [
      "one name for two kinds of service",
      { usage: { first: machine } },
      "serviceName must be the name of one kind of service",
    ],
    [
      "one commitment in two units",
      { usage: { first: { ...machine, commitment }, second: { ...machine, unit: "GB", commitment } } },
      "usage.commitment.id must be a commitment with the same category, name, type and unit in all terms",
    ],
    [
      "one price of two products",
      {
        usage: {
          first: { quantity: 1, unit: "Units", skuPriceId: "p" },
          second: { quantity: 1, unit: "Units", skuPriceId: "p" },
        },
      },
      "usage.skuPriceId must be the price of one skuId",
    ],
    ["the name of a region without its identifier", { regionName: "Ohio" }, "regionName must be given with regionId"],
    [
      "the name of a sub-account without its identifier",
      { subAccountName: "Team" },
      "subAccountName must be given with subAccountId",
    ],
    ["a tag that is a list", { tags: { team: ["a"] as unknown as string } }, "tags.team must be a string"],
    [
      "a price detail that is no number",
      { usage: { first: { quantity: 1, unit: "Units", details: { size: Number.NaN } } } },
      "usage.first.details.size must be a string, a number, a boolean",
    ],
  ])("throws for %s", (_, change, message) => {
    expect(() => focusRows(two, { ...details, ...change })).toThrow(message);
  });

  it.each(["category", "name", "type"])("throws for a commitment with two values of %s", (column) => {
    const usage = {
      first: { ...machine, commitment },
      second: { ...machine, commitment: { ...commitment, [column]: "Spend" } },
    };
    expect(() => focusRows(two, { ...details, usage })).toThrow(
      "usage.commitment.id must be a commitment with the same",
    );
  });

  it("throws for a negative cost, which would need a negative price", () => {
    expect(() => focusRows({ terms: { credit: usd(-3) } }, details)).toThrow("result.terms.credit must be at least 0");
  });
});
