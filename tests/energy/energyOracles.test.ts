import {
  ecoLogitsRequest,
  embodiedCarbon,
  googlePowerUsageEffectiveness,
  inferenceEnergy,
  operationalCarbon,
  requestEnergyFromFlops,
  serverPowerRatio,
  trainingEnergy,
  waterUse,
} from "llm-economics/energy";
import { describe, expect, it } from "vitest";

const near = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(relative);

const h100 = { peakDenseFlopsPerSecond: 989e12, serverPowerWattsPerAccelerator: 1_275, load: 0.7 };

describe("Epoch AI (2025), energy of a ChatGPT query", () => {
  it.each([
    [100e9, 500, 0.1, 1.2, 0.301],
    [100e9, 1_500, 0.1, 1.2, 0.902],
    [20e9, 500, 0.1, 1.2, 0.06],
    [200e9, 500, 0.05, 1.3, 1.304],
    [200e9, 1_500, 0.05, 1.3, 3.911],
  ])("within 0.6 %%", (activeParameters, outputTokens, utilization, powerUsageEffectiveness, wattHours) => {
    const request = { ...h100, activeParameters, outputTokens, utilization, powerUsageEffectiveness };
    near(requestEnergyFromFlops(request).kilowattHours * 1_000, wattHours, 0.006);
  });
});

describe("Google (August 2025), the median Gemini prompt", () => {
  const kilowattHours = 0.24e-3;
  it("0.24 Wh and 0.03 g imply 125 g/kWh, market based", () => {
    const carbon = operationalCarbon({ kilowattHours, gramsPerKilowattHour: 125, contracts: [] });
    expect(carbon.basis).toBe("market");
    near(carbon.kilograms * 1_000, 0.03, 1e-9);
  });
  it("0.26 mL over 0.24 Wh is 1.08 L/kWh of the facility", () => {
    const serverKilowattHours = kilowattHours / googlePowerUsageEffectiveness.value;
    const onSite = 1.08333 * googlePowerUsageEffectiveness.value;
    const water = waterUse({
      serverKilowattHours,
      onSiteLitersPerKilowattHour: onSite,
      powerUsageEffectiveness: googlePowerUsageEffectiveness.value,
      offSiteLitersPerKilowattHour: 0,
    });
    near(water.liters * 1_000, 0.26, 1e-5);
  });
  it("7.92 Wh a year earlier, at 33 times the power for the same rate", () => {
    const prompt = (watts: number) =>
      inferenceEnergy({
        serving: {
          averagePowerWatts: { value: watts },
          outputTokensPerSecond: { value: 1 },
          totalTokensPerSecond: { value: 1 },
          requestsPerSecond: { value: 1 },
        },
        boundary: "chip",
      }).joulesPerRequest / 3_600;
    near(prompt(0.24 * 3_600), 0.24, 1e-12);
    near(prompt(33 * 0.24 * 3_600), 7.92, 1e-6);
  });
});

describe("EcoLogits methodology", () => {
  const request = (parameters: number) =>
    ecoLogitsRequest({
      activeParameters: parameters,
      totalParameters: parameters,
      outputTokens: 500,
      powerUsageEffectiveness: 1.2,
    });
  it("energy per token of an 8.03B model at batch 64", () => {
    near(request(8.03e9).wattHoursPerTokenPerAccelerator, 4.50877e-5, 1e-5);
  });
  it("500 tokens of a dense 70.55B model: 4 accelerators, 0.330188 Wh", () => {
    expect(request(70.55e9).accelerators).toBe(4);
    near(request(70.55e9).kilowattHours * 1_000, 0.330188, 1e-5);
  });
  it("500 tokens of a dense 70.55B model: half a server of 5.7 t and 4 accelerators of 164 kg, for 43.6 s of 3 years / 64", () => {
    const { latencySeconds, embodiedKilograms } = request(70.55e9);
    near(latencySeconds, 500 * (0.000678 * 70.55 + 0.019968 + 0.0194), 1e-12);
    near(embodiedKilograms, ((2_850 + 656) * 43.60045) / (3 * 8_766 * 3_600 * 64), 1e-12);
  });
  it.each([
    [33e9, 1],
    [34e9, 2],
    [66e9, 2],
    [67e9, 4],
    [400e9, 16],
  ])(
    "%f parameters, with 1.2 times their 16-bit weights, take %i accelerators of 80 GB",
    (parameters, accelerators) => {
      expect(request(parameters).accelerators).toBe(accelerators);
    },
  );
  it("embodied carbon of 0.0333524 kg per H100-hour within 0.1 %, with years of 8,760 hours", () => {
    const carbon = embodiedCarbon({
      acceleratorHours: 1,
      acceleratorKilograms: 164,
      serverKilograms: 5_700,
      acceleratorsPerServer: 8,
      lifetimeYears: 3,
    });
    near(carbon.kilogramsPerAcceleratorHour, 0.0333524, 0.001);
  });
});

const cardTons = (acceleratorHours: number, thermalDesignPowerWatts: number, gramsPerKilowattHour: number) => {
  const { kilowattHours } = trainingEnergy({
    acceleratorHours,
    thermalDesignPowerWatts,
    averageLoad: 1,
    boundary: "chip",
  });
  return operationalCarbon({ kilowattHours, gramsPerKilowattHour }).kilograms / 1_000;
};

describe("Llama model cards: emissions at the chips' rated power", () => {
  it.each([
    ["Llama 2 7B", 184_320, 31.22],
    ["Llama 2 13B", 368_640, 62.44],
    ["Llama 2 70B", 1_720_320, 291.42],
  ])("%s within 0.05 %%", (_, hours, tons) => near(cardTons(hours, 400, 423.47), tons, 0.0005));

  it("the card's rows sum to 153.92 t less than its total, the unlisted 34B", () => {
    const rows = [31.22, 62.44, 291.42].reduce((sum, tons) => sum + tons, 0);
    near(539 - rows, 153.92, 1e-5);
    near(cardTons(184_320 + 368_640 + 1_720_320, 400, 423.47), rows, 0.0005);
  });

  it.each([
    ["Llama 3.1 8B", 1_460_000, 420],
    ["Llama 3.1 70B", 7_000_000, 2_040],
    ["Llama 3.1 405B", 30_840_000, 8_930],
  ])("%s within 1 %%", (_, hours, tons) => near(cardTons(hours, 700, 413.7), tons, 0.01));

  it("a DGX H100 is rated at 1.82 times the power of its chips", () => {
    near(serverPowerRatio({ serverPowerWatts: 10_200, accelerators: 8, acceleratorPowerWatts: 700 }), 1.82143, 1e-5);
  });

  it("the 405B run takes 32.44 GWh at the facility, not the card's 21.6", () => {
    const run = { acceleratorHours: 30_840_000, thermalDesignPowerWatts: 700 };
    const wall = trainingEnergy({
      ...run,
      averageLoad: 0.75,
      boundary: "facility",
      serverPowerRatio: 1_275 / 700,
      powerUsageEffectiveness: 1.1,
    });
    near(wall.kilowattHours, 32_439_800, 1e-5);
    near(trainingEnergy({ ...run, averageLoad: 1, boundary: "chip" }).kilowattHours, 21.6e6, 0.001);
  });
});
