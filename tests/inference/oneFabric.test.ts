import * as accelerators from "llm-economics/accelerators";
import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { googleTpuV5e } from "../../src/accelerators/googleTpuV5e.js";
import { googleTpuV5p } from "../../src/accelerators/googleTpuV5p.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { kernelIssue } from "../../src/hardware/kernelIssue.js";
import { communicationModel } from "../../src/inference/communicationModel.js";
import { preparePlan } from "../../src/inference/preparedPlan.js";
import { groupBandwidthBytesPerSecond } from "../../src/roofline/collectiveLink.js";
import type { CollectiveRates } from "../../src/roofline/collectiveRates.js";
import { collectiveTime } from "../../src/roofline/collectiveTime.js";
import { mixedPrecisionAdam } from "../../src/training/memory/trainingRecipes.js";
import { estimateTraining } from "../../src/training/plan/estimateTraining.js";

const { rates } = globalProfile;
const parts: readonly Accelerator[] = Object.values(accelerators);
const reductions = 2 * llama31_70b.layerGroups.reduce((layers, { count }) => layers + count, 0);
const tokens = 4096;
const bytes = 2 * llama31_70b.hiddenSize * tokens;

/** Collective rates of the efficiency profile on a fabric. */
function libraryRates(latency: number, linkEfficiency: number): CollectiveRates {
  const protocol = { name: "profile", bandwidthShare: 1, baseSeconds: 0.9 * latency, hopSeconds: 0.1 * latency };
  return { linkEfficiency, protocols: [protocol] };
}

function communication(accelerator: Accelerator, tensorParallel: number) {
  const part = { ...accelerator, memoryBytes: 1e15 };
  const lengths = { inputTokens: 100, outputTokens: 100, concurrency: 1 };
  const { work, parallel } = preparePlan({ model: llama31_70b, accelerator: part, tensorParallel, ...lengths });
  return communicationModel(work, parallel, part, kernelIssue(part), rates);
}

const fabrics = parts.flatMap((part) => {
  const { scaleUp } = part;
  if (!scaleUp || scaleUp.topology === "none" || scaleUp.domainAccelerators < 4) return [];
  return kernelIssue(part) === "schedule" ? [] : [[part.name, part, scaleUp] as const];
});

describe("collective times in roofline, inference and training", () => {
  it.each(fabrics)("agree between estimateInference and collectiveTime on %s", (_, part, link) => {
    for (const ranks of [2, 4]) {
      const { direct, shared } = communication(part, ranks);
      const exchange = { collective: "all-reduce", ranks, link, bytes } as const;
      const { collectiveSeconds, sharedReductionFactor, linkBandwidth } = rates;
      const oneShot = collectiveTime({
        ...exchange,
        algorithm: "one-shot",
        rates: libraryRates(collectiveSeconds, linkBandwidth),
      });
      const twoShot = collectiveTime({
        ...exchange,
        algorithm: "two-shot",
        rates: libraryRates(collectiveSeconds * sharedReductionFactor, linkBandwidth),
      });
      expect((direct.fixed + direct.perToken * tokens) / (reductions * oneShot.seconds)).toBeCloseTo(1, 9);
      expect((shared.fixed + shared.perToken * tokens) / (reductions * twoShot.seconds)).toBeCloseTo(1, 9);
    }
  });

  // Four chips of a torus have no wraparound links, so half of their links are idle (How to Scale Your Model, part 3).
  it("use 100 GB/s for four TPU v5e in all three", () => {
    const group = { link: googleTpuV5e.scaleUp, ranks: 4, collective: "all-reduce" } as const;
    expect(groupBandwidthBytesPerSecond(group)).toBe(100e9);
    const perByte =
      communication(googleTpuV5e, 4).shared.perToken / (2 * (3 / 4) * 2 * llama31_70b.hiddenSize * reductions);
    expect(1 / perByte).toBeCloseTo(100e9 * rates.linkBandwidth, -3);
  });

  it("use the same share of the links in training", () => {
    const plan = {
      model: llama31_70b,
      recipe: mixedPrecisionAdam,
      tokens: 1e9,
      sequenceTokens: 4096,
      batchSequences: 64,
    };
    const seconds = (accelerator: Accelerator, bandwidthBytesPerSecond: number) => {
      const part = { ...accelerator, memoryBytes: 1e13 };
      const scaleUp = { ...nvidiaH100Sxm.scaleUp, ...part.scaleUp, bandwidthBytesPerSecond };
      const estimate = estimateTraining({
        ...plan,
        accelerator: { ...part, scaleUp },
        tensorParallel: 4,
        dataParallel: 1,
      });
      return estimate.fits ? estimate.terms.communicationSeconds : Number.NaN;
    };
    const switched = seconds(nvidiaH100Sxm, 100e9);
    expect(seconds(googleTpuV5e, 200e9) / switched).toBeCloseTo(1, 9);
    expect(seconds(amdMi300x, (100e9 * 7) / 3) / switched).toBeCloseTo(1, 9);
  });

  it("use a sixth of the links for two accelerators of a three-dimensional torus", () => {
    const two = { ranks: 2, collective: "point-to-point" } as const;
    const { bandwidthBytesPerSecond } = googleTpuV5p.scaleUp;
    expect(groupBandwidthBytesPerSecond({ ...two, link: googleTpuV5p.scaleUp })).toBeCloseTo(
      bandwidthBytesPerSecond / 6,
      0,
    );
  });
});
