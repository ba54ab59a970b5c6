import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { averagePowerShare, highestPowerShare, idlePowerShare } from "../../src/inference/averagePower.js";
import { decodeStepSeconds } from "../../src/inference/decodeStep.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { InferencePlan } from "../../src/inference/inferencePlan.js";
import { preparePlan } from "../../src/inference/preparedPlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { stepModel } from "../../src/inference/stepModel.js";

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
  const { work, parallel, traits } = preparePlan({
    model: llama31_8b,
    accelerator: nvidiaH100Sxm,
    ...lengths,
    concurrency: 1,
  });
  const options = { execution: "cuda-graph", traits } as const;
  const model = stepModel(work, parallel, nvidiaH100Sxm, globalProfile.rates, options);
  const step = decodeStepSeconds(model, 1, 1024);

  it("is the highest while prompts run, and falls to idling in a step that only waits", () => {
    expect(averagePowerShare(model, 1, 1024, step, { prefillShare: 1 })).toBe(highestPowerShare);
    expect(averagePowerShare(model, 1, 1024, 1e9, { prefillShare: 0 })).toBeCloseTo(idlePowerShare, 6);
  });

  it("lies between both while it decodes, and rises with the batch up to the limit", () => {
    const at = (sequences: number) =>
      averagePowerShare(model, sequences, 1024, decodeStepSeconds(model, sequences, 1024), { prefillShare: 0 });
    const shares = [1, 8, 64, 256].map(at);
    expect(shares[0]).toBeGreaterThan(idlePowerShare);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(at(100_000)).toBeLessThanOrEqual(highestPowerShare);
  });
});
