import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import {
  annualCapitalCharge,
  budgetVariance,
  capacityPlan,
  commitmentMix,
  formatMoney,
  ownedAcceleratorHour,
  rentedAcceleratorHour,
  trainingRunCost,
  usd,
  userMonthCost,
  utilizationFromDemand,
} from "llm-economics/cost";
import { operationalCarbon } from "llm-economics/energy";
import { isLlmEconomicsError } from "llm-economics/errors";
import { defineAccelerator } from "llm-economics/hardware";
import { importSkyPilotCatalog } from "llm-economics/importers";
import { defineArchitecture } from "llm-economics/models";
import { operationTime } from "llm-economics/roofline";
import { quantile } from "llm-economics/scenarios";
import { classifyWorkload } from "llm-economics/workloads";
import { describe, expect, it } from "vitest";

/** Returns the message of the typed error that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isLlmEconomicsError(error)) return error.message;
    throw error;
  }
  return "nothing was refused";
}

/** A value with a field that its type does not have. */
const as = (value: unknown) => value as never;

const part = {
  id: "my-part",
  name: "My part",
  vendor: "Us",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2026",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 96e9,
  memoryBandwidthBytesPerSecond: 4e12,
  peakDenseFlopsPerSecond: { bf16: 1e15 },
} as const;
const { provenance: _, publisher: __, ...rest } = llama31_8b;
const { releasedOn: ___, license: ____, huggingFaceIds: _____, publishedTotalParameters: ______, ...model } = rest;
const [group] = model.layerGroups;
const charge = { method: "annuity", lifeYears: 5, residualShare: 0.1, costOfCapital: 0.08 } as const;
const owned = {
  purchasePerAccelerator: usd(30_000),
  networkShare: 0.1,
  depreciation: charge,
  maintenanceShare: 0.05,
  staffPerAcceleratorYear: usd(500),
  serverPowerWattsPerAccelerator: 1_300,
  load: 0.7,
  space: "included",
  electricity: "included",
  utilization: 0.6,
} as const;
const stage = {
  fromMonth: 1,
  replica: { requestsPerSecondPerReplica: 2, acceleratorsPerReplica: 1 },
  supply: { kind: "rent", pricePerAcceleratorHour: usd(2) },
} as const;
const fleet = { months: 2, demand: { hourlyDemand: [1, 3] }, stages: [stage] } as const;
const workload = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const requests = { requestsPerSecond: 10, inputTokens: 100, outputTokens: 100 };

describe("nested options", () => {
  it.each<[string, () => unknown]>([
    ["memoryBytes", () => defineAccelerator(as({ ...part, memoryByte: 1e9 }))],
    ["thermalDesignPowerWatts", () => defineAccelerator(as({ ...part, thermalDesignPowerWatt: 700 }))],
    ["torusDimensions", () => defineAccelerator(as({ ...part, scaleUp: { torusDimension: 3 } }))],
    ["bf16", () => defineAccelerator(as({ ...part, peakDenseFlopsPerSecond: { bf61: 1e15 } }))],
    ["finalNormParameters", () => defineArchitecture(as({ ...model, finalNormParameter: 0 }))],
    ["normParameters", () => defineArchitecture(as({ ...model, layerGroups: [{ ...group, normParameter: 0 }] }))],
    [
      "windowTokens",
      () => {
        const attention = { ...group.attention, windowToken: 512 };
        return defineArchitecture(as({ ...model, layerGroups: [{ ...group, attention }] }));
      },
    ],
    [
      "gating",
      () => {
        const feedForward = { ...group.feedForward, gatng: "plain" };
        return defineArchitecture(as({ ...model, layerGroups: [{ ...group, feedForward }] }));
      },
    ],
    ["method", () => annualCapitalCharge({ purchase: usd(1), depreciation: as({ ...charge, metod: "annuity" }) })],
    [
      "depreciation",
      () =>
        ownedAcceleratorHour(
          as({
            ...owned,
            space: { purchasePerKilowatt: usd(1), deprecation: 1 },
          }),
        ),
    ],
    [
      "powerUsageEffectiveness",
      () => ownedAcceleratorHour(as({ ...owned, electricity: { powerUsageEfectiveness: 1.2 } })),
    ],
    ["done", () => budgetVariance(as({ budget: [], bill: [], work: { planned: 1, doen: 1 } }))],
    [
      "commitments",
      () =>
        capacityPlan(
          as({
            ...fleet,
            stages: [{ ...stage, supply: { ...stage.supply, commitment: [] } }],
          }),
        ),
    ],
    ["efficiencyGainPerYear", () => capacityPlan(as({ ...fleet, stages: [{ ...stage, efficiencyGainPerYaer: 0.1 }] }))],
    [
      "upfrontShare",
      () => {
        const commitments = [{ months: 12, pricePerHour: usd(1), upfrontShar: 1 }];
        return commitmentMix(as({ running: [[1]], onDemandPerHour: usd(2), commitments }));
      },
    ],
    ["maximumFractionDigits", () => formatMoney(usd(1), as({ maximumFractionDigit: 0 }))],
    ["discount", () => rentedAcceleratorHour(as({ terms: { kind: "committed", discont: 0.5 }, utilization: 1 }))],
    [
      "networkShare",
      () =>
        trainingRunCost(
          as({
            run: { acceleratorHours: 1 },
            basis: { kind: "acquisition", netwrkShare: 0 },
          }),
        ),
    ],
    ["requests", () => userMonthCost(as({ use: { request: 1 }, cost: {} }))],
    [
      "lagSeconds",
      () =>
        utilizationFromDemand(
          as({ hourlyDemand: [1], capacityPerReplica: 1, scaling: { policy: "reactive", lagSecond: 1 } }),
        ),
    ],
    ["share", () => operationalCarbon(as({ kilowattHours: 1, gramsPerKilowattHour: 1, contracts: [{ shar: 1 }] }))],
    ["provider", () => importSkyPilotCatalog("", as({ statedOn: "2026-08-21", provder: "aws" }))],
    ["rates", () => operationTime(as({ accelerator: nvidiaH100Sxm, format: "bf16", flops: 1, bytes: 1, rate: {} }))],
    ["least", () => quantile(as({ kind: "normal", mean: 1, standardDeviation: 1, lest: 0 }), 0.5)],
    ["peakToMean", () => classifyWorkload(as({ ...workload, inference: { ...requests, peakToMena: 2 } }))],
    [
      "runsPerYear",
      () => classifyWorkload(as({ ...workload, training: { tokens: 1e9, withinSeconds: 1e6, runPerYear: 2 } })),
    ],
  ])("suggest %s for a misspelt key", (key, call) => {
    expect(refusal(call)).toContain(`Did you mean "${key}"?`);
  });

  it("state the kinds of a supply, and the price that it lacks", () => {
    const supplied = (supply: object) => refusal(() => capacityPlan(as({ ...fleet, stages: [{ ...stage, supply }] })));
    expect(supplied({ kind: "lease" })).toMatch(/stages\.supply\.kind must be one of own, rent, tokens/);
    expect(supplied({ kind: "rent" })).toMatch(/stages\.supply\.pricePerAcceleratorHour/);
  });

  it("accept copies of catalogue entries", () => {
    expect(defineArchitecture({ ...llama31_8b, id: "mine" }).hiddenSize).toBe(4096);
    expect(defineAccelerator({ ...nvidiaH100Sxm, id: "mine" }).memoryBytes).toBe(nvidiaH100Sxm.memoryBytes);
  });
});
