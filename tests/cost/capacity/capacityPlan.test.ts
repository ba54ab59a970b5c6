import fc from "fast-check";
import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import {
  type CapacityOptions,
  capacityPlan,
  dailyDemand,
  lifetimeCost,
  lifetimeSpend,
  monthlyDemandFactors,
  sumMoney,
  usd,
} from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { lengths } from "llm-economics/load";
import { planServing } from "llm-economics/planning";
import { describe, expect, it } from "vitest";

const replica = { requestsPerSecondPerReplica: 10, acceleratorsPerReplica: 4 };
const rented = { kind: "rent", pricePerAcceleratorHour: usd("2") } as const;

const drawn = fc.record({
  hourlyDemand: fc.array(fc.nat(200), { minLength: 2, maxLength: 4 }),
  seasons: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
  months: fc.integer({ min: 1, max: 15 }),
  rate: fc.integer({ min: 1, max: 60 }),
  acceleratorsPerReplica: fc.integer({ min: 1, max: 20 }),
  acceleratorsPerServer: fc.integer({ min: 1, max: 16 }),
  minimumReplicas: fc.nat(3),
  spareServers: fc.nat(2),
  cents: fc.integer({ min: 1, max: 2_000 }),
  own: fc.boolean(),
});
const oneHour = (values: readonly number[], index: number) => values[index] ?? 0;

/** Returns the bill in cents times twice the hours of the period, summed by hour in integers. */
function walked(life: typeof drawn extends fc.Arbitrary<infer Value> ? Value : never): bigint {
  const ceil = (value: bigint, by: bigint) => (value + by - 1n) / by;
  const [each, inServer] = [BigInt(life.acceleratorsPerReplica), BigInt(life.acceleratorsPerServer)];
  let [total, owned] = [0n, 0n];
  for (let month = 0; month < life.months; month++) {
    let peak = 0n;
    for (const demand of life.hourlyDemand) {
      const asked = BigInt(demand * oneHour(life.seasons, month % 12));
      let replicas = ceil(asked, BigInt(life.rate));
      if (replicas < BigInt(life.minimumReplicas)) replicas = BigInt(life.minimumReplicas);
      const servers = inServer >= each ? ceil(replicas, inServer / each) : replicas * ceil(each, inServer);
      if (servers > peak) peak = servers;
    }
    peak += BigInt(life.spareServers);
    owned = life.own && owned > peak ? owned : peak;
    total += owned * inServer * 1461n * BigInt(life.cents);
  }
  return total;
}

describe("capacityPlan", () => {
  it("equals an hour-by-hour sum in integers exactly", () => {
    fc.assert(
      fc.property(drawn, (life) => {
        const pricePerAcceleratorHour = usd((life.cents / 100).toFixed(2));
        const plan = capacityPlan({
          months: life.months,
          demand: { hourlyDemand: life.hourlyDemand, seasons: life.seasons },
          stages: [
            {
              fromMonth: 1,
              replica: { requestsPerSecondPerReplica: life.rate, acceleratorsPerReplica: life.acceleratorsPerReplica },
              acceleratorsPerServer: life.acceleratorsPerServer,
              supply: { kind: life.own ? "own" : "rent", pricePerAcceleratorHour },
            },
          ],
          minimumReplicas: life.minimumReplicas,
          spareServers: life.spareServers,
        });
        // A third of an hour as a share of a month has no exact binary form: the tolerance is that of the hours, not of the money.
        const found = plan.total.amount.times(200).minus(walked(life).toString()).abs();
        expect(found.lte(plan.total.amount.times("1e-13"))).toBe(true);
        expect(sumMoney(Object.values(plan.terms)).amount.eq(plan.total.amount)).toBe(true);
        expect(sumMoney([plan.fixed, plan.variable]).amount.eq(plan.total.amount)).toBe(true);
        expect(sumMoney(plan.months.map(({ total }) => total)).amount.eq(plan.total.amount)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("needs two servers until month 35 in the worked case: $737,333 over 36 months", () => {
    const plan = capacityPlan({
      months: 36,
      demand: {
        hourlyDemand: dailyDemand({ mean: 2_000_000 / 86_400, peakToMean: 1.6, peakHour: 15 }),
        growthPerYear: 0.5,
      },
      stages: [
        {
          fromMonth: 1,
          replica: { requestsPerSecondPerReplica: 35, acceleratorsPerReplica: 8 },
          efficiencyGainPerYear: 0.2,
          supply: { kind: "rent", pricePerAcceleratorHour: usd("2.79"), priceDeclinePerYear: 0.3 },
        },
      ],
    });
    expect(plan.months.map(({ servers }) => servers)).toEqual([...Array(35).fill(2), 3]);
    expect(Math.round(plan.total.amount.toNumber())).toBe(737_333);
    const life = lifetimeCost({ training: usd(0), inference: { bills: plan.months }, months: 36 });
    expect(life.total.amount.eq(plan.total.amount)).toBe(true);
    expect(life.terms.inferenceFixed.amount.toFixed()).toBe("0");
  });

  it("accepts the replica of a planServing result", () => {
    const machine = { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 };
    const [found] = planServing({
      models: [llama31_8b],
      machines: [machine],
      demand: { requestsPerSecond: 50, input: lengths(1_000), output: lengths(200) },
      objectives: { timeToFirstTokenSeconds: { p95: 1 } },
    }).plans;
    if (found === undefined) throw new Error("no plan");
    const { requestsPerSecondPerReplica, accelerators, replicas, spares } = found;
    const acceleratorsPerReplica = accelerators / (replicas + spares);
    const planned = (rate: typeof requestsPerSecondPerReplica | number) =>
      capacityPlan({
        months: 1,
        demand: { hourlyDemand: [50] },
        stages: [
          {
            fromMonth: 1,
            replica: { requestsPerSecondPerReplica: rate, acceleratorsPerReplica },
            supply: { kind: "rent", pricePerAcceleratorHour: usd("2.50") },
          },
        ],
        headroom: 0.25,
      });
    const plan = planned(requestsPerSecondPerReplica);
    expect(plan.months[0]?.servers).toBe(replicas);
    expect(plan.total.amount.eq(planned(requestsPerSecondPerReplica.value).total.amount)).toBe(true);
    expect(() => planned({ value: 0 } as never)).toThrow(/requestsPerSecondPerReplica/);
  });

  it("buys tokens first and machines later, and bills the migration once", () => {
    const plan = capacityPlan({
      months: 3,
      demand: { hourlyDemand: [10, 30] },
      stages: [
        { fromMonth: 1, supply: { kind: "tokens", pricePerRequest: usd("0.001") } },
        { fromMonth: 3, replica, supply: { kind: "own", pricePerAcceleratorHour: usd("1") }, changeCost: usd("500") },
      ],
    });
    expect(plan.months.map(({ servers }) => servers)).toEqual([0, 0, 3]);
    expect(plan.terms.tokens.amount.toFixed()).toBe("105192");
    expect(plan.terms.owned.amount.toFixed()).toBe("8766");
    expect(plan.terms.changes.amount.toFixed()).toBe("500");
    expect(plan.fixed.amount.toFixed()).toBe("9266");
  });

  it("keeps owned machines when demand falls, at their purchase-month price", () => {
    const plan = capacityPlan({
      months: 13,
      demand: { hourlyDemand: [10], seasons: [1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], growthPerYear: 3 },
      stages: [
        { fromMonth: 1, replica, supply: { kind: "own", pricePerAcceleratorHour: usd("1"), priceDeclinePerYear: 0.5 } },
      ],
    });
    const servers = plan.months.map((month) => month.servers);
    expect(servers).toEqual([...servers].sort((left, right) => left - right));
    expect(plan.months[0]?.terms.owned.amount.toFixed()).toBe("2922");
    const second = plan.months[1]?.terms.owned.amount.toNumber() ?? 0;
    expect(second).toBeCloseTo(2922 * (1 + ((servers[1] ?? 0) - 1) * 0.5 ** (1 / 12)), 8);
  });

  it("splits uncommitted work between spot and on demand, and bills the time lost on spot", () => {
    const plan = capacityPlan({
      months: 1,
      demand: { hourlyDemand: [10] },
      stages: [
        {
          fromMonth: 1,
          replica,
          supply: { ...rented, spot: { pricePerAcceleratorHour: usd("0.8"), share: 0.5, goodput: 0.8 } },
        },
      ],
    });
    expect(plan.terms.onDemand.amount.toFixed()).toBe("2922");
    expect(plan.terms.spot.amount.toFixed()).toBe("1461");
  });

  it("commits the base load of a rented fleet and counts it as fixed cost", () => {
    const plan = capacityPlan({
      months: 12,
      demand: { hourlyDemand: [10, 40] },
      scaling: { policy: "scheduled", lagSeconds: 0 },
      stages: [
        { fromMonth: 1, replica, supply: { ...rented, commitments: [{ months: 12, pricePerHour: usd("1.2") }] } },
      ],
    });
    expect(plan.commitments).toEqual([{ fromMonth: 1, months: 12, machines: 1 }]);
    expect(plan.fixed.amount.toFixed()).toBe(String(1.2 * 4 * 730.5 * 12));
    expect(plan.variable.amount.toFixed()).toBe(String((2 * 4 * 3 * 730.5 * 12) / 2));
    expect(plan.months[0]?.utilization).toBe(1);
  });

  it("agrees with lifetimeSpend, staff included", () => {
    const plan = capacityPlan({
      months: 24,
      demand: { hourlyDemand: [5, 25], growthPerYear: 0.7, ramp: { months: 6, startShare: 0.1, shape: "s-curve" } },
      stages: [{ fromMonth: 1, replica, supply: { kind: "own", pricePerAcceleratorHour: usd("1.1") } }],
      spareServers: 1,
    });
    const bills = plan.months.map(({ fixed, variable }) => ({
      fixed: fixed.amount.toNumber(),
      variable: variable.amount.toNumber(),
    }));
    const exact = lifetimeCost({
      training: usd("5000"),
      inference: { bills: plan.months, staffPerMonth: usd("300") },
      months: 24,
      discountRatePerYear: 0.1,
    });
    const spend = lifetimeSpend({
      training: 5000,
      inference: { bills, staffPerMonth: 300 },
      months: 24,
      discountRatePerYear: 0.1,
    });
    expect(exact.presentValue.total.amount.toNumber()).toBeCloseTo(spend.presentValue, 6);
    expect(exact.terms.inferenceStaff.amount.toFixed()).toBe("7200");
    expect(exact.inferencePassesTraining).toBe(spend.inferencePassesTraining);
    expect(() => lifetimeCost({ training: usd(1), inference: { bills: plan.months }, months: 23 })).toThrow(
      InvalidQuantityError,
    );
  });

  it("pays commitments upfront in their first month, at the same cost and a higher present value", () => {
    const plan = (upfrontShare: number) =>
      capacityPlan({
        months: 24,
        demand: { hourlyDemand: [10, 40], growthPerYear: 0.5 },
        stages: [
          {
            fromMonth: 1,
            replica,
            supply: { ...rented, commitments: [{ months: 12, pricePerHour: usd("0.8"), upfrontShare }] },
          },
        ],
      });
    const [monthly, upfront] = [plan(0), plan(1)];
    expect(upfront.terms).toEqual(monthly.terms);
    expect(monthly.payments).toEqual(monthly.months.map(({ fixed, variable }) => ({ fixed, variable })));
    const paid = upfront.payments.flatMap(({ fixed, variable }) => [fixed, variable]);
    expect(sumMoney(paid).amount.eq(upfront.total.amount)).toBe(true);
    const begins = new Set(upfront.commitments.map(({ fromMonth }) => fromMonth));
    expect(begins.size).toBeGreaterThan(0);
    for (const { month, commitmentPayments } of upfront.months)
      expect(commitmentPayments.amount.gt(0)).toBe(begins.has(month));
    const worth = (bills: typeof upfront.payments) =>
      lifetimeCost({ training: usd(0), inference: { bills }, months: 24, discountRatePerYear: 0.1 }).presentValue.total;
    expect(worth(upfront.payments).amount.gt(worth(monthly.payments).amount)).toBe(true);
    expect(worth(upfront.payments).amount.lt(upfront.total.amount)).toBe(true);
  });

  it("throws when an option is out of range", () => {
    const good: CapacityOptions<"USD"> = {
      months: 6,
      demand: { hourlyDemand: [10] },
      stages: [{ fromMonth: 1, replica, supply: rented }],
    };
    const run = (change: object) => capacityPlan({ ...good, ...change } as typeof good);
    for (const change of [
      { months: 0 },
      { demand: { hourlyDemand: [] } },
      { demand: { hourlyDemand: [-1] } },
      { demand: { hourlyDemand: [1], seasons: [1] } },
      { demand: { hourlyDemand: [1], growthPerYear: -1 } },
      { demand: { hourlyDemand: [1], ramp: { months: 0, startShare: 0 } } },
      { headroom: -1 },
      { minimumReplicas: 0.5 },
      { spareServers: -1 },
      { stages: [] },
      { stages: [{ fromMonth: 2, replica, supply: rented }] },
      { stages: [good.stages[0], good.stages[0]] },
      { stages: [{ fromMonth: 1, replica: { ...replica, requestsPerSecondPerReplica: 0 }, supply: rented }] },
      { stages: [{ fromMonth: 1, replica, supply: { ...rented, priceDeclinePerYear: 1 } }] },
    ])
      expect(() => run(change)).toThrow(InvalidQuantityError);
    const euros = { kind: "tokens", pricePerRequest: { ...usd(1), currency: "EUR" } };
    expect(() => run({ stages: [good.stages[0], { fromMonth: 2, supply: euros }] })).toThrow(CurrencyMismatchError);
  });
});

describe("monthlyDemandFactors", () => {
  it("multiplies growth, seasonal and launch factors", () => {
    const seasons = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5];
    const factors = monthlyDemandFactors({ months: 14, growthPerYear: 1, seasons, ramp: { months: 4, startShare: 0 } });
    expect(factors[0]).toBe(0);
    expect(factors[1]).toBeCloseTo(2 ** (1 / 12) * 2 * 0.25, 14);
    expect(factors[12]).toBe(2);
    const curve = monthlyDemandFactors({ months: 3, ramp: { months: 2, startShare: 0, shape: "s-curve" } });
    expect(curve).toEqual([0, 0.5, 1]);
  });
});
