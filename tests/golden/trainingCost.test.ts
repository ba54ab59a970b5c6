import {
  clusterPowerUsageEffectiveness,
  defaultLoad,
  defaultNetworkShare,
  defaultObsolescence,
  hyperscalePowerUsageEffectiveness,
  impliedPricePerAcceleratorHour,
  industrialElectricityPrices,
  type Money,
  ownedAcceleratorHour,
  sumMoney,
  trainingRunCost,
  usd,
} from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { days } from "../../src/units/calendarTime.js";

const toDollars = (amount: Money) => amount.amount.toNumber();
const relative = (actual: Money, published: number) => Math.abs(toDollars(actual) / published - 1);

/** Amortised cost by the method of B. Cottier et al. (arXiv:2405.21015): depreciation of the hardware, network, energy. */
const amortized = (machine: {
  purchase: number;
  ageYears: number;
  thermalDesignPowerWatts: number;
  serverPowerRatio: number;
  powerUsageEffectiveness: number;
  pricePerKilowattHour: string;
}) =>
  ownedAcceleratorHour({
    purchasePerAccelerator: usd(machine.purchase),
    networkShare: defaultNetworkShare,
    depreciation: { method: "market-value", ageYears: machine.ageYears, obsolescence: defaultObsolescence },
    maintenanceShare: 0,
    staffPerAcceleratorYear: usd(0),
    serverPowerWattsPerAccelerator: machine.thermalDesignPowerWatts * machine.serverPowerRatio,
    load: defaultLoad,
    space: "included",
    electricity: {
      pricePerKilowattHour: usd(machine.pricePerKilowattHour),
      powerUsageEffectiveness: machine.powerUsageEffectiveness,
    },
    utilization: 1,
  });

// DGX A100 of May 2020, $199,000 for eight; used from 12 May 2022, 638 days after general availability.
const gpt4Hour = amortized({
  purchase: 24875,
  ageYears: 1.74675,
  thermalDesignPowerWatts: 400,
  serverPowerRatio: 2.03125,
  powerUsageEffectiveness: clusterPowerUsageEffectiveness,
  pricePerKilowattHour: industrialElectricityPrices[2023],
});
const gpt4Run = { accelerators: 25_000, runSeconds: days(95) };

// DGX H100 of September 2022, at $0.0771 a kilowatt-hour as in their table; used from 24 February 2024, 432 days after general availability. 16,384 for 2,142 hours.
const llamaHour = amortized({
  purchase: 44489.88,
  ageYears: 432 / 365.25,
  thermalDesignPowerWatts: 700,
  serverPowerRatio: 1.82143,
  powerUsageEffectiveness: hyperscalePowerUsageEffectiveness,
  pricePerKilowattHour: "0.0771",
});
const llamaRun = { acceleratorHours: 16_384 * 2_142 };

describe("GPT-4's training, 25,000 A100 for 90 to 100 days", () => {
  it("$40.70M amortised (Epoch AI, model_costs.csv), within 2 %: the published figure is in dollars of 2023", () => {
    const cost = trainingRunCost({ run: gpt4Run, basis: { kind: "owned", hour: gpt4Hour } });
    expect(cost.acceleratorHours).toBe(57_000_000);
    expect(relative(cost.total, 40_695_706.41)).toBeLessThan(0.02);
    expect(toDollars(cost.total)).toBeCloseTo(40_155_900, -2);
    expect(toDollars(cost.perAcceleratorHour)).toBeCloseTo(0.7045, 4);
  });

  it("$78.6M at cloud prices (Epoch AI, model_costs.csv): Azure's three-year price of 2021-22, within 1.5 % for inflation", () => {
    const cost = trainingRunCost({ run: gpt4Run, basis: { kind: "rent", pricePerAcceleratorHour: usd("1.36") } });
    expect(cost.total).toEqual(usd(77_520_000));
    expect(relative(cost.total, 78_562_016.88)).toBeLessThan(0.015);
  });

  it("$778M to buy the machines (Epoch AI, model_costs.csv), within 1.5 % for inflation", () => {
    const cost = trainingRunCost({
      run: gpt4Run,
      basis: {
        kind: "acquisition",
        accelerators: 25_000,
        purchasePerAccelerator: usd(24875),
        networkShare: defaultNetworkShare,
      },
    });
    expect(relative(cost.total, 778_066_898.67)).toBeLessThan(0.015);
  });

  it("over $100M, as widely told, is $1.67 to $1.85 an hour: between Azure's one- and three-year prices", () => {
    const implied = [90, 100].map((span) =>
      toDollars(
        impliedPricePerAcceleratorHour({
          total: usd(100_000_000),
          run: { accelerators: 25_000, runSeconds: days(span) },
        }),
      ),
    );
    expect(implied[0]).toBeCloseTo(1.85, 2);
    expect(implied[1]).toBeCloseTo(1.67, 2);
    const [threeYears, oneYear] = [1.36, 2.35];
    for (const price of implied) expect(price > threeYears && price < oneYear).toBe(true);
  });
});

describe("Llama's training (Epoch AI, model_costs.csv)", () => {
  it("Llama 2 70B, $1.1026M amortised, within 2 %", () => {
    const hour = amortized({
      purchase: 24875,
      ageYears: 2.05886,
      thermalDesignPowerWatts: 400,
      serverPowerRatio: 2.03125,
      powerUsageEffectiveness: hyperscalePowerUsageEffectiveness,
      pricePerKilowattHour: industrialElectricityPrices[2023],
    });
    const cost = trainingRunCost({ run: { acceleratorHours: 1_720_320 }, basis: { kind: "owned", hour } });
    expect(relative(cost.total, 1_102_561.19)).toBeLessThan(0.02);
    expect(toDollars(cost.total)).toBeCloseTo(1_093_380, -1);
  });

  it("Llama 3.1 405B, $51.04M amortised, within 1 %", () => {
    const cost = trainingRunCost({ run: llamaRun, basis: { kind: "owned", hour: llamaHour } });
    expect(relative(cost.total, 51_040_524.06)).toBeLessThan(0.01);
  });

  it("Llama 3.1 405B, $169.8M at cloud prices: $4.86 an hour for three years, within 1 % for deflation", () => {
    const cost = trainingRunCost({ run: llamaRun, basis: { kind: "rent", pricePerAcceleratorHour: usd("4.86") } });
    expect(relative(cost.total, 169_828_008.28)).toBeLessThan(0.01);
  });

  it("Llama 3.1 405B, $896M to buy the machines, within 1 % for deflation", () => {
    const cost = trainingRunCost({
      run: llamaRun,
      basis: {
        kind: "acquisition",
        accelerators: 16_384,
        purchasePerAccelerator: usd("44489.88"),
        networkShare: defaultNetworkShare,
      },
    });
    expect(relative(cost.total, 896_044_948.87)).toBeLessThan(0.01);
  });

  it("has terms that sum to the total to the last digit", () => {
    const cost = trainingRunCost({
      run: llamaRun,
      basis: { kind: "owned", hour: llamaHour },
      staff: usd("1e7"),
      data: usd(3),
    });
    expect(sumMoney(Object.values(cost.terms))).toEqual(cost.total);
    expect(Object.keys(cost.terms)).toContain("staff");
  });
});
