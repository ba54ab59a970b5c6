import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { attentionModel } from "../../src/inference/attentionModel.js";
import { averagePowerShare } from "../../src/inference/averagePower.js";
import {
  arithmeticSeconds,
  attentionSeconds,
  communicationSeconds,
  decodeStepSeconds,
  expertSeconds,
  linearSeconds,
  touchedExperts,
  weightSeconds,
} from "../../src/inference/decodeStep.js";
import { around, servedRate, times } from "../../src/inference/describeServing.js";
import { busiestRank } from "../../src/inference/expertRouting.js";
import { issueModel, launchModel } from "../../src/inference/launchModel.js";
import { expertModel, linearModel } from "../../src/inference/matrixModel.js";
import { mixedStepSeconds, promptAttentionSeconds } from "../../src/inference/mixedStep.js";
import { promptRoom, type ReplicaLoad, replicaOf } from "../../src/inference/replica.js";
import type { StepModel } from "../../src/inference/stepModel.js";
import { boundOf, stepTerms } from "../../src/inference/stepTerms.js";

const linear = { computePerToken: 3, read: 2, unpack: 2, movePerToken: 2 };
const experts = {
  held: 8,
  routing: { growth: 1, exponent: -1 },
  routedPerToken: 2,
  padding: 0.25,
  computePerRow: 1,
  readPerExpert: 0.5,
  movePerRow: 1,
};
const attention = { decode: 2, mixed: 3, prefill: 2, visible: 10, index: 0.5, indexPrefill: 0.5 };
const model: StepModel = {
  linears: [linear],
  head: linear,
  experts: [experts],
  attentions: [attention],
  statePerSequence: 1,
  statePerPromptToken: 1,
  layerPerToken: 1,
  launch: 2,
  setup: 0,
  issue: 15,
  hostStep: 4,
  hostSequence: 3,
  communication: {
    others: { fixed: 1, perToken: 2 },
    direct: { fixed: 1, perToken: 3 },
    shared: { fixed: 4, perToken: 1 },
  },
  attentionDataParallel: 1,
  pipeline: 1,
  bandwidthShare: 0.5,
  computeShare: 0.25,
};

describe("terms of a step", () => {
  it("of a matrix are the root of the squares of 3 s of arithmetic and 4 s of memory, 6 and 8 with unpacking", () => {
    expect(linearSeconds(linear, 1)).toBe(5);
    expect(linearSeconds(linear, 2)).toBe(10);
  });

  it("of experts count those in use: 4 of 8 for 1 token, 6 for 3 ranks", () => {
    expect(touchedExperts(experts, 1, 1)).toBeCloseTo(4, 12);
    expect(touchedExperts(experts, 1, 3)).toBeCloseTo(6, 12);
    expect(expertSeconds(experts, 1, 1)).toBeCloseTo(5, 12);
  });

  it("of attention grow with the context up to the window, and of an index beyond it", () => {
    expect([attentionSeconds(model, 4), attentionSeconds(model, 4, "mixed"), attentionSeconds(model, 20)]).toEqual([
      11, 15, 31,
    ]);
  });

  it("of communication use the faster all-reduce: one shot for 1 token, two shots for 3", () => {
    expect([communicationSeconds(model.communication, 1), communicationSeconds(model.communication, 3)]).toEqual([
      7, 14,
    ]);
  });

  it("add up to 16 + 11 + 7 + 2 = 36 s, 39 with 15 s of launches, and 46 with the host", () => {
    expect(weightSeconds(model, 1, 1, 1)).toBeCloseTo(16, 12);
    expect(decodeStepSeconds(model, 1, 4)).toBeCloseTo(46, 12);
    const terms = stepTerms(model, 1, 4, 50);
    const rounded = Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, Number(value.toFixed(9))]));
    expect(rounded).toEqual({
      weightsSeconds: 16,
      attentionSeconds: 11,
      communicationSeconds: 7,
      launchSeconds: 2,
      hostSeconds: 10,
      prefillSeconds: 4,
    });
    expect(stepTerms(model, 1, 4, 40).prefillSeconds).toBe(0);
  });

  it("name the bound: the largest of 27 s of memory, 4 of prefill, 7 of links and 12 of overhead", () => {
    const terms = stepTerms(model, 1, 4, 50);
    expect(arithmeticSeconds(model)).toBe(8);
    expect(boundOf(model, 1, terms)).toBe("memory-bandwidth");
    expect(boundOf(model, 2, terms)).toBe("compute");
    expect(boundOf(model, 1, { ...terms, prefillSeconds: 28 })).toBe("compute");
    expect(boundOf(model, 1, { ...terms, communicationSeconds: 28 })).toBe("interconnect");
    expect(boundOf(model, 1, { ...terms, launchSeconds: 18 })).toBe("overhead");
    expect(boundOf(model, 1, { ...terms, hostSeconds: 26 })).toBe("overhead");
  });
});

describe("attention of prompts", () => {
  const seconds = (promptTokens: number, cachedTokens: number, visible: number, indexPrefill = 0) =>
    promptAttentionSeconds(
      { ...model, attentions: [{ ...attention, visible, indexPrefill }] },
      promptTokens,
      cachedTokens,
    );

  it("sees 1, 2, 3 and 4 tokens, 2.5 on average, or at most as many as the window", () => {
    expect(seconds(4, 0, 4)).toBe(1 + 2 * 2.5);
    expect(seconds(4, 0, 100, 0.5)).toBe(1 + 2 * 2.5 + 0.5 * 2.5);
    expect(seconds(4, 0, 2)).toBe(1 + (2 * (1 + 2 + 2 + 2)) / 4);
    expect(seconds(3, 1, 3)).toBeCloseTo(1 + (2 * (2 + 3 + 3)) / 3, 12);
    expect(seconds(2, 2, 2)).toBe(1 + 2 * 2);
    expect(seconds(2, 2, 4, 1)).toBe(1 + 2 * 3.5 + 3.5);
  });

  it("is part of a step in which 1 sequence decodes and 1 prompt of 1 token runs", () => {
    const weights = 10 + 2 + 10 + Math.sqrt(16 ** 2 + 20 ** 2) / 3;
    const busy = weights + 15 + 3.5 + 11 + 2;
    expect(mixedStepSeconds(model, 1, 4, 1, 1)).toBeCloseTo(Math.hypot(busy, 15) + 4 + 3, 9);
  });
});

describe("averagePowerShare", () => {
  it("adds idle, active, memory and arithmetic power, and counts prefill at the limit", () => {
    const decode = 0.1 * 0.2 + 0.28 * 0.8 + (0.47 * 17 * 0.5) / 100 + (1.9 * 8 * 0.25) / 100;
    expect(averagePowerShare(model, 1, 4, 100, 20, { prefillShare: 0 })).toBeCloseTo(decode, 12);
    expect(averagePowerShare(model, 1, 4, 100, 20, { prefillShare: 0.25 })).toBeCloseTo(
      0.25 * 0.97 + 0.75 * decode,
      12,
    );
    expect(averagePowerShare(model, 1, 4, 1, 0, { prefillShare: 0 })).toBe(0.97);
  });
});

describe("launches", () => {
  const rates = {
    ...globalProfile.rates,
    launchSeconds: 2,
    roundingLaunches: 2,
    fourBitRoundingFactor: 3,
    blockRoundingFactor: 5,
    biasedRouterLaunches: 7,
    expertLaunches: 11,
    attentionLaunches: 13,
    layerLaunches: 17,
    queryKeyNormLaunches: 19,
    latentLaunches: 23,
    indexLaunches: 29,
    graphLayerSeconds: 0.5,
    eagerLayerSeconds: 0.75,
    eagerDequantizeFactor: 3,
    eagerRoundingFactor: 2,
  };
  const of = (layers: number, bits: number, scaling = "tensor", balancing = "none") => ({
    layers,
    arithmetic: { bits, scaling, dequantized: false },
    mixture: { balancing },
  });
  const work = (linears: readonly object[], mixtures: readonly object[] = []) =>
    ({
      linears,
      experts: mixtures,
      counts: { mixers: 1, layers: 2, norms: 3, latent: 4, indexed: 5, reductions: 0, smallReductions: 0 },
    }) as unknown as Parameters<typeof launchModel>[0];
  const counts = 13 + 2 * 17 + 3 * 19 + 4 * 23 + 5 * 29;
  const launches = (...given: Parameters<typeof work>) => launchModel(work(...given), "host", rates) / 2;

  it("count the head, a kernel per matrix, and 2 more to round to 8 bits, 10 with blocks and 6 to 4 bits", () => {
    expect(launches([])).toBe(1 + counts);
    expect(launches([of(2, 16)])).toBe(1 + counts + 2);
    expect(launches([of(3, 8)])).toBe(1 + counts + 3 * (1 + 2));
    expect(launches([of(1, 8, "block")])).toBe(1 + counts + 1 + 10);
    expect(launches([of(1, 4)])).toBe(1 + counts + 1 + 6);
  });

  it("count 11 for experts, 7 for a biased router and 11 for block scales in 8 bits", () => {
    expect(launches([], [of(2, 16, "tensor", "routing-bias")])).toBe(1 + counts + 2 * (11 + 7));
    expect(launches([], [of(1, 8)])).toBe(1 + counts + 11);
    expect(launches([], [of(1, 8, "block")])).toBe(1 + counts + 11 + 11);
    expect(launches([], [of(1, 4, "block")])).toBe(1 + counts + 11);
  });

  it("are one per layer under a static schedule", () => {
    expect(launchModel(work([of(2, 16)]), "schedule", rates)).toBe(2 * 2);
  });

  it("take the host 0.5 s a layer with graphs, 0.75 s without, and longer for modules that convert", () => {
    const narrow = work([of(1, 16), of(1, 8)]);
    const unpacked = work([{ ...of(1, 16), arithmetic: { bits: 16, scaling: "tensor", dequantized: true } }]);
    expect(issueModel(narrow, "host", false, false, rates)).toBe(1);
    expect(issueModel(narrow, "host", true, false, rates)).toBe(1.5);
    expect(issueModel(narrow, "host", true, true, rates)).toBe(3);
    expect(issueModel(unpacked, "host", true, true, rates)).toBe(4.5);
    expect(issueModel(work([of(1, 16)]), "host", true, true, rates)).toBe(1.5);
    expect(issueModel(narrow, "schedule", true, true, rates)).toBe(0);
  });
});

describe("matrices", () => {
  const rates = {
    ...globalProfile.rates,
    compute16: 0.5,
    compute8: 0.25,
    compute4: 0.1,
    blockScaledCompute: 0.5,
    weightBandwidth: 0.8,
    fourBitBandwidth: 0.5,
    dequantizeCompute: 0.5,
    dequantizeBandwidth: 0.25,
    expertBandwidth: 0.5,
    expertCompute: 0.5,
    expertCompute8: 0.8,
    expertCompute4: 0.2,
    blockExpertCompute: 0.4,
    expertStartBytes: 25,
    expertPaddingRows: 3,
    routingCorrelation: 0.2,
    balancedRoutingCorrelation: 0.1,
  };
  const work = (change: object) => ({
    layers: 2,
    parameters: 100,
    activations: 10,
    arithmetic: {
      bytesPerWeight: 2,
      flopsPerSecond: 1000,
      bits: 16 as const,
      scaling: "tensor" as const,
      dequantized: false,
      unpacked: false,
      ...change,
    },
  });
  const rounded = (given: object) =>
    Object.values(given).map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value));
  const built = (change: object) => rounded(linearModel(work(change), 100, rates));

  it("take 2 FLOPs per weight and token, and read 400 bytes at 80 bytes/s", () => {
    expect(built({})).toEqual([0.8, 5, 0, 0.5]);
    expect(built({ bits: 8 })).toEqual([1.6, 5, 0, 0.5]);
    expect(built({ bits: 8, scaling: "block" })).toEqual([3.2, 5, 0, 0.5]);
    expect(built({ bits: 4, bytesPerWeight: 0.5 })).toEqual([4, 2.5, 0, 0.5]);
    expect(built({ dequantized: true })).toEqual([1.6, 20, 0, 0.5]);
    expect(built({ unpacked: true })).toEqual([0.8, 5, 10, 0.5]);
  });

  const mixture = (change: object) => ({ expertsPerToken: 2, experts: 8, balancing: "auxiliary-loss", ...change });
  const plan = { tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 };
  const routed = (change: object, spread: object = {}, other: object = {}) =>
    expertModel(
      { ...work(change), held: 2, mixture: mixture(other) } as unknown as Parameters<typeof expertModel>[0],
      { ...plan, ...spread },
      100,
      rates,
    );

  it("of experts reach the rate of grouped matrices, and start with 25 bytes a layer", () => {
    const { held, routedPerToken, padding, computePerRow, readPerExpert, movePerRow } = routed({});
    expect([held, routedPerToken, padding]).toEqual([2, 2, 3]);
    expect(rounded({ computePerRow, readPerExpert, movePerRow })).toEqual([1.6, 9, 0.8]);
    expect(routed({ bits: 8 }).computePerRow).toBeCloseTo(0.4 / 0.25 / 0.8, 12);
    expect(routed({ bits: 8, scaling: "block" }).computePerRow).toBeCloseTo(0.4 / 0.125 / 0.4, 12);
    expect(routed({ bits: 4 }).computePerRow).toBeCloseTo(0.4 / 0.1 / 0.2, 12);
    expect(routed({ dequantized: true }).padding).toBe(8);
  });

  it("of experts on 4 of 8 ranks get twice the tokens, times the excess of the busiest rank", () => {
    const spread = { expert: 4, attentionDataParallel: 8 };
    const variance = (0.2 * 0.75) / 0.25;
    expect(routed({}, spread).routedPerToken).toBeCloseTo(4 * busiestRank(4, 2, variance), 12);
    const biased = routed({}, spread, { balancing: "routing-bias" }).routedPerToken;
    expect(biased).toBeCloseTo(4 * busiestRank(4, 2, variance / 2), 12);
    expect(routed({}, { attentionDataParallel: 3 }).routedPerToken).toBe(6);
  });
});

describe("attentionModel", () => {
  const accelerator = { ...nvidiaH100Sxm, memoryBandwidthBytesPerSecond: 20 };
  const half = nvidiaH100Sxm.peakDenseFlopsPerSecond.bf16 ?? 0;
  const rates = { ...globalProfile.rates, attentionCompute: 10 / half, cacheBandwidth: 0.5 };
  const work = {
    layers: 2,
    readBytesPerToken: 10,
    decodeFlops: 40,
    queryHeads: 4,
    plain: true,
    prefillFlops: 80,
    visible: 100,
    indexBytes: 3,
    indexFlops: 8,
  };
  const built = (traits: object, mixes = true, change: object = {}) =>
    attentionModel({ ...work, ...change }, accelerator, traits, rates, 3, 16, mixes);

  it("reads the cache three times: 2 layers of the root of 4 and 3 s squared", () => {
    const { decode, mixed, prefill, visible, index, indexPrefill } = built({});
    expect(decode).toBeCloseTo(10, 9);
    expect(mixed).toBeCloseTo(10, 9);
    expect(prefill).toBeCloseTo(16, 9);
    expect(visible).toBe(100);
    expect(index).toBeCloseTo(2 * Math.hypot(0.8, 0.3), 9);
    expect(indexPrefill).toBeCloseTo(1.6, 9);
  });

  it("reads 40 bytes without grouping, computes 64 rows in tiles, and moves stored scores", () => {
    expect(built({ cacheReads: "query-head" }).decode).toBeCloseTo(2 * Math.hypot(4, 12), 9);
    const tiles = { tiledGenerations: ["hopper"] };
    expect(built(tiles).mixed).toBeCloseTo(2 * Math.hypot(256, 3), 9);
    expect(built(tiles).decode).toBeCloseTo(10, 9);
    expect(built(tiles, false).mixed).toBeCloseTo(10, 9);
    expect(built(tiles, true, { plain: false }).mixed).toBeCloseTo(10, 9);
    expect(built({ tiledGenerations: ["ampere"] }).mixed).toBeCloseTo(10, 9);
    expect(built({ attentionScores: "stored" }).prefill).toBeCloseTo(2 * Math.hypot(8, 3.2), 9);
  });
});

describe("estimates", () => {
  it("have intervals by a factor either way, which an exact factor multiplies", () => {
    const each = around(10, 2);
    expect(each).toEqual({ value: 10, interval: { low: 5, high: 20, level: 0.8 } });
    expect(times(each, 3)).toEqual({ value: 30, interval: { low: 15, high: 60, level: 0.8 } });
  });

  it("serve 4 of 5 requests, between 2 and all 5", () => {
    expect(servedRate(5, 4, 2)).toEqual({ value: 4, interval: { low: 2, high: 5, level: 0.8 } });
  });
});

describe("token budget", () => {
  const load: ReplicaLoad = {
    inputTokens: 90,
    cachedTokens: 10,
    outputTokens: 11,
    largestBatch: 1000,
    maxBatchedTokens: 100,
    policy: "mixed",
    promptIntervalSteps: 1,
  };
  const overheads = { requestSeconds: 1, promptSeconds: 2, queueFactor: 1, burstShare: 0, rampShare: 0 };

  it("leaves room for prompts next to 30 decoding sequences", () => {
    expect(promptRoom(load, 30)).toBe(70);
    expect(promptRoom(load, 200)).toBe(1);
    expect(promptRoom({ ...load, policy: "prefill-first" }, 30)).toBe(100);
    expect(promptRoom({ ...load, policy: "whole-prompts" }, 30)).toBe(90);
    expect(promptRoom({ ...load, policy: "whole-prompts", inputTokens: 20 }, 30)).toBe(60);
  });

  it("bounds the batch: 10 steps of 100 tokens over 90 + 10 tokens a request, in each of 6 groups", () => {
    const wide = { ...model, attentionDataParallel: 2, pipeline: 3, setup: 5 };
    const built = replicaOf(wide, load, overheads);
    expect([built.groups, built.most, built.decodeSteps, built.requestSeconds]).toEqual([6, 60, 10, 6]);
    expect(replicaOf(wide, { ...load, largestBatch: 7 }, overheads).most).toBe(7);
    expect(replicaOf(wide, { ...load, policy: "prefill-first" }, overheads).most).toBe(1000);
    expect(replicaOf(wide, { ...load, inputTokens: 0 }, overheads).most).toBe(1000);
    expect(replicaOf(wide, { ...load, policy: "whole-prompts" }, overheads).most).toBe(60);
    const short = { ...load, policy: "whole-prompts" as const, inputTokens: 10, maxBatchedTokens: 105 };
    expect(replicaOf(wide, short, overheads).most).toBe(300);
  });
});
