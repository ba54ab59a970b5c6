import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import {
  averagePowerShare,
  decodePowerShare,
  idlePowerShare,
  prefillPowerShare,
} from "../../src/inference/averagePower.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { StepTerms } from "../../src/inference/inferenceEstimate.js";
import type { InferencePlan } from "../../src/inference/inferencePlan.js";
import { requireFit } from "../../src/inference/requireFit.js";

const lengths = { inputTokens: 1024, outputTokens: 256 };
const serve = (plan: Parameters<typeof estimateInference>[0]) => requireFit(estimateInference(plan));

describe("the terms of a step", () => {
  it.each([1, 8, 64, 256])("sum to the time between tokens with %i requests in flight", (concurrency) => {
    const { terms, stepSeconds } = serve({ model: llama31_8b, accelerator: nvidiaH100Sxm, ...lengths, concurrency });
    const sum = Object.values(terms).reduce((seconds, term) => seconds + term, 0);
    expect(sum / stepSeconds).toBeCloseTo(1, 9);
  });

  it("have communication only where matrices are divided", () => {
    const plan = {
      model: llama31_70b,
      accelerator: { ...nvidiaH100Sxm, memoryBytes: 1e12 },
      ...lengths,
      concurrency: 8,
    };
    expect(serve(plan).terms.communicationSeconds).toBe(0);
    expect(serve({ ...plan, tensorParallel: 4 }).terms.communicationSeconds).toBeGreaterThan(0);
  });

  it("have no host where a compiler laid down the schedule", () => {
    expect(serve({ model: llama31_8b, accelerator: groqLpuV1, ...lengths, concurrency: 1 }).terms.hostSeconds).toBe(0);
  });
});

/** A part whose host bus carries 0.1 GB/s. */
const slowlyJoined = { ...nvidiaL40s, hostBandwidthBytesPerSecond: 1e8 };

describe("the bound of a step", () => {
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
  ])("is %s where that takes most of it", (bound, plan) => {
    expect(serve(plan).bound).toBe(bound);
  });
});

describe("averagePowerShare", () => {
  const terms = (reading: number, others: number): StepTerms => ({
    weightsSeconds: reading / 2,
    attentionSeconds: reading / 2,
    communicationSeconds: others,
    launchSeconds: 0,
    hostSeconds: 0,
    prefillSeconds: 0,
  });

  it("lies between idling and running prompts, by what a step does", () => {
    expect(averagePowerShare(terms(1, 0), { prefillShare: 0 })).toBe(decodePowerShare);
    expect(averagePowerShare(terms(0, 1), { prefillShare: 0 })).toBe(idlePowerShare);
    expect(averagePowerShare(terms(1, 1), { prefillShare: 1 })).toBe(prefillPowerShare);
    const half = averagePowerShare(terms(1, 0), { prefillShare: 0.5 });
    expect(half).toBeCloseTo((prefillPowerShare + decodePowerShare) / 2, 9);
  });

  it("is the share of the power limit that an estimate draws", () => {
    const {
      averagePowerWatts,
      prefillShare,
      terms: found,
    } = serve({
      ...{ model: llama31_8b, accelerator: nvidiaH100Sxm, ...lengths, concurrency: 16 },
      efficiency: globalProfile,
    });
    expect((averagePowerWatts?.value ?? 0) / 700).toBeCloseTo(averagePowerShare(found, { prefillShare }), 9);
  });
});
