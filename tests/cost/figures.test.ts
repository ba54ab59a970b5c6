import {
  allocate,
  budgetVariance,
  capacityPlan,
  closeToMoney,
  commitmentMix,
  costPerMillionTokens,
  dailyDemand,
  exchange,
  formatMoney,
  inferenceCost,
  lifetimeCost,
  lifetimeSpend,
  money,
  monthlyDemandFactors,
  netPresentValue,
  oneOrTwoTiers,
  priceAgeOn,
  type RentalOffer,
  readFocusCsv,
  rentalMarketOn,
  tokenMarketOn,
  tokenPurchaseCost,
  trainOrFineTuneOrBuy,
  usd,
  utilizationFromDemand,
  yearlyPriceDecline,
} from "llm-economics/cost";
import { InvalidQuantityError, UnpricedDateError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";
import { restoredAmount } from "../../src/cost/money/clonedAmount.js";
import { serving } from "./serving.js";

const amountOf = (each: { readonly amount: { toFixed(): string } }) => each.amount.toFixed();

describe("the rental market on a day", () => {
  const offer = (id: string, provider: string, amount: string, on = "2026-01-01"): RentalOffer<"USD"> => ({
    id,
    provider,
    channel: "specialist",
    terms: "on-demand",
    accelerators: 2,
    currency: "USD",
    points: [{ on, amount }],
  });

  it("takes the median of each provider's own prices first, in any order", () => {
    const series = [offer("a", "x", "9"), offer("b", "x", "1"), offer("c", "x", "5"), offer("d", "y", "8")];
    const market = rentalMarketOn({ series, date: "2026-06-01" });
    expect(amountOf(market.low)).toBe("0.5");
    expect(amountOf(market.high)).toBe("4.5");
    expect(amountOf(market.median)).toBe("3.25");
    expect(market.providers).toBe(2);
    expect(market.offers.map(({ id }) => id)).toEqual(["b", "c", "d", "a"]);
    expect(Object.keys(market.channels)).toEqual(["specialist"]);
  });

  it("counts a price listed exactly a year ago, and not one listed a day earlier", () => {
    const series = [offer("a", "x", "2", "2025-06-01"), offer("b", "x", "2", "2025-05-31")];
    const market = rentalMarketOn({ series, date: "2026-06-01" });
    expect(market.offers.map(({ id }) => id)).toEqual(["a"]);
    expect(market.stale).toEqual([{ id: "b", statedOn: "2025-05-31" }]);
  });

  it("leaves out an offer from the day on which it ended", () => {
    const series = [{ ...offer("a", "x", "2"), endedOn: "2026-06-01" }, offer("b", "x", "4")];
    expect(rentalMarketOn({ series, date: "2026-06-01" }).offers).toHaveLength(1);
    expect(rentalMarketOn({ series, date: "2026-05-31" }).offers).toHaveLength(2);
  });

  it("counts a price that was confirmed after the day, since it was seen unchanged", () => {
    const old = { ...offer("a", "x", "2", "2024-01-01"), confirmedOn: "2026-08-01" };
    expect(rentalMarketOn({ series: [old], date: "2026-06-01" }).offers[0]?.statedOn).toBe("2026-06-01");
    expect(rentalMarketOn({ series: [old], date: "2026-10-01" }).offers[0]?.statedOn).toBe("2026-08-01");
    const raised = { ...old, points: [...old.points, { on: "2026-07-01", amount: "3" }] };
    expect(() => rentalMarketOn({ series: [raised], date: "2026-06-01" })).toThrow(UnpricedDateError);
  });

  it("counts the stale offers when none is current", () => {
    const series = [offer("a", "x", "2", "2020-01-01")];
    expect(() => rentalMarketOn({ series, date: "2026-06-01" })).toThrow(
      new UnpricedDateError("2026-06-01", undefined, { stale: 1 }),
    );
  });
});

describe("the age of a price", () => {
  const series = {
    points: [{ on: "2026-01-01" }, { on: "2026-03-01" }],
    confirmedOn: "2026-04-01",
  };

  it.each([
    ["2026-02-01", "2026-01-01", 31],
    ["2026-03-01", "2026-03-01", 0],
    ["2026-03-31", "2026-03-31", 0],
    ["2026-04-01", "2026-04-01", 0],
    ["2026-05-01", "2026-04-01", 30],
  ])("on %s is counted from %s", (date, statedOn, days) => {
    expect(priceAgeOn(series, date, 30)).toEqual({ statedOn, days, stale: days > 30 });
  });

  it("does not apply a confirmation to an older price", () => {
    expect(priceAgeOn({ ...series, confirmedOn: "2026-01-15" }, "2026-02-01").statedOn).toBe("2026-01-01");
  });
});

describe("the token market on a day", () => {
  const offer = (id: string, inputPerMillion: string, batchShare?: number) => ({
    id,
    provider: id,
    currency: "USD" as const,
    points: [{ on: "2026-01-01", inputPerMillion, outputPerMillion: "10", ...(batchShare && { batchShare }) }],
  });

  it("leaves out offers without the service", () => {
    const series = [offer("a", "4", 0.5), offer("b", "1"), offer("c", "2", 0.75)];
    const tokens = { inputTokens: 1_000_000, outputTokens: 100_000 };
    const market = tokenMarketOn({ series, date: "2026-02-01", tokens, service: "batch" });
    expect(market.withoutService).toEqual(["b"]);
    // 0.75 x (2 + 1) and 0.5 x (4 + 1)
    expect(market.offers.map(({ id, cost }) => [id, amountOf(cost)])).toEqual([
      ["c", "2.25"],
      ["a", "2.5"],
    ]);
    expect(amountOf(market.median)).toBe("2.375");
    expect(market.offers[0].perMillionTokens.amount.toNumber()).toBeCloseTo(2.25 / 1.1, 12);
  });
});

describe("the token market for prompts cached for an hour", () => {
  it("leaves out offers that do not sell it, at the tier of the prompts", () => {
    const short = { on: "2026-01-01", inputPerMillion: "4", outputPerMillion: "10" };
    const long = { ...short, longCacheWritePerMillion: "8" };
    const offer = (
      id: string,
      point: typeof short & { readonly tiers?: readonly (typeof short & { readonly aboveInputTokens: number })[] },
    ) => ({
      id,
      provider: id,
      currency: "USD" as const,
      points: [point],
    });
    const tier = { ...short, aboveInputTokens: 200_000 };
    const series = [offer("a", long), offer("b", short), offer("c", { ...long, tiers: [tier] })];
    const market = (inputTokens: number, longCacheWriteTokens: number) =>
      tokenMarketOn({ series, date: "2026-02-01", tokens: { inputTokens, longCacheWriteTokens, outputTokens: 0 } });
    expect(market(100_000, 50_000).withoutService).toEqual(["b"]);
    expect(market(300_000, 50_000).withoutService).toEqual(["b", "c"]);
    expect(amountOf(market(300_000, 50_000).offers[0].cost)).toBe("1.4");
    expect(market(300_000, 0).withoutService).toEqual([]);
  });
});

describe("tokenPurchaseCost", () => {
  const price = {
    currency: "USD",
    inputPerMillion: "2",
    cachedInputPerMillion: "0.2",
    cacheWritePerMillion: "2.5",
    longCacheWritePerMillion: "4",
    audioInputPerMillion: "10",
    outputPerMillion: "8",
    reasoningPerMillion: "6",
    tiers: [
      { aboveInputTokens: 300, inputPerMillion: "6", outputPerMillion: "9" },
      { aboveInputTokens: 200, inputPerMillion: "4", outputPerMillion: "8" },
    ],
  } as const;
  const cost = (tokens: Parameters<typeof tokenPurchaseCost>[0]["tokens"]) =>
    tokenPurchaseCost({ price, tokens }).terms;

  it("bills every kind of token at its own rate", () => {
    const million = 1_000_000;
    const terms = cost({
      requests: 100_000,
      inputTokens: 10 * million,
      cachedInputTokens: 2 * million,
      cacheWriteTokens: 3 * million,
      longCacheWriteTokens: million,
      audioInputTokens: million,
      outputTokens: 5 * million,
      reasoningTokens: 2 * million,
    });
    expect(amountOf(terms.input)).toBe("16");
    expect(amountOf(terms.cachedInput)).toBe("0.4");
    expect(amountOf(terms.cacheWrite)).toBe("11.5");
    expect(amountOf(terms.output)).toBe("36");
  });

  it.each([
    [200, "400"],
    [201, "804"],
    [300, "1200"],
    [301, "1806"],
  ])("bills %d prompt tokens a request at the highest tier that they exceed", (prompt, input) => {
    const terms = cost({ requests: 1_000_000, inputTokens: prompt * 1_000_000, outputTokens: 0 });
    expect(amountOf(terms.input)).toBe(input);
  });
});

describe("budgetVariance", () => {
  const row = (EffectiveCost: string, PricingQuantity: string | null, SkuId: string) => ({
    EffectiveCost,
    BillingCurrency: "USD",
    PricingQuantity,
    SkuId,
  });

  it("splits a variance into volume, efficiency and price", () => {
    // 100 units at 2 planned for 50 requests; 66 units at 2.5 billed for 30 requests.
    const split = budgetVariance({
      budget: [row("200", "100", "a")],
      bill: [row("165", "66", "a"), row("7", null, "b")],
      work: { planned: 50, done: 30 },
    });
    expect(Object.entries(split.terms).map(([name, each]) => [name, amountOf(each)])).toEqual([
      ["volume", "-80"],
      ["efficiency", "12"],
      ["price", "33"],
      ["unplanned", "7"],
    ]);
    expect(amountOf(split.variance)).toBe("-28");
    expect(split.groups.map(({ group, variance }) => [group, amountOf(variance)])).toEqual([
      ["a", "-35"],
      ["b", "7"],
    ]);
  });

  it("groups rows without the column together", () => {
    const groups = budgetVariance({ budget: [row("1", "1", "a")], bill: [row("2", "1", "a")], by: "Tags" }).groups;
    expect(groups.map(({ group }) => group)).toEqual([""]);
  });
});

describe("readFocusCsv", () => {
  const header = "BilledCost,EffectiveCost,BillingCurrency,ServiceName";

  it.each([
    ["BilledCost,EffectiveCost,BillingCurrency\n", /FOCUS file.*ServiceName.*is missing from the first line/],
    [`${header}\n1,2,USD\n`, /FOCUS file.*row 1.*has 3 cells for 4 columns/],
    [`${header}\n1,2,USD,"x`, /FOCUS file.*character 62.*is an unclosed quote/],
  ])("says what is wrong with %o", (text, message) => {
    expect(() => readFocusCsv(text)).toThrow(message);
  });

  it("reads quotes, empty last cells, null and each kind of line end", () => {
    const text = `\uFEFF${header},Tags\r\n1,2,USD,"a ""b"", c",null\n3,4,USD,d,\r5,6,USD,e,`;
    expect(readFocusCsv(text)).toEqual([
      { BilledCost: "1", EffectiveCost: "2", BillingCurrency: "USD", ServiceName: 'a "b", c', Tags: "" },
      { BilledCost: "3", EffectiveCost: "4", BillingCurrency: "USD", ServiceName: "d", Tags: "" },
      { BilledCost: "5", EffectiveCost: "6", BillingCurrency: "USD", ServiceName: "e", Tags: "" },
    ]);
  });
});

describe("commitmentMix", () => {
  it("lists commitments by first month, then by length", () => {
    const commitments = [
      { months: 2, pricePerHour: usd(1) },
      { months: 1, pricePerHour: usd("1.5") },
    ];
    const mix = commitmentMix({ running: [[2], [1]], onDemandPerHour: usd(4), commitments });
    expect(mix.commitments.map(({ fromMonth, months, machines }) => [fromMonth, months, machines])).toEqual([
      [1, 1, 1],
      [1, 2, 1],
    ]);
    // 730.5 hours a month: two months at 1 and one at 1.5
    expect(amountOf(mix.total)).toBe("2556.75");
    expect(amountOf(mix.allOnDemand)).toBe("8766");
  });

  it("asks for a price for each month", () => {
    expect(() => commitmentMix({ running: [[1], [1]], onDemandPerHour: [usd(1)], commitments: [] })).toThrow(
      "onDemandPerHour must be a price for each month; got 1.",
    );
  });

  it("splits a commitment into used and unused hours, and pays the upfront share first", () => {
    const commitments = [{ months: 2, pricePerHour: usd(1), upfrontShare: 0.5 }];
    const mix = commitmentMix({
      running: [
        [1, 0],
        [1, 1],
      ],
      onDemandPerHour: usd(4),
      commitments,
    });
    expect(
      mix.months.map(({ committed, unusedCommitment }) => [amountOf(committed), amountOf(unusedCommitment)]),
    ).toEqual([
      ["365.25", "365.25"],
      ["730.5", "0"],
    ]);
    expect(mix.months.map(({ commitmentPayments }) => amountOf(commitmentPayments))).toEqual(["1095.75", "365.25"]);
    expect(mix.months.map(({ committedMachines, onDemandHours }) => [committedMachines, onDemandHours])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

describe("capacityPlan", () => {
  const replica = { requestsPerSecondPerReplica: 10, acceleratorsPerReplica: 2 };

  it("rents whole servers, spares included, and puts a share of them on spot machines", () => {
    const spot = { pricePerAcceleratorHour: usd(1), share: 0.5, goodput: 0.8 };
    const plan = capacityPlan({
      months: 1,
      demand: { hourlyDemand: [20, 40] },
      headroom: 0.25,
      spareServers: 1,
      stages: [
        {
          fromMonth: 1,
          changeCost: usd(100),
          supply: { kind: "rent", pricePerAcceleratorHour: usd(2), spot },
          replica,
          acceleratorsPerServer: 4,
        },
      ],
    });
    const [month] = plan.months;
    // 25 and 50 requests per second with headroom: 3 and 5 replicas, 5 at all hours, on 3 servers and a spare.
    expect(month).toMatchObject({ replicas: 5, servers: 4, serverHours: 2_922, peakRequestsPerSecond: 40 });
    expect(month?.utilization).toBeCloseTo(30 / 80, 12);
    expect(month?.requests).toBe(30 * 2_629_800);
    // 2,922 hours of 4 accelerators: half at 2, half at 1 / 0.8.
    expect(amountOf(plan.terms.onDemand)).toBe("11688");
    expect(amountOf(plan.terms.spot)).toBe("7305");
    expect(amountOf(plan.fixed)).toBe("100");
    expect(amountOf(plan.total)).toBe("19093");
  });

  it("bills bought tokens per request, at a declining price", () => {
    const supply = { kind: "tokens", pricePerRequest: usd("0.01"), priceDeclinePerYear: 0.75 } as const;
    const plan = capacityPlan({ months: 13, demand: { hourlyDemand: [1] }, stages: [{ fromMonth: 1, supply }] });
    expect(amountOf(plan.months[0]?.terms.tokens ?? usd(0))).toBe("26298");
    expect(amountOf(plan.months[6]?.terms.tokens ?? usd(0))).toBe("13149");
    expect(amountOf(plan.months[12]?.terms.tokens ?? usd(0))).toBe("6574.5");
    expect(plan.months[0]).toMatchObject({ replicas: 0, servers: 0, serverHours: 0, utilization: 0, unservedShare: 0 });
  });

  it("keeps owned servers until the stage ends, each at the price of its month", () => {
    const supply = { kind: "own", pricePerAcceleratorHour: usd(1), priceDeclinePerYear: 0.75 } as const;
    const demand = { hourlyDemand: [10], seasons: [1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1] };
    const plan = capacityPlan({ months: 8, demand, stages: [{ fromMonth: 1, supply, replica }] });
    // One server of two accelerators at 1 an hour; half a year later one more at half the price.
    expect(plan.months.map(({ terms }) => amountOf(terms.owned))).toEqual([
      ...Array(6).fill("1461"),
      "2191.5",
      "2191.5",
    ]);
    expect(plan.months.map(({ servers }) => servers)).toEqual([1, 1, 1, 1, 1, 1, 2, 2]);
    expect(plan.payments.map(({ fixed }) => amountOf(fixed)).slice(5)).toEqual(["1461", "2191.5", "2191.5"]);
  });

  it("checks the scaling policy", () => {
    const supply = { kind: "rent", pricePerAcceleratorHour: usd(2) } as const;
    const options = { months: 1, demand: { hourlyDemand: [1] }, stages: [{ fromMonth: 1, supply, replica }] } as const;
    expect(() => capacityPlan({ ...options, scaling: { policy: "never" } as never })).toThrow(/scaling/);
  });
});

describe("demand", () => {
  it("rises in a straight line or an S-curve after a launch", () => {
    const months = 5;
    const ramp = { months: 4, startShare: 0.2 };
    const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(9)));
    expect(rounded(monthlyDemandFactors({ months, ramp }))).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(rounded(monthlyDemandFactors({ months, ramp: { ...ramp, shape: "s-curve" } }))).toEqual([
      0.2, 0.325, 0.6, 0.875, 1,
    ]);
    const grown = monthlyDemandFactors({ months: 13, growthPerYear: 3, seasons: [2, ...Array(11).fill(1)] });
    expect([grown[0], grown[6], grown[12]]).toEqual([2, 2, 8]);
  });

  it("follows a cosine over the day", () => {
    const hours = dailyDemand({ mean: 10, peakToMean: 1.5, peakHour: 14 });
    expect([hours[14], hours[2]]).toEqual([15, 5]);
    expect(hours[8]).toBeCloseTo(10, 12);
    expect(hours[18]).toBeCloseTo(12.5, 12);
  });

  it("leaves a reactive fleet short until its replicas have started", () => {
    const scaling = { policy: "reactive", lagSeconds: 1_800 } as const;
    const found = utilizationFromDemand({ hourlyDemand: [1, 1, 3, 1], capacityPerReplica: 1, scaling });
    // In the third hour, one of three replicas serves for half an hour; in the fourth, three are billed for half an hour.
    expect(found.unservedShare).toBeCloseTo(1 / 6, 12);
    expect(found.meanReplicas).toBe(7 / 4);
    expect(found.utilization).toBeCloseTo(5 / 7, 12);
    expect(found.peakReplicas).toBe(3);
    expect(found.peakToMean).toBe(2);
  });
});

describe("a lifetime", () => {
  const options = (amount: (value: number) => never) => ({
    training: {
      initial: amount(100),
      experiments: amount(10),
      failedRuns: amount(5),
      data: amount(3),
      staff: amount(2),
      staffPerMonth: amount(1),
      retraining: { cost: amount(40), everyMonths: 6 },
      fineTuning: { cost: amount(8), everyMonths: 4 },
      priceDeclinePerYear: 0.75,
    },
    inference: {
      perMonth: amount(16),
      fixedPerMonth: amount(2),
      staffPerMonth: amount(3),
      demandGrowthPerYear: 3,
      refreshes: [{ month: 7, unitCostFactor: 0.5, cost: amount(20) }],
    },
    months: 12,
    discountRatePerYear: 0,
  });
  // Month 4: 8 x 0.25^(1/3); month 6: 40 x 0.5; month 8: 8 x 0.25^(2/3).
  const training = 120 + 12 + 20 + 8 * 0.25 ** (1 / 3) + 8 * 0.25 ** (2 / 3);
  const served = Array.from({ length: 12 }, (_, month) => 16 * 4 ** (month / 12) * (month < 6 ? 1 : 0.5));
  const inference = 60 + 20 + served.reduce((sum, each) => sum + each, 0);

  it("sums training and inference in money and in plain numbers", () => {
    const exact = lifetimeCost(options(usd as never));
    const plain = lifetimeSpend(options(((value: number) => value) as never));
    for (const found of [plain.training, exact.training.amount.toNumber()]) expect(found).toBeCloseTo(training, 9);
    for (const found of [plain.inference, exact.inference.amount.toNumber()]) expect(found).toBeCloseTo(inference, 9);
    expect(plain.total).toBeCloseTo(training + inference, 9);
    expect(plain.inferenceShare).toBeCloseTo(inference / (training + inference), 12);
    expect(plain.inferencePassesTraining).toBe(exact.inferencePassesTraining);
    expect(amountOf(exact.terms.retraining)).toBe("20");
    expect(amountOf(exact.terms.hardwareRefresh)).toBe("20");
    expect(amountOf(exact.months[7]?.terms.inference ?? usd(0))).toBe("16");
  });

  it("discounts to the day before the first month", () => {
    const plain = lifetimeSpend({ training: 100, inference: 10, months: 12, discountRatePerYear: 3 });
    const factors = Array.from({ length: 12 }, (_, month) => 4 ** (-(month + 1) / 12));
    expect(plain.presentValue).toBeCloseTo(100 + 10 * factors.reduce((sum, each) => sum + each, 0), 9);
    const amounts = [usd(8), usd(16)];
    const value = netPresentValue({ amounts, discountRatePerYear: 3, periodMonths: 6 });
    expect(amountOf(value)).toBe("8");
  });

  it("passes the cost of training in the month that exceeds it, not in the one that equals it", () => {
    expect(lifetimeSpend({ training: 30, inference: 10, months: 5 }).inferencePassesTraining).toBe(4);
    expect(lifetimeCost({ training: usd(30), inference: usd(10), months: 5 }).inferencePassesTraining).toBe(4);
    expect(lifetimeSpend({ training: 30, inference: 10, months: 3 }).inferencePassesTraining).toBe("never");
    expect(lifetimeSpend({ training: 0, inference: 0, months: 3 }).inferenceShare).toBe(0);
  });

  it("takes bills month by month", () => {
    const bills = [
      { fixed: 1, variable: 2 },
      { fixed: 3, variable: 4 },
    ];
    const plain = lifetimeSpend({ training: 5, inference: { bills, staffPerMonth: 1 }, months: 2 });
    expect(plain).toMatchObject({ training: 5, inference: 12, total: 17, inferencePassesTraining: 2 });
  });

  it("ranks training, fine-tuning and buying by present value", () => {
    const ranked = trainOrFineTuneOrBuy({
      train: { training: usd(100), inference: usd(1) },
      fineTune: { training: usd(20), inference: usd(5) },
      buy: usd(9),
      months: 10,
    });
    expect(ranked.map(({ choice, overCheapest }) => [choice, amountOf(overCheapest)])).toEqual([
      ["fine-tune", "0"],
      ["buy", "20"],
      ["train", "40"],
    ]);
  });
});

describe("decisions", () => {
  const tiers = {
    trainingAcceleratorHoursPerMonth: 1_461,
    servingPeakAccelerators: 4,
    servingMeanAccelerators: 2,
    trainingPricePerHour: usd(2),
    servingPricePerHour: usd(1),
    servingRatio: 0.5,
  };

  it("fills the idle hours of one tier with training", () => {
    // 730.5 hours a month. One tier: max(4 x 0.5, 2 x 0.5 + 2) x 730.5 x 2; two tiers: 2 x 730.5 x 2 + 4 x 730.5.
    const found = oneOrTwoTiers(tiers);
    expect(found.cheaper).toBe("one-tier");
    expect(amountOf(found.oneTierPerMonth)).toBe("4383");
    expect(amountOf(found.twoTiersPerMonth)).toBe("5844");
    expect(amountOf(found.savedPerMonth)).toBe("1461");
  });

  it("prefers two tiers when training hardware serves badly, and one when they cost the same", () => {
    const found = oneOrTwoTiers({ ...tiers, servingRatio: 2 });
    expect(found.cheaper).toBe("two-tiers");
    expect(amountOf(found.savedPerMonth)).toBe("5844");
    expect(oneOrTwoTiers({ ...tiers, servingRatio: 0.5, servingPricePerHour: usd("0.5") }).cheaper).toBe("one-tier");
  });

  it("finds the yearly decline of a price", () => {
    expect(yearlyPriceDecline({ before: usd(16), after: usd(4), years: 2 })).toBeCloseTo(0.5, 15);
    for (const [before, after, field] of [
      [usd(0), usd(1), "before"],
      [usd(1), usd(0), "after"],
    ] as const)
      expect(() => yearlyPriceDecline({ before, after, years: 1 })).toThrow(`${field} must be above 0`);
  });
});

describe("inferenceCost", () => {
  const input = { serving, pricePerAcceleratorHour: usd("1.8"), utilization: 0.5 };

  it("divides the price of busy seconds by the rates, the interval included", () => {
    // 3.60 an hour over 1,800 busy seconds: 0.002 a second.
    const cost = inferenceCost(input);
    expect(amountOf(cost.perHour)).toBe("3.6");
    expect(Object.values(cost.terms).map(amountOf)).toEqual(["0.45", "1.35", "1.8"]);
    expect(amountOf(cost.perMillionInputTokens)).toBe("0.5");
    expect(amountOf(cost.perMillionOutputTokens)).toBe("15");
    expect(amountOf(cost.perThousandInputTokens)).toBe("0.0005");
    expect(amountOf(cost.perThousandOutputTokens)).toBe("0.015");
    expect(amountOf(cost.perRequest)).toBe("0.002");
    expect(amountOf(cost.perRequest.interval.low)).toBe("0.001");
    expect(amountOf(cost.perRequest.interval.high)).toBe("0.004");
    expect(cost.perRequest.interval.level).toBe(0.9);
  });

  it("allocates by token, or everything to output", () => {
    const byToken = inferenceCost({ ...input, allocation: "by-token" });
    expect(byToken.perMillionInputTokens.amount.eq(byToken.perMillionOutputTokens.amount)).toBe(true);
    expect(byToken.perMillionTokens.amount.toNumber()).toBeCloseTo(2_000 / 1_100, 12);
    const toOutput = inferenceCost({ ...input, allocation: "all-to-output" });
    expect(amountOf(toOutput.perMillionInputTokens)).toBe("0");
    expect(amountOf(toOutput.perMillionOutputTokens)).toBe("20");
    expect(amountOf(costPerMillionTokens({ pricePerHour: usd("3.6"), tokensPerSecond: 500 }))).toBe("2");
  });
});

describe("amounts", () => {
  it("restores copies only from whole words, a sign and an exponent", () => {
    expect(restoredAmount({ s: -1, e: 0, d: [7] }).toFixed()).toBe("-7");
    for (const copy of [
      { s: 2, e: 0, d: [7] },
      { s: 1, e: 0.5, d: [7] },
      { s: 1, e: 0, d: 7 },
      { s: 1, e: 0, d: [10_000_000] },
      { s: 1, e: 0, d: [-1] },
      { s: 1, e: 0, d: [0.5] },
    ])
      expect(() => restoredAmount(copy as never)).toThrow("amount must be a copy of an amount, or a decimal string");
  });

  it("throws on values that are not decimal numbers", () => {
    for (const value of [{}, null, undefined, Symbol("1"), () => 1, "1e401", "1e-401", "1.2.3", "0x1", ""])
      expect(() => money(value as never, "USD")).toThrow(InvalidQuantityError);
    expect(money("-0", "USD").amount.toFixed()).toBe("0");
    expect(money(".5e1", "USD").amount.toFixed()).toBe("5");
  });

  it("says how to add amounts when they are used as primitives", () => {
    expect(() => `${(usd(1).amount as unknown as number) + 1}`).toThrow("Use add, equalMoney or String.");
  });

  it("allocates exactly, by the running total", () => {
    expect(allocate(usd(1), [1, 1, 1], 2).map(amountOf)).toEqual(["0.33", "0.34", "0.33"]);
    for (const weights of [[], [0, 0], [1, -1]]) expect(() => allocate(usd(1), weights)).toThrow(/^weights must be/);
    expect(allocate(usd(5), [0, 1]).map(amountOf)).toEqual(["0", "5"]);
  });

  it("compares within a relative or an absolute tolerance of the larger amount", () => {
    expect(closeToMoney(usd(90), usd(100), { relative: 0.1 })).toBe(true);
    expect(closeToMoney(usd(100), usd(90), { relative: 0.1 })).toBe(true);
    expect(closeToMoney(usd("89.99"), usd(100), { relative: 0.1 })).toBe(false);
    expect(closeToMoney(usd(-1), usd(1), { absolute: 2 })).toBe(true);
    expect(closeToMoney(usd(-1), usd(1), { absolute: 1.99 })).toBe(false);
  });

  it("exchanges at a rate above 0", () => {
    expect(exchange(usd(10), { to: "EUR", rate: "0.9" })).toEqual(money(9, "EUR"));
    expect(() => exchange(usd(10), { to: "EUR", rate: 0 })).toThrow("rate must be above 0; got 0.");
  });

  it("formats with the options of Intl.NumberFormat", () => {
    expect(formatMoney(usd("1234.5"))).toBe("$1,234.50");
    expect(formatMoney(usd("1234.5"), { maximumFractionDigits: 0 })).toBe("$1,235");
    expect(() => formatMoney(usd(1), { locale: "no locale" })).toThrow(
      /options must be a locale and options that Intl/,
    );
  });
});
