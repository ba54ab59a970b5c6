import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import {
  activePowerShare,
  averagePowerShare,
  highestPowerShare,
  idlePowerShare,
  memoryPowerShare,
} from "../../src/inference/averagePower.js";
import { decodeStepSeconds } from "../../src/inference/decodeStep.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { InferencePlan } from "../../src/inference/inferencePlan.js";
import { preparePlan, servePlan } from "../../src/inference/preparedPlan.js";
import { requireFit } from "../../src/inference/requireFit.js";

const lengths = { inputTokens: 1024, outputTokens: 256 };
const serve = (plan: Parameters<typeof estimateInference>[0]) => requireFit(estimateInference(plan));

describe("terms of a step", () => {
  it.each([1, 8, 64, 256])("sum to the inter-token latency at concurrency %i", (concurrency) => {
    const { terms, stepSeconds } = serve({ model: llama31_8b, accelerator: nvidiaH100Sxm, ...lengths, concurrency });
    const sum = Object.values(terms).reduce((seconds, term) => seconds + term, 0);
    expect(sum / stepSeconds).toBeCloseTo(1, 9);
  });

  it("include communication only with parallelism", () => {
    const plan = {
      model: llama31_70b,
      accelerator: { ...nvidiaH100Sxm, memoryBytes: 1e12 },
      ...lengths,
      concurrency: 8,
    };
    expect(serve(plan).terms.communicationSeconds).toBe(0);
    expect(serve({ ...plan, tensorParallel: 4 }).terms.communicationSeconds).toBeGreaterThan(0);
  });

  it("include no host time with a static schedule", () => {
    expect(serve({ model: llama31_8b, accelerator: groqLpuV1, ...lengths, concurrency: 1 }).terms.hostSeconds).toBe(0);
  });
});

/** An accelerator whose host link carries 0.1 GB/s. */
const slowlyJoined = { ...nvidiaL40s, hostBandwidthBytesPerSecond: 1e8 };

describe("bound of a step", () => {
  it.each<[bound: string, plan: InferencePlan]>([
    ["memory-bandwidth", { ...lengths, model: llama31_8b, accelerator: nvidiaH100Sxm, concurrency: 1 }],
    [
      "compute",
      {
        ...lengths,
        model: llama31_8b,
        accelerator: nvidiaH100Sxm,
        concurrency: 400,
        inputTokens: 4000,
        outputTokens: 20,
      },
    ],
    [
      "interconnect",
      {
        ...lengths,
        model: llama31_70b,
        accelerator: slowlyJoined,
        tensorParallel: 8,
        schedule: "static",
        concurrency: 64,
      },
    ],
  ])("is %s if that is the largest term", (bound, plan) => {
    expect(serve(plan).bound).toBe(bound);
  });
});

describe("averagePowerShare", () => {
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, ...lengths, concurrency: 16 };
  const prepared = preparePlan(plan);
  const { model } = servePlan(prepared, globalProfile.rates).replica;
  const share = (sequences: number, seconds: number, host: number, prefillShare: number) =>
    averagePowerShare(model, sequences, 1024, seconds, host, { prefillShare });

  it("is between idle power and the power limit, depending on utilization", () => {
    expect(share(1, 1e6, 1e6, 0)).toBeCloseTo(idlePowerShare, 5);
    expect(share(1, 1e6, 0, 0)).toBeCloseTo(activePowerShare, 5);
    expect(share(1, 1, 0, 1)).toBe(highestPowerShare);
    expect(share(512, 1e-6, 0, 0)).toBe(highestPowerShare);
  });

  it("adds the shares of memory traffic and arithmetic", () => {
    const seconds = decodeStepSeconds(model, 1, 1024);
    const few = share(1, seconds, 0, 0);
    expect(few).toBeGreaterThan(activePowerShare);
    expect(few).toBeLessThan(activePowerShare + memoryPowerShare);
    expect(share(64, decodeStepSeconds(model, 64, 1024), 0, 0)).toBeGreaterThan(few);
    expect(share(1, seconds, 0, 0.5)).toBeCloseTo((few + highestPowerShare) / 2, 9);
  });

  it("determines the power of an estimate", () => {
    const { averagePowerWatts } = serve({ ...plan, efficiency: globalProfile });
    const watts = averagePowerWatts?.value ?? 0;
    expect(watts).toBeGreaterThan(700 * activePowerShare);
    expect(watts).toBeLessThan(700 * highestPowerShare);
  });
});
