import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import type { ChunkedPrefill } from "../../src/efficiency/engineSettings.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { closedLoop, sustainableRate } from "../../src/inference/closedLoop.js";
import { decodeStepSeconds } from "../../src/inference/decodeStep.js";
import { mixedStepSeconds } from "../../src/inference/mixedStep.js";
import { openLoop } from "../../src/inference/openLoop.js";
import { prefillSeconds } from "../../src/inference/prefillStep.js";
import { preparedReplica, preparePlan } from "../../src/inference/preparedPlan.js";
import { type ReplicaLoad, replicaOf } from "../../src/inference/replica.js";

const { rates } = globalProfile;
const prepared = preparePlan({
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  inputTokens: 1000,
  outputTokens: 200,
  concurrency: 1,
});
const { model, load } = preparedReplica(prepared, rates);
const serving = (changes: Partial<ReplicaLoad>) => replicaOf(model, { ...load, ...changes }, rates);

const decoding = fc.integer({ min: 1, max: 256 });
const promptTokens = fc.integer({ min: 1, max: 8192 });

describe("mixedStepSeconds", () => {
  it("equals a decode step without prompts and a prefill step without decoding sequences", () => {
    expect(mixedStepSeconds(model, 32, 1500, 0, 1000)).toBeCloseTo(decodeStepSeconds(model, 32, 1500), 12);
    expect(mixedStepSeconds(model, 0, 0, 4000, 1000)).toBeCloseTo(prefillSeconds(model, 4, 1000), 12);
  });

  it("takes longer than either step and less than their sum", () => {
    fc.assert(
      fc.property(decoding, promptTokens, (sequences, tokens) => {
        const together = mixedStepSeconds(model, sequences, 1000, tokens, tokens);
        const decode = decodeStepSeconds(model, sequences, 1000);
        const prefill = prefillSeconds(model, 1, tokens);
        expect(together).toBeGreaterThan(Math.max(decode, prefill));
        expect(together).toBeLessThan(decode + prefill);
      }),
    );
  });

  it("reads cached prompt tokens without computing them", () => {
    const cold = mixedStepSeconds(model, 0, 0, 4000, 4000);
    const warm = mixedStepSeconds(model, 0, 0, 1000, 1000, 3000);
    expect(warm).toBeGreaterThan(mixedStepSeconds(model, 0, 0, 1000, 1000));
    expect(warm).toBeLessThan(cold);
  });
});

describe("prefill scheduling", () => {
  const policies: readonly ChunkedPrefill[] = ["mixed", "whole-prompts", "prefill-first"];

  it("never completes more requests than the token budget admits", () => {
    for (const policy of policies) {
      const small = sustainableRate(serving({ policy, maxBatchedTokens: 1024 }));
      const large = sustainableRate(serving({ policy, maxBatchedTokens: 8192 }));
      expect(small).toBeLessThanOrEqual(large);
    }
  });

  it("decodes faster with mixed steps than with prefill first", () => {
    const [mixed, , first] = policies.map((policy) => closedLoop(serving({ policy }), 64).timePerOutputToken);
    expect(mixed).toBeLessThan(first ?? 0);
  });
});

describe("an open loop", () => {
  it("equals the closed loop whose concurrency follows from Little's law", () => {
    const replica = serving({});
    const rate = 0.7 * sustainableRate(replica);
    const open = openLoop(replica, rate);
    const inFlight = rate * (open.timeToFirstToken + replica.decodeSteps * open.timePerOutputToken);
    expect(closedLoop(replica, inFlight).requestsPerSecond / rate).toBeCloseTo(1, 1);
  });
});
