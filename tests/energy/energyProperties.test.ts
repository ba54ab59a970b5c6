import fc from "fast-check";
import { nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama31_70b } from "llm-economics/architectures";
import {
  carbonFootprint,
  gridIntensity,
  inferenceEnergy,
  operationalCarbon,
  trainingEnergy,
  unitedStatesGrid,
  waterUse,
  worldGrid,
} from "llm-economics/energy";
import { InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import { fp8E4m3, int4Group128 } from "llm-economics/formats";
import { estimateInference, requireFit } from "llm-economics/inference";
import { quantize } from "llm-economics/quantization";
import { describe, expect, it } from "vitest";

const serving = (watts: number, outputs: number) => ({
  averagePowerWatts: { value: watts },
  outputTokensPerSecond: { value: outputs },
  totalTokensPerSecond: { value: 5 * outputs },
  requestsPerSecond: { value: outputs / 250 },
});
const ratio = fc.double({ min: 1, max: 3, noNaN: true });
const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

describe("inferenceEnergy and trainingEnergy", () => {
  it("grow from chip to server to facility, with terms that sum to the total", () => {
    fc.assert(
      fc.property(amount, amount, ratio, ratio, share, (watts, outputs, serverPowerRatio, pue, busyShare) => {
        const at = (boundary: "chip" | "server" | "facility") =>
          inferenceEnergy({
            serving: serving(watts, outputs),
            boundary,
            serverPowerRatio,
            powerUsageEffectiveness: pue,
            idle: { busyShare, idlePowerWatts: watts / 5 },
          });
        const [chip, server, facility] = [at("chip"), at("server"), at("facility")];
        expect(server.joulesPerOutputToken).toBeGreaterThanOrEqual(chip.joulesPerOutputToken);
        expect(facility.joulesPerOutputToken).toBeGreaterThanOrEqual(server.joulesPerOutputToken);
        const { chipJoules, idleJoules, hostJoules, facilityJoules } = facility.terms;
        expect(chipJoules + idleJoules + hostJoules + facilityJoules).toBe(facility.joulesPerOutputToken);
        expect(chip.terms.hostJoules + chip.terms.facilityJoules).toBe(0);
        const whole = (watts / outputs) * (1 + (1 - busyShare) / busyShare / 5) * serverPowerRatio * pue;
        expect(facility.joulesPerOutputToken / whole).toBeCloseTo(1, 9);
      }),
    );
  });

  it("give energies per million output tokens and per million tokens in the ratio of the token rates", () => {
    const energy = inferenceEnergy({ serving: serving(700, 1_000), boundary: "chip" });
    expect(energy.kilowattHoursPerMillionOutputTokens).toBeCloseTo(5 * energy.kilowattHoursPerMillionTokens, 12);
    expect(energy.kilowattHoursPerMillionOutputTokens).toBeCloseTo((700 / 1_000) * (1e6 / 3.6e6), 12);
    expect(energy.joulesPerRequest).toBeCloseTo(0.7 * 250, 9);
  });

  it("accept an inference estimate, whose tokens per second and watt are the inverse of joules per token", () => {
    const model = quantize(llama31_70b, { weights: int4Group128, keyValueCache: fp8E4m3 });
    const plan = { model, tensorParallel: 1, inputTokens: 1_024, outputTokens: 256, concurrency: 64 };
    const estimate = requireFit(estimateInference({ ...plan, accelerator: nvidiaH200Sxm }));
    const { joulesPerOutputToken } = inferenceEnergy({ serving: estimate, boundary: "chip" });
    const perWatt = estimate.outputTokensPerSecondPerWatt?.value ?? 0;
    expect(joulesPerOutputToken * perWatt).toBeCloseTo(1, 9);
    const unknown = { ...estimate, averagePowerWatts: null };
    expect(() => inferenceEnergy({ serving: unknown, boundary: "chip" })).toThrow(/power you measured/);
  });

  it("use the published average load for training by default", () => {
    const run = { acceleratorHours: 1_000, thermalDesignPowerWatts: 1_000, boundary: "chip" } as const;
    expect(trainingEnergy(run).kilowattHours).toBe(750);
    expect(trainingEnergy({ ...run, boundary: "server" }).kilowattHours).toBeCloseTo(750 * 1.82, 9);
    expect(trainingEnergy({ ...run, boundary: "facility" }).kilowattHours).toBeCloseTo(750 * 1.82 * 1.2, 9);
  });
});

describe("carbon and water", () => {
  it("do not change with a contract at the residual mix, and fall in proportion with a carbon-free one", () => {
    fc.assert(
      fc.property(amount, share, (kilowattHours, covered) => {
        const grams = 400;
        const located = operationalCarbon({ kilowattHours, gramsPerKilowattHour: grams }).kilograms;
        const market = (of: number) =>
          operationalCarbon({
            kilowattHours,
            gramsPerKilowattHour: grams,
            contracts: [{ share: covered, gramsPerKilowattHour: of }],
          }).kilograms;
        expect(market(grams) / located).toBeCloseTo(1, 9);
        expect(market(0) / located).toBeCloseTo(1 - covered, 9);
      }),
    );
  });

  it("accept contracts for every split of 100 % into three shares, despite binary rounding", () => {
    for (let first = 1; first < 99; first++)
      for (let second = 1; first + second < 100; second++) {
        const shares = [first / 100, second / 100, (100 - first - second) / 100];
        const contracts = shares.map((share) => ({ share, gramsPerKilowattHour: 100 }));
        const { gramsPerKilowattHour } = operationalCarbon({ kilowattHours: 1, gramsPerKilowattHour: 500, contracts });
        expect(gramsPerKilowattHour).toBeCloseTo(100, 9);
      }
  });

  it("are location-based without contracts and market-based with a list of contracts, even an empty one", () => {
    const electricity = { kilowattHours: 10, gramsPerKilowattHour: 500 };
    expect(operationalCarbon(electricity)).toEqual({ basis: "location", gramsPerKilowattHour: 500, kilograms: 5 });
    expect(operationalCarbon({ ...electricity, contracts: [] }).basis).toBe("market");
  });

  it("use the grid entry of the date, and throw for dates before the first", () => {
    expect(gridIntensity(unitedStatesGrid, "2021-06-30").from).toBe("2020-01-01");
    expect(gridIntensity(worldGrid, "2030-01-01").gramsPerKilowattHour).toBe(473.01);
    expect(() => gridIntensity(unitedStatesGrid, "2017-12-31")).toThrow(/2018-01-01/);
    for (const no of ["yesterday", "2025-13-01", "2025-00-10", "2025-06-32", "2025-02-31", "2025-6-1"])
      expect(() => gridIntensity(unitedStatesGrid, no)).toThrow(/ISO 8601/);
  });

  it("use entries of the requested accounting only", () => {
    expect(gridIntensity(unitedStatesGrid, "2026-01-01", "combustion").gramsPerKilowattHour).toBe(390);
    expect(gridIntensity(unitedStatesGrid, "2026-01-01", "life-cycle").gramsPerKilowattHour).toBe(414);
    expect(gridIntensity(unitedStatesGrid, "2024-12-31", "life-cycle").gramsPerKilowattHour).toBe(383.55);
    expect(() => gridIntensity(unitedStatesGrid, "2022-01-01", "life-cycle")).toThrow(/2024-01-01/);
    expect(() => gridIntensity(worldGrid, "2026-01-01", "combustion")).toThrow(InvalidQuantityError);
    expect(() => gridIntensity(worldGrid, "2026-01-01", "well-to-wheel" as "combustion")).toThrow(UnknownNameError);
  });

  it("have ordered and plausible entries for every grid", async () => {
    const all = Object.entries(await import("llm-economics/energy")).filter(([name]) => name.endsWith("Grid"));
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const [, grid] of all as [string, typeof worldGrid][]) {
      const dates: readonly string[] = grid.intensities.map((entry) => entry.from);
      expect([...dates].sort()).toEqual(dates);
      for (const entry of grid.intensities) {
        expect(entry.gramsPerKilowattHour).toBeGreaterThan(20);
        expect(entry.gramsPerKilowattHour).toBeLessThan(1_000);
      }
    }
  });

  it("are the sums of their terms", () => {
    expect(carbonFootprint({ operational: { kilograms: 0 }, embodied: { kilograms: 0 } }).embodiedShare).toBe(0);
    const both = carbonFootprint({ operational: { kilograms: 30 }, embodied: { kilograms: 10 } });
    expect([both.kilograms, both.embodiedShare]).toEqual([40, 0.25]);
    const water = waterUse({
      serverKilowattHours: 10,
      onSiteLitersPerKilowattHour: 1,
      powerUsageEffectiveness: 1.5,
      offSiteLitersPerKilowattHour: 2,
    });
    expect(water.terms).toEqual({ onSiteLiters: 10, offSiteLiters: 30 });
    expect(water.liters).toBe(40);
  });
});

describe("invalid input", () => {
  it.each([
    ["no rate", () => inferenceEnergy({ serving: serving(700, 0), boundary: "chip" }), "outputTokensPerSecond"],
    ["no power", () => inferenceEnergy({ serving: serving(Number.NaN, 1), boundary: "chip" }), "averagePowerWatts"],
    ["an unknown boundary", () => inferenceEnergy({ serving: serving(1, 1), boundary: "rack" as "chip" }), "boundary"],
    [
      "an overhead below 1",
      () => inferenceEnergy({ serving: serving(1, 1), boundary: "chip", powerUsageEffectiveness: 0.9 }),
      "powerUsageEffectiveness",
    ],
    [
      "a facility that draws less than its servers",
      () =>
        waterUse({
          serverKilowattHours: 1,
          onSiteLitersPerKilowattHour: 1,
          powerUsageEffectiveness: 0.9,
          offSiteLitersPerKilowattHour: 1,
        }),
      "powerUsageEffectiveness",
    ],
    [
      "a load in percent",
      () => trainingEnergy({ acceleratorHours: 1, thermalDesignPowerWatts: 700, averageLoad: 75, boundary: "chip" }),
      "averageLoad",
    ],
    [
      "shares over 1",
      () =>
        operationalCarbon({
          kilowattHours: 1,
          gramsPerKilowattHour: 1,
          contracts: [
            { share: 0.7, gramsPerKilowattHour: 0 },
            { share: 0.7, gramsPerKilowattHour: 0 },
          ],
        }),
      "contracts",
    ],
  ])("throws an error that names the field of %s", (_, call, field) => {
    expect(call).toThrow(InvalidQuantityError);
    expect(call).toThrow(field);
  });
});
