import {
  add,
  allocate,
  appendPrice,
  breakEvenVolume,
  capacityPlan,
  commitmentMix,
  divide,
  exchange,
  focusRows,
  formatMoney,
  inferenceShareOfFlops,
  lifetimeSpend,
  money,
  monthlyDemandFactors,
  multiply,
  negate,
  oneOrTwoTiers,
  priceAgeOn,
  priceOn,
  rentalMarketOn,
  roundMoney,
  sumMoney,
  tokenMarketOn,
  tokenPurchaseCost,
  usd,
  utilizationFromDemand,
} from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { type Case, names } from "../namesFields.js";

const pair: readonly Case[] = [
  ["0", 5, "left"],
  ["1", 5, "right"],
  ["0.currency", "", "left.currency"],
];
names("add", (input: never) => add(...(input as [never, never])), [usd(1), usd(2)], pair);
names(
  "sumMoney",
  sumMoney,
  [usd(1)],
  [
    ["", 5, "amounts"],
    ["", [], "amounts.length"],
  ],
);
names("multiply", (input: never) => multiply(input, 2), usd(1), [["", 5, "amount"]]);
names("multiply by a factor", (input: never) => multiply(usd(1), input), 2, [["", "many", "factor"]]);
names("divide", (input: never) => divide(input, 2), usd(1), [["", 5, "amount"]]);
names("divide by a divisor", (input: never) => divide(usd(1), input), 2, [
  ["", "many", "divisor"],
  ["", 0, "divisor"],
]);
names("negate", negate, usd(1), [["", 5, "amount"]]);
names("formatMoney", formatMoney, usd(1), [["", 5, "amount"]]);
names("roundMoney", (input: never) => roundMoney(usd(1), input), { decimals: 2, mode: "half-up" }, [
  ["", 5, "to"],
  ["decimals", -1],
  ["decimals", 401],
  ["mode", "closest"],
]);
names("allocate", (input: never) => allocate(input, [1]), usd(1), [["", 5, "amount"]]);
names("exchange", (input: never) => exchange(usd(1), input), { to: "EUR", rate: 2 }, [
  ["", 5, "into"],
  ["rate", "much"],
  ["to", "euro", "currency"],
]);
names("money", (input: never) => money(1, input), "USD", [
  ["", "xUSD", "currency"],
  ["", "USDx", "currency"],
  ["", 5, "currency"],
]);
names("inferenceShareOfFlops", inferenceShareOfFlops, { trainingTokens: 1, inferenceTokens: 1 }, [
  ["", 5, "options"],
  ["trainingTokens", 0],
  ["inferenceTokens", -1],
]);

const points = [{ on: "2026-01-01", amount: "2" }];
const series = { id: "a", provider: "p", terms: "on-demand", accelerators: 1, currency: "USD", points };
names("priceOn", (input: never) => priceOn(input, "2026-02-01"), series, [
  ["", 5, "series"],
  ["points", 5, "series.points"],
  ["points.0", 5, "series.points[0]"],
  ["points.0.on", 5, "series.points[0].on"],
  ["points.0.amount", "-1", "amount"],
]);
names("priceOn a day", (input: never) => priceOn(series, input), "2026-02-01", [
  ["", "2026-02-30", "date"],
  ["", "2026-02-01x", "date"],
]);
names("priceAgeOn", (input: never) => priceAgeOn(series, "2026-02-01", input), 30, [["", 0, "staleAfterDays"]]);
names("priceAgeOn a day", (input: never) => priceAgeOn(series, input), "2026-02-01", [["", "today", "on"]]);
names("appendPrice", (input: never) => appendPrice(series, input), { on: "2026-02-01" }, [
  ["", 5, "point"],
  ["on", "today"],
  ["on", "2026-01-01"],
]);
const query = { series: [series], date: "2026-02-01" };
names("rentalMarketOn", rentalMarketOn, query, [
  ["", 5, "query"],
  ["series", 5],
  ["series.0", 5, "series[0]"],
  ["date", "today"],
  ["statedSince", "today"],
  ["terms", "weekly"],
  ["channel", "friend"],
  ["provider", 5],
  ["series.0.endedOn", 5, "endedOn"],
]);
const offers = [{ ...series, points: [{ on: "2026-01-01", inputPerMillion: "1", outputPerMillion: "1" }] }];
const tokens = { inputTokens: 1, outputTokens: 1 };
names("tokenMarketOn", tokenMarketOn, { series: offers, date: "2026-02-01", tokens }, [
  ["", 5, "query"],
  ["date", "today"],
  ["statedSince", "today"],
  ["service", "slow"],
  ["tokens", 5],
]);

/** Calls that are not allowed, and what the error tells the reader to write instead. */
describe("the values that are allowed", () => {
  const rent = { kind: "rent", pricePerAcceleratorHour: usd(2) } as const;
  const replica = { requestsPerSecondPerReplica: 1, acceleratorsPerReplica: 1 };
  const plan = (change: object, stages: readonly object[] = [{ fromMonth: 1, supply: rent, replica }]) =>
    capacityPlan({ months: 3, demand: { hourlyDemand: [1] }, stages, ...change } as never);
  const stage = (fromMonth: number, change: object = {}) => ({ fromMonth, supply: rent, replica, ...change });
  const price = { currency: "USD", inputPerMillion: "1", outputPerMillion: "1" } as const;
  const tiers = {
    trainingAcceleratorHoursPerMonth: 1,
    servingPeakAccelerators: 1,
    servingMeanAccelerators: 2,
    trainingPricePerHour: usd(1),
    servingPricePerHour: usd(1),
    servingRatio: 1,
  };
  const details = {
    periodStart: "2026-11-01T00:00:00Z",
    periodEnd: "2026-11-01T00:00:00Z",
    billingAccountId: "a",
    providerName: "p",
    serviceName: "s",
  };

  it.each<[string, () => unknown, string]>([
    ["an empty day", () => plan({ demand: { hourlyDemand: [] } }), "Give 24 values for a day."],
    ["a late first stage", () => plan({}, [stage(2)]), "1 for the first stage"],
    ["stages out of order", () => plan({}, [stage(1), stage(1)]), "above 1"],
    [
      "a decline of 50",
      () => plan({}, [stage(1, { supply: { ...rent, priceDeclinePerYear: 50 } })]),
      "Write 50 % as 0.5.",
    ],
    ["a stage without a replica", () => plan({}, [{ fromMonth: 1, supply: rent }]), "the capacity of one replica"],
    ["a loss of all efficiency", () => plan({}, [stage(1, { efficiencyGainPerYear: -1 })]), "a rate above -1"],
    [
      "a month without hours",
      () => commitmentMix({ running: [[]], onDemandPerHour: usd(1), commitments: [] }),
      "at least",
    ],
    ["growth of -100 %", () => monthlyDemandFactors({ months: 1, growthPerYear: -1 }), "Write 50 % as 0.5."],
    ["one season", () => monthlyDemandFactors({ months: 1, seasons: [1] }), "twelve factors, one for each month"],
    [
      "a decline of 1",
      () => lifetimeSpend({ training: { initial: 1, priceDeclinePerYear: 1 }, inference: 1, months: 1 }),
      "below 1",
    ],
    ["too few bills", () => lifetimeSpend({ training: 1, inference: { bills: [] }, months: 2 }), "2 bills"],
    ["a mean above the peak", () => oneOrTwoTiers(tiers), "at most the peak, 1"],
    ["a period without days", () => focusRows({ terms: { rent: usd(1) } }, details), "after 2026-11-01T00:00:00Z"],
    [
      "no batch service",
      () => tokenPurchaseCost({ price, tokens, service: "batch" }),
      "This price has no batch service.",
    ],
    ["an old entry", () => appendPrice(series, { on: "2025-01-01" }), "Published prices are not overwritten."],
    [
      "no demand",
      () => utilizationFromDemand({ hourlyDemand: [0], capacityPerReplica: 1, scaling: { policy: "fixed" } }),
      "above 0 in at least one hour",
    ],
    [
      "nearly equal prices",
      () =>
        breakEvenVolume({
          fixedPerMonth: money("1e300", "USD"),
          variablePerMillionTokens: usd("1"),
          pricePerMillionTokens: usd("1.000000000000000000001"),
        }),
      "fixedPerMonth must be lower",
    ],
    ["an empty sum", () => sumMoney([]), "Start with a zero in the currency."],
    ["a number as money", () => add(5 as never, usd(1)), "Write one as usd(10)."],
    ["a copy as money", () => add(structuredClone(usd(1)), usd(1)), "Pass it through moneyFrom first."],
    ["a lower-case code", () => money(1, "usd"), "an ISO 4217 code such as USD"],
    ["too many decimals", () => money("1e-500", "USD"), "a decimal number such as 2.50, of at most 400 places"],
  ])("are named in the error for %s", (_, call, words) => {
    expect(call).toThrow(words);
  });
});

describe("FOCUS price details", () => {
  it("keep the keys that the specification defines and prefix all others", () => {
    const defined =
      "CoreCount DiskMaxIops DiskSpace DiskType GpuCount InstanceType InstanceSeries MemorySize NetworkMaxIops NetworkMaxThroughput OperatingSystem Redundancy StorageClass";
    const all = [...defined.split(" "), "x_own", "Model"];
    const usage = { rent: { quantity: 1, unit: "Hours", details: Object.fromEntries(all.map((key) => [key, key])) } };
    const [row] = focusRows(
      { terms: { rent: usd(1) } },
      {
        periodStart: "2026-11-01T00:00:00Z",
        periodEnd: "2026-12-01T00:00:00Z",
        billingAccountId: "a",
        providerName: "p",
        serviceName: "s",
        usage,
      },
    );
    expect(Object.keys(JSON.parse(row?.SkuPriceDetails ?? "{}"))).toEqual([...defined.split(" "), "x_own", "x_Model"]);
  });
});
