import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { kernelIssue } from "../../src/hardware/kernelIssue.js";
import { communicationModel } from "../../src/inference/communicationModel.js";
import { communicationSeconds } from "../../src/inference/decodeStep.js";
import type { InferencePlan } from "../../src/inference/inferencePlan.js";
import { mixedStepSeconds } from "../../src/inference/mixedStep.js";
import { prefillSeconds } from "../../src/inference/prefillStep.js";
import { preparePlan } from "../../src/inference/preparedPlan.js";
import { type StepModel, stepModel } from "../../src/inference/stepModel.js";

const { rates } = globalProfile;
const lengths = { inputTokens: 1024, outputTokens: 256, concurrency: 8 };

function exchanges(plan: InferencePlan) {
  const { work, parallel, options } = preparePlan(plan);
  return communicationModel(work, parallel, options.accelerator, kernelIssue(options.accelerator), rates);
}

describe("all-reduce of eight accelerators", () => {
  const plan = { ...lengths, model: llama31_70b, accelerator: nvidiaH100Sxm, tensorParallel: 8 };
  const model = exchanges(plan);
  const { layerGroups, hiddenSize } = llama31_70b;
  const reductions = 2 * layerGroups.reduce((layers, { count }) => layers + count, 0);
  const bandwidth = 450e9 * rates.linkBandwidth;
  const latency = rates.collectiveSeconds * (1 + 0.1 * (Math.log2(8) - 1));

  it("is one-shot for few tokens and a ring for many", () => {
    const bytes = 2 * hiddenSize;
    const few = reductions * (latency + (7 * 4 * bytes) / bandwidth);
    const many = reductions * (rates.sharedReductionFactor * latency + (2 * (7 / 8) * 8192 * bytes) / bandwidth);
    expect(communicationSeconds(model, 4) / few).toBeCloseTo(1, 9);
    expect(communicationSeconds(model, 8192) / many).toBeCloseTo(1, 9);
  });

  it("is monotonic in tokens and never slower than either algorithm", () => {
    const tokens = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(tokens, tokens, (one, more) => {
        const taken = communicationSeconds(model, one);
        expect(communicationSeconds(model, one + more)).toBeGreaterThan(taken);
        expect(taken).toBeLessThanOrEqual(model.direct.fixed + model.direct.perToken * one);
        expect(taken).toBeLessThanOrEqual(model.shared.fixed + model.shared.perToken * one);
      }),
    );
  });

  it("has NCCL's latency across nodes: 32 microseconds over two nodes of eight, 42 over four", () => {
    const fixed = (tensorParallel: number) => exchanges({ ...plan, tensorParallel }).direct.fixed / reductions;
    expect(fixed(16) * 1e6).toBeCloseTo(6.8 + 2 * (7 * 1.08 + 5), 6);
    expect(fixed(32) * 1e6).toBeCloseTo(6.8 + 2 * (7 * 1.08 + 10), 6);
    expect(fixed(16)).toBeGreaterThan(3 * fixed(8));
    const { direct, shared } = exchanges({ ...plan, tensorParallel: 16 });
    expect(shared.fixed).toBe(direct.fixed);
  });

  it("uses one algorithm with a static schedule, and takes no time on one accelerator", () => {
    const scheduled = exchanges({ ...lengths, model: llama31_70b, accelerator: groqLpuV1 });
    expect(scheduled.direct).toEqual(scheduled.shared);
    expect(scheduled.direct.perToken).toBeGreaterThan(0);
    expect(communicationSeconds(exchanges({ ...plan, tensorParallel: 1 }), 100)).toBe(0);
  });
});

/** A single prompt: one attention rank computes all of it, and the experts of all ranks share it. */
const lonePrefillSeconds = (of: StepModel, tokens: number) =>
  mixedStepSeconds(of, 0, 0, tokens, tokens, 0, tokens / of.attentionDataParallel);

describe("a single prompt under data-parallel attention", () => {
  const shared = {
    ...lengths,
    model: deepseekV3,
    accelerator: { ...nvidiaH100Sxm, memoryBytes: 1e12 },
    attentionDataParallel: 8,
    expertParallel: 8,
  };
  const { work, parallel, options, traits } = preparePlan(shared);
  const model = stepModel(work, parallel, options.accelerator, rates, {
    execution: "cuda-graph",
    traits,
    mixesPrompts: false,
  });

  it("takes longer than its share of a step with a prompt on every rank, but less than the whole step", () => {
    const alone = lonePrefillSeconds(model, 4096);
    expect(alone).toBeGreaterThan(prefillSeconds(model, 1, 4096));
    expect(alone).toBeLessThan(prefillSeconds(model, 8, 4096));
  });

  it("equals a step of one prompt on a single rank", () => {
    const whole = { ...model, attentionDataParallel: 1 };
    expect(lonePrefillSeconds(whole, 4096)).toBe(prefillSeconds(whole, 1, 4096));
  });
});
