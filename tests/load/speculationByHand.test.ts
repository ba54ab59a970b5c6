import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { llama32_1b } from "../../src/architectures/llama32_1b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { prepareLoad } from "../../src/load/loadPlan.js";
import { acceptedTokens } from "../../src/load/speculation/acceptedTokens.js";
import { type Speculation, speculate } from "../../src/load/speculation/speculate.js";
import { fixtureProfile } from "../inference/fixtureProfile.ts";

const rates = { ...fixtureProfile.rates, hostStepSeconds: 0.001 };
const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, efficiency: { ...fixtureProfile, rates } };
const shape = { input: 1000, output: 200 };
/** One token a step, which costs as much as a plain step where only one is verified. */
const idle = { batch: 8, drafts: 1, acceptedTokens: 1, verifiedTokens: 1 };
const found = (speculation: Partial<Speculation>, change: object = {}) => {
  const estimate = speculate({ ...plan, ...change }, { ...shape, ...idle, ...speculation });
  if (!estimate.fits) throw new Error("fits");
  return estimate;
};
const seconds = (speculation: Partial<Speculation>, change: object = {}) =>
  found(speculation, change).timePerOutputTokenSeconds.value;
const plain = found({}).plainTimePerOutputTokenSeconds.value;

describe("drafts of a module of one layer", () => {
  it("cost a layer and the head each, and all but the first also host time", () => {
    const [one, two, three] = [1, 2, 3].map((drafts) => seconds({ drafts }) - plain) as [number, number, number];
    expect(two - 2 * one).toBeCloseTo(0.001, 12);
    expect(three - two).toBeCloseTo(one + 0.001, 12);
    // The head reads 128,256 x 4,096 weights of 2 bytes.
    const head = (128_256 * 4096 * 2) / (nvidiaH100Sxm.memoryBandwidthBytesPerSecond * rates.weightBandwidth);
    expect(one / ((plain - head - 0.001) / 32 + head)).toBeCloseTo(1, 2);
  });

  it("take 1 / 32 of the memory of 32 layers", () => {
    const { memory } = prepareLoad(plan, closedLoop(1, shape)).prepared;
    const { draftWeightBytes, draftCacheBytesPerRequest, largestBatch } = found({});
    expect(draftWeightBytes).toBeCloseTo(memory.weightBytes / 32, 3);
    expect(draftCacheBytesPerRequest).toBeCloseTo(memory.cacheBytesPerRequest / 32, 3);
    const room = memory.availableBytes - memory.reservedBytes - memory.weightBytes;
    const kept = ((room - draftWeightBytes) / room) * (32 / 33);
    expect(largestBatch).toBe(Math.floor(memory.largestBatch * kept));
  });
});

describe("drafts of a separate model", () => {
  const own = { draftModel: llama32_1b };

  it("cost a step of that model each", () => {
    const draft = found({}, { model: llama32_1b }).plainTimePerOutputTokenSeconds.value;
    const [one, three] = [1, 3].map((drafts) => seconds({ ...own, drafts }) - plain);
    expect(one).toBeCloseTo(draft, 9);
    expect(three).toBeCloseTo(3 * draft, 9);
  });

  it("take its weights and its cache, and leave no batch if they fill the memory", () => {
    const draft = prepareLoad({ ...plan, model: llama32_1b }, closedLoop(1, shape)).prepared.memory;
    const { draftWeightBytes, draftCacheBytesPerRequest } = found(own);
    expect([draftWeightBytes, draftCacheBytesPerRequest]).toEqual([draft.weightBytes, draft.cacheBytesPerRequest]);
    const tight = { accelerator: { ...nvidiaH100Sxm, memoryBytes: 22e9 } };
    expect(found({ draftModel: llama31_8b }, tight).largestBatch).toBe(0);
  });

  it("need a model that fits", () => {
    const large = { ...shape, ...idle, draftModel: llama31_70b };
    expect(speculate(plan, large)).toMatchObject({ fits: false, fittingDegrees: { tensorParallel: 2 } });
    expect(speculate({ ...plan, model: llama31_70b }, { ...shape, ...idle })).toMatchObject({ fits: false });
  });
});

describe("speculate", () => {
  it("verifies one token more than it drafts, unless it is told how many", () => {
    for (const drafts of [1, 4])
      expect(seconds({ drafts, verifiedTokens: undefined })).toBe(seconds({ drafts, verifiedTokens: drafts + 1 }));
    expect(seconds({ verifiedTokens: 9 })).toBeGreaterThan(seconds({ verifiedTokens: 3 }));
  });

  it("has intervals by the spread of the time per token, and a speed-up over a plain step", () => {
    const { timePerOutputTokenSeconds, plainTimePerOutputTokenSeconds, speedUp, tokensPerStep } = found({
      acceptedTokens: 3,
    });
    expect(timePerOutputTokenSeconds.interval.high).toBeCloseTo(1.5 * timePerOutputTokenSeconds.value, 12);
    expect(plainTimePerOutputTokenSeconds.interval.low).toBeCloseTo(plain / 1.5, 12);
    expect(speedUp).toBeCloseTo(plain / timePerOutputTokenSeconds.value, 12);
    expect(tokensPerStep).toBe(3);
    expect(found({ acceptedTokens: undefined, acceptance: 0.5, drafts: 2 }).tokensPerStep).toBeCloseTo(1.75, 12);
  });

  it("of two replicas is that of one with half of the sequences, and at least one on each", () => {
    const limits = { limits: engineLimits("unknown", nvidiaH100Sxm) };
    const wide = { acceptedTokens: 2, verifiedTokens: 32 };
    const [one, two] = [
      found({ ...wide, batch: 8 }, limits),
      found({ ...wide, batch: 16 }, { ...limits, dataParallel: 2 }),
    ];
    expect(two.speedUp).toBe(one.speedUp);
    expect(two.largestBatch).toBe(2 * one.largestBatch);
    expect(one.breakEvenBatch).toBeGreaterThan(1);
    expect((two.breakEvenBatch ?? 0) / (one.breakEvenBatch ?? 1)).toBeCloseTo(2, 6);
    expect(found({ ...wide, batch: 1 }, { dataParallel: 4 }).speedUp).toBe(
      found({ ...wide, batch: 4 }, { dataParallel: 4 }).speedUp,
    );
    // Two stages of half of the sequences each.
    const stages = { ...limits, pipelineParallel: 2 };
    const [staged, twice] = [
      found({ ...wide, batch: 16 }, stages),
      found({ ...wide, batch: 32 }, { ...stages, dataParallel: 2 }),
    ];
    expect(staged.speedUp).toBe(twice.speedUp);
    expect(found({ ...wide, batch: 1 }, stages).speedUp).toBe(found({ ...wide, batch: 2 }, stages).speedUp);
    expect(found({ ...wide, batch: 3 }, stages).speedUp).not.toBe(found({ ...wide, batch: 2 }, stages).speedUp);
  });

  it("breaks even at the batch where it is as fast as a plain step", () => {
    const wide = { acceptedTokens: 2, verifiedTokens: 32 };
    const { breakEvenBatch } = found(wide);
    expect(found({ ...wide, batch: breakEvenBatch ?? 0 }).speedUp).toBeCloseTo(1, 9);
    expect(found({ ...wide, batch: 0.9 * (breakEvenBatch ?? 0) }).speedUp).toBeGreaterThan(1);
    expect(found({ ...wide, batch: 1.1 * (breakEvenBatch ?? 0) }).speedUp).toBeLessThan(1);
    expect(found({ acceptedTokens: 1 }).breakEvenBatch).toBe(0);
    expect(found({ acceptedTokens: 5 }).breakEvenBatch).toBeNull();
  });

  it.each([
    ["acceptance must be a number from 0 to 1", { acceptedTokens: undefined, acceptance: undefined }],
    ["acceptance must be a number from 0 to 1", { acceptance: -0.1 }],
    ["acceptedTokens must be a number from 1 to 1000", { acceptedTokens: 0.9 }],
    ["verifiedTokens must be a whole number of at least 1", { verifiedTokens: 1.5 }],
    ["drafts must be a whole number of at least 1", { drafts: 1.5 }],
    ["input must be", { input: 0 }],
  ])("throws: %s", (message, change) => {
    expect(() => found(change as Partial<Speculation>)).toThrow(message);
  });
});

describe("acceptedTokens", () => {
  it("adds up a geometric series: 1 + 0.8 + 0.64 + 0.512", () => {
    expect(acceptedTokens(0.8, 3)).toBeCloseTo(2.952, 12);
    expect([acceptedTokens(1, 3), acceptedTokens(0.5, 0)]).toEqual([4, 1]);
  });

  it.each<[message: string, acceptance: number, drafts: number]>([
    ["acceptance must be a number from 0 to 1; got 1.1", 1.1, 1],
    ["drafts must be a whole number of at least 0; got -1", 0.5, -1],
  ])("throws: %s", (message, acceptance, drafts) => {
    expect(() => acceptedTokens(acceptance, drafts)).toThrow(message);
  });
});
