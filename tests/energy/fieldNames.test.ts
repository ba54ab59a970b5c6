import { describe, expect, it } from "vitest";
import {
  carbonFootprint,
  ecoLogitsRequest,
  embodiedCarbon,
  gridIntensity,
  inferenceEnergy,
  operationalCarbon,
  requestEnergyFromFlops,
  serverPowerRatio,
  trainingEnergy,
  waterUse,
} from "../../src/energy/index.ts";
import { changed, complaint, neverAllowed } from "../complaint.ts";

const rate = (value: number) => ({ value, interval: { low: value / 2, high: value * 2, level: 0.8 } });
const site = { boundary: "facility", serverPowerRatio: 2, powerUsageEffectiveness: 1.5 };
const serving = {
  outputTokensPerSecond: rate(100),
  totalTokensPerSecond: rate(400),
  requestsPerSecond: rate(2),
  averagePowerWatts: rate(500),
};
const run = { acceleratorHours: { value: 10, interval: { low: 8, high: 15, level: 0.8 } }, acceleratorWatts: 600 };

const calls: readonly (readonly [(options: never) => unknown, object, string])[] = [
  [
    inferenceEnergy,
    { ...site, serving, idle: { busyShare: 0.5, idlePowerWatts: 100 } },
    "boundary serverPowerRatio powerUsageEffectiveness serving idle serving.outputTokensPerSecond serving.totalTokensPerSecond serving.requestsPerSecond serving.averagePowerWatts idle.busyShare idle.idlePowerWatts",
  ],
  [
    trainingEnergy,
    { ...site, acceleratorHours: 10, thermalDesignPowerWatts: 700, averageLoad: 0.8 },
    "boundary serverPowerRatio powerUsageEffectiveness acceleratorHours thermalDesignPowerWatts averageLoad",
  ],
  [trainingEnergy, { ...site, run }, "run run.acceleratorHours.value run.acceleratorWatts"],
  [
    ecoLogitsRequest,
    { activeParameters: 7e10, totalParameters: 7e10, outputTokens: 100, powerUsageEffectiveness: 1.2 },
    "activeParameters totalParameters outputTokens powerUsageEffectiveness",
  ],
  [
    requestEnergyFromFlops,
    {
      ...{ activeParameters: 1e11, outputTokens: 500, peakDenseFlopsPerSecond: 1e15, utilization: 0.1, load: 0.7 },
      ...{ serverPowerWattsPerAccelerator: 1275, powerUsageEffectiveness: 1.2 },
    },
    "activeParameters outputTokens peakDenseFlopsPerSecond utilization load serverPowerWattsPerAccelerator powerUsageEffectiveness",
  ],
  [
    operationalCarbon,
    { kilowattHours: 10, gramsPerKilowattHour: 400, contracts: [{ share: 0.5, gramsPerKilowattHour: 0 }] },
    "kilowattHours gramsPerKilowattHour contracts contracts[0].share contracts[0].gramsPerKilowattHour",
  ],
  [
    waterUse,
    {
      ...{ serverKilowattHours: 1, onSiteLitersPerKilowattHour: 1, powerUsageEffectiveness: 1.1 },
      offSiteLitersPerKilowattHour: 3,
    },
    "serverKilowattHours onSiteLitersPerKilowattHour powerUsageEffectiveness offSiteLitersPerKilowattHour",
  ],
  [
    embodiedCarbon,
    {
      ...{ acceleratorHours: 1, acceleratorKilograms: 164, serverKilograms: 5700, acceleratorsPerServer: 8 },
      lifetimeYears: 5,
    },
    "acceleratorHours acceleratorKilograms serverKilograms acceleratorsPerServer lifetimeYears",
  ],
  [
    carbonFootprint,
    { operational: { kilograms: 1 }, embodied: { kilograms: 1 } },
    "operational embodied operational.kilograms embodied.kilograms",
  ],
  [
    serverPowerRatio,
    { serverPowerWatts: 10_200, accelerators: 8, acceleratorPowerWatts: 700 },
    "serverPowerWatts accelerators acceleratorPowerWatts",
  ],
];

const rows = calls.flatMap(([call, options, fields]) =>
  fields.split(" ").map((field) => [call.name, field, call, options] as const),
);
const lastWord = (path: string) => path.split(".").at(-1);

describe("functions of energy", () => {
  it.each(rows)("%s names %s when its value is not allowed", (_name, field, call, options) => {
    expect(complaint(() => call(options as never))).toBe("nothing");
    const named = complaint(() => call(changed(options, field, neverAllowed) as never));
    expect([lastWord(field), field.split(".")[0]]).toContain(lastWord(named));
    expect(complaint(() => call({ ...options, more: 1 } as never))).toBe("options option");
    expect(complaint(() => call(neverAllowed as never))).toBe("options");
  });

  it("carries the interval of a run's hours into its energy", () => {
    const { joules, interval } = trainingEnergy({ boundary: "chip", run } as never);
    expect(joules).toBe(10 * 3600 * 600);
    expect(interval).toEqual({ low: 8 * 3600 * 600, high: 15 * 3600 * 600, level: 0.8 });
  });

  it("needs the power of a run, and a known power of a serving estimate", () => {
    const withoutPower = { boundary: "chip", run: { ...run, acceleratorWatts: undefined } };
    expect(() => trainingEnergy(withoutPower as never)).toThrow(
      "the estimate of an accelerator whose power limit is known; got undefined. State acceleratorHours and a power.",
    );
    const withoutHours = { boundary: "chip", run: { acceleratorWatts: 600 } };
    expect(complaint(() => trainingEnergy(withoutHours as never))).toBe("run.acceleratorHours.value");
    expect(() => trainingEnergy({ run } as never)).toThrow(/^boundary must be "chip", "server" or "facility"/);
    const unknown = { boundary: "chip", serving: { ...serving, averagePowerWatts: null } };
    expect(() => inferenceEnergy(unknown as never)).toThrow("No power limit of this accelerator is published");
  });

  it("adds idle power in proportion to the time that machines wait", () => {
    const busy = inferenceEnergy({ boundary: "chip", serving } as never);
    const idle = inferenceEnergy({
      boundary: "chip",
      serving,
      idle: { busyShare: 0.25, idlePowerWatts: 100 },
    } as never);
    expect(busy.joulesPerOutputToken).toBe(5);
    expect(idle.joulesPerOutputToken).toBe(5 + (100 * 0.75) / 0.25 / 100);
    expect(busy.joulesPerRequest).toBe(250);
    expect(busy.kilowattHoursPerMillionTokens * 4).toBeCloseTo(busy.kilowattHoursPerMillionOutputTokens, 12);
  });

  it("refuses contracts for more than the whole consumption, and a facility that uses less than its servers", () => {
    const half = { share: 0.51, gramsPerKilowattHour: 0 };
    const over = { kilowattHours: 1, gramsPerKilowattHour: 1, contracts: [half, half] };
    expect(complaint(() => operationalCarbon(over))).toBe("contracts");
    const thrifty = { serverKilowattHours: 1, onSiteLitersPerKilowattHour: 1, powerUsageEffectiveness: 0.9 };
    expect(complaint(() => waterUse({ ...thrifty, offSiteLitersPerKilowattHour: 1 }))).toBe("powerUsageEffectiveness");
    expect(waterUse({ ...thrifty, powerUsageEffectiveness: 1, offSiteLitersPerKilowattHour: 1 }).liters).toBe(2);
    expect(carbonFootprint({ operational: { kilograms: 0 }, embodied: { kilograms: 0 } }).embodiedShare).toBe(0);
    expect(carbonFootprint({ operational: { kilograms: 3 }, embodied: { kilograms: 1 } })).toEqual({
      kilograms: 4,
      embodiedShare: 0.25,
      terms: { operationalKilograms: 3, embodiedKilograms: 1 },
    });
  });

  it("takes the entry of a grid that holds on a day, and names what is wrong with it", () => {
    const entry = (from: string, grams: number) => ({ from, gramsPerKilowattHour: grams, accounting: "direct" });
    const grid = { name: "Here", intensities: [entry("2020-01-01", 300), entry("2022-01-01", 200)] };
    const on =
      (date: unknown, accounting?: unknown, given: unknown = grid) =>
      () =>
        gridIntensity(given as never, date as string, accounting as never);
    expect(on("2021-12-31")()).toEqual(grid.intensities[0]);
    expect(on("2022-01-01")()).toEqual(grid.intensities[1]);
    expect(on("2019-12-31")).toThrow("on must be on or after 2020-01-01, the first entry of Here");
    expect(on("2021-10-19")()).toEqual(on("2021-01-31")());
    for (const date of ["2021-02-30", "2021-1-1", "12021-01-01", "2021-01-01T00", "yesterday", ""])
      expect(complaint(on(date))).toBe("on");
    expect(complaint(on("2021-01-01", "else"))).toBe("accounting");
    expect(on("2021-01-01", "life-cycle")).toThrow("accounting must be direct, the only one of Here");
    expect(complaint(on("2021-01-01", undefined, 5))).toBe("grid");
    expect(complaint(on("2021-01-01", undefined, { name: "x", intensities: [] }))).toBe("grid.intensities");
    expect(complaint(on("2021-01-01", undefined, changed(grid, "intensities[1].from", "")))).toBe(
      "grid.intensities[1].from",
    );
    const negative = changed(grid, "intensities[0].gramsPerKilowattHour", -1);
    expect(complaint(on("2021-01-01", undefined, negative))).toBe("grid.intensities[0].gramsPerKilowattHour");
  });
});
