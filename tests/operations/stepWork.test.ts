import { describe, expect, it } from "vitest";
import { awsInferentia1 } from "../../src/accelerators/awsInferentia1.js";
import { awsTrainium1 } from "../../src/accelerators/awsTrainium1.js";
import { awsTrainium2 } from "../../src/accelerators/awsTrainium2.js";
import { awsTrainium3 } from "../../src/accelerators/awsTrainium3.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { gemma3_27b } from "../../src/architectures/gemma3_27b.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama32_1b } from "../../src/architectures/llama32_1b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { qwen3Next80bA3b } from "../../src/architectures/qwen3Next80bA3b.js";
import { bf16 } from "../../src/formats/bf16.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import type { Architecture } from "../../src/models/architecture.js";
import { layerStateBytes } from "../../src/models/attention/recurrence.js";
import { parameterCount } from "../../src/models/parameterCount.js";
import { meanContextTokens } from "../../src/operations/meanContextTokens.js";
import type { ParallelPlan } from "../../src/operations/parallelPlan.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { stepWork } from "../../src/operations/stepWork.js";
import { quantize } from "../../src/quantization/quantize.js";

const one: ParallelPlan = { tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 };
const workOf = (architecture: Architecture, plan: Partial<ParallelPlan> = {}) =>
  stepWork(servedModel(quantize(architecture, { weights: bf16 })), nvidiaH100Sxm, { ...one, ...plan });

describe("weightBytes of stepWork", () => {
  it("are the parameters of tied and untied models, except for vectors", () => {
    for (const model of [llama31_8b, llama32_1b])
      expect(workOf(model).weightBytes / (2 * parameterCount(model).total)).toBeCloseTo(1, 3);
  });

  it("are divided by pipeline stages, and by tensor parallelism except for replicated matrices", () => {
    const { weightBytes } = workOf(qwen3_30bA3b);
    expect(workOf(qwen3_30bA3b, { pipeline: 4 }).weightBytes).toBe(weightBytes / 4);
    const divided = workOf(qwen3_30bA3b, { tensor: 4 }).weightBytes;
    expect(divided).toBeGreaterThan(weightBytes / 4);
    expect(divided).toBeLessThan(1.02 * (weightBytes / 4));
  });

  it("include a share of the experts under expert parallelism, whole or sliced", () => {
    const ranks = { attentionDataParallel: 8 };
    const whole = workOf(qwen3_30bA3b, { ...ranks, expert: 8 });
    const sliced = workOf(qwen3_30bA3b, { ...ranks, expert: 1 });
    expect(whole.experts.map(({ held }) => held)).toEqual([16]);
    expect(sliced.experts.map(({ held }) => held)).toEqual([128]);
    expect(whole.weightBytes / sliced.weightBytes).toBeCloseTo(1, 9);
    expect(whole.experts[0]?.parameters).toBe(8 * (sliced.experts[0]?.parameters ?? Number.NaN));
  });

  it("round up to the experts of the fullest group", () => {
    expect(workOf(deepseekV3, { attentionDataParallel: 10, expert: 10 }).experts.at(-1)?.held).toBe(26);
  });
});

describe("attention of stepWork on chips with several ranks", () => {
  it("reads a copy of a key-value head for each core that has no head of its own", () => {
    const readsOn = (accelerator: Accelerator, architecture: Architecture, tensor: number) => {
      const model = servedModel(quantize(architecture, { weights: bf16 }));
      const { attentions } = stepWork(model, accelerator, { ...one, tensor });
      return attentions.reduce((sum, { layers, readBytesPerToken }) => sum + layers * readBytesPerToken, 0);
    };
    // 8 key-value heads over 32 cores: both cores of a chip read a head of their own, where a GPU of 16 reads one.
    expect(readsOn(awsTrainium1, llama31_8b, 16)).toBe(2 * readsOn(nvidiaH100Sxm, llama31_8b, 16));
    for (const chip of [awsInferentia1, awsTrainium2, awsTrainium3])
      expect(readsOn(chip, llama31_8b, 16)).toBe(4 * readsOn(nvidiaH100Sxm, llama31_8b, 16));
    // 8 heads over 8 cores are not copied.
    expect(readsOn(awsTrainium1, llama31_8b, 4)).toBe(readsOn(nvidiaH100Sxm, llama31_8b, 4));
  });
});

describe("layer counts of stepWork", () => {
  it("are counted by their kernels and collectives", () => {
    expect(workOf(llama31_8b).counts).toEqual({
      layers: 32,
      mixers: 32,
      latent: 0,
      indexed: 0,
      norms: 0,
      reductions: 64,
      smallReductions: 0,
    });
    expect(workOf(deepseekV3).counts).toMatchObject({ layers: 61, latent: 61, reductions: 122 });
    expect(workOf(gemma3_27b).counts).toMatchObject({ layers: 62, norms: 62 });
  });

  it("have no all-reduce after experts under attention data parallelism", () => {
    const { counts } = workOf(deepseekV3, { attentionDataParallel: 8, expert: 8 });
    expect(counts.reductions).toBe(61 + 3);
  });

  it("have a small all-reduce with norms over the whole projection", () => {
    const [group] = llama31_8b.layerGroups;
    const normed = { ...group, attention: { ...group.attention, queryKeyNorm: "whole" as const } };
    const { counts } = workOf({ ...llama31_8b, layerGroups: [normed] });
    expect(counts).toMatchObject({ norms: 64, smallReductions: 32 });
  });
});

describe("attention and states of stepWork", () => {
  it("pads query heads and replicates key-value heads that do not divide evenly", () => {
    const [whole] = workOf(llama31_8b).attentions;
    const [five] = workOf(llama31_8b, { tensor: 5 }).attentions;
    const [sixteen] = workOf(llama31_8b, { tensor: 16 }).attentions;
    if (!whole || !five || !sixteen) throw new Error("no attention");
    expect(five.queryHeads).toBe(7);
    expect(five.readBytesPerToken).toBe((2 / 8) * whole.readBytesPerToken);
    expect(sixteen.queryHeads).toBe(2);
    expect(sixteen.readBytesPerToken).toBe(whole.readBytesPerToken / 8);
    expect(sixteen.decodeFlops).toBe(whole.decodeFlops / 16);
  });

  it("reads half the bytes of an 8-bit cache", () => {
    const model = servedModel(quantize(llama31_8b, { weights: bf16, keyValueCache: fp8E4m3 }));
    const [narrow] = stepWork(model, nvidiaH100Sxm, one).attentions;
    expect(narrow?.readBytesPerToken).toBe((workOf(llama31_8b).attentions[0]?.readBytesPerToken ?? 0) / 2);
  });

  it("limits windowed layers to their window, and others to the whole context", () => {
    expect(workOf(gemma3_27b).attentions.map(({ visible }) => visible)).toEqual(
      expect.arrayContaining([1024, Infinity]),
    );
  });

  it("divides recurrent states among tensor-parallel accelerators", () => {
    const states = qwen3Next80bA3b.layerGroups.flatMap(({ attention, count }) =>
      attention.kind === "linear" ? count * layerStateBytes(attention) : [],
    );
    const bytes = states.reduce((sum, each) => sum + each, 0);
    expect(workOf(qwen3Next80bA3b).stateBytes).toBe(bytes);
    expect(workOf(qwen3Next80bA3b, { tensor: 4 }).stateBytes).toBe(bytes / 4);
    expect(workOf(llama31_8b).stateBytes).toBe(0);
  });
});

describe("meanContextTokens", () => {
  it("is the prompt and half of the output", () => {
    expect(meanContextTokens(1000, 500)).toBe(1250);
  });
});
