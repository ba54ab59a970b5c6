import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { measuredTrainingArchitecture } from "../../src/measurements/measuredTrainingArchitecture.js";
import { unnamedArchitecture } from "../../src/measurements/unnamedArchitecture.js";
import { type Change, trainingParts, trainingPlanOf, trainingPlanOrReason } from "./trainingRow.ts";

describe("the arithmetic of a training row", () => {
  it.each<[precision: string | null, hardware: string, submitter: string | undefined, arithmetic: string]>([
    ["bf16-mixed", "h100", undefined, "bf16"],
    ["fp8-current-scaling", "h100", undefined, "fp8"],
    ["fp8-delayed", "a100", undefined, "bf16"],
    ["mxfp8", "b200", undefined, "fp8"],
    ["nvfp4", "b200", undefined, "fp4"],
    ["nvfp4", "h100", undefined, "bf16"],
    ["fp16", "h100", undefined, "fp16"],
    ["bf16", "v100", undefined, "fp16"],
    [null, "h100", undefined, "bf16"],
    [null, "h100", "HPE", "fp8"],
    ["bf16", "h100", "HPE", "bf16"],
    [null, "a100", "HPE", "bf16"],
  ])("%s on %s of submitter %s is %s", (precision, hardware, submitter, arithmetic) => {
    expect(trainingPlanOf({ precision, hardware, submitter }).arithmetic).toBe(arithmetic);
  });

  it.each([
    ["fp8-rowwise", "row"],
    ["fp8-alternative-granularity", "block"],
    ["mxfp8", "microscaling"],
    ["nvfp4", "microscaling"],
    ["fp8-current-scaling", "tensor"],
    [null, "tensor"],
    [undefined, "tensor"],
  ])("%s has a scale for each %s", (precision, scaling) => {
    expect(trainingPlanOf({ precision, hardware: "b200" }).narrowScaling).toBe(scaling);
  });
});

describe("the adapters of a training row", () => {
  const adaptersOf = (change: Change) => trainingPlanOf(change).adapters;
  it.each(["lora", "qlora", "adapter", "adapter-v2"])("are trained in %s", (task) => {
    expect(adaptersOf({ task })).toMatchObject({ rank: 16, targets: "attention", baseFormat: undefined });
  });

  it("are of rank 16 in our own rows, and of rank 8 in LitGPT", () => {
    expect(adaptersOf({ task: "lora", recipe: "lora" })).toEqual({ rank: 16 });
    expect(adaptersOf({ task: "lora", framework: "LitGPT" })).toMatchObject({
      rank: 8,
      targets: "query-value",
      recipe: { id: "bf16-adam" },
      dropout: undefined,
    });
  });

  it("drop 5 % in LitGPT's own configurations, and adapt all linear layers on a quantized base", () => {
    const own = { task: "qlora", framework: "LitGPT", maxSeqLen: 512 };
    expect(adaptersOf(own)).toMatchObject({ targets: "query-value", dropout: 0.05 });
    expect(adaptersOf({ ...own, precision: "bf16-nf4" })).toMatchObject({ targets: "all-linear", dropout: 0.05 });
    expect(adaptersOf({ ...own, maxSeqLen: undefined, precision: "bf16-nf4" })).toMatchObject({
      targets: "query-value",
      dropout: undefined,
    });
  });

  it.each<[change: Change, format: string | undefined]>([
    [{ precision: "bf16-nf4" }, "nf4"],
    [{ precision: "bf16-nf4-dq" }, "nf4-double-quantized"],
    [{ precision: "bf16" }, undefined],
    [{ precision: "fp8" }, undefined],
    [{ precision: null, submitter: "HPE" }, "fp8-e4m3"],
    [{ precision: "bf16", submitter: "HPE" }, undefined],
  ])("of %o have the base format %s", (change, format) => {
    expect(adaptersOf({ task: "lora", ...change })?.baseFormat?.id).toBe(format);
  });

  it("are absent in a full run, and other tasks are not supported", () => {
    expect(adaptersOf({ task: "sft" })).toBeUndefined();
    expect(trainingPlanOrReason({ task: "dpo" })).toEqual({ reason: "unsupported task" });
  });
});

describe("recomputation, network and memory of a training row", () => {
  it("take the cheapest that fits if a row states nothing", () => {
    const small = { accelerators: 8, globalBatchSize: 8, recompute: "unknown", parallelism: { fsdp: true } };
    const under = (seqLen: number) => trainingPlanOf({ ...small, seqLen });
    expect(under(4096).recomputation).toBe("selective");
    const [most] = [65_536, 49_152, 32_768].map(under).filter(({ recomputation }) => recomputation === "full");
    expect(most?.recomputedLayers).toBeGreaterThan(0);
    expect(most?.recomputedLayers).toBeLessThanOrEqual(32);
    expect(under(1_000_000)).toMatchObject({ recomputation: "full", recomputedLayers: 32 });
    expect(trainingPlanOf({ ...small, recompute: undefined }).recomputation).toBe("selective");
    expect(trainingPlanOf({ ...small, submitter: "HPE" }).recomputation).toBe("elementwise");
  });

  it("recompute all layers of sharded LitGPT runs", () => {
    const sharded = trainingPlanOf({ framework: "LitGPT", recompute: undefined, parallelism: { fsdp: 8 } });
    expect(sharded.recomputation).toBe("full");
    expect(sharded.recomputedLayers).toBeUndefined();
    expect(trainingPlanOf({ framework: "LitGPT", recompute: undefined, seqLen: 512 }).recomputation).not.toBe("full");
  });

  it("read the network from notes in gigabits per second of a server of eight", () => {
    const network = (change: Change) => trainingPlanOf(change).network?.bandwidthBytesPerSecond;
    expect(network({ notes: "8x400Gb InfiniBand per node" })).toBe(50e9);
    expect(network({ notes: "2x25 Gb RoCE per node" })).toBe(0.78125e9);
    expect(network({ notes: "400Gb InfiniBand" })).toBe(50e9);
    expect(network({ notes: "400Gb InfiniBand", hardware: "v100" })).toBe(6.25e9);
  });

  it("leave the memory of the measuring program", () => {
    const memory = (change: Change) => trainingPlanOf(change).accelerator.memoryBytes;
    expect(memory({})).toBe(nvidiaH100Sxm.memoryBytes);
    expect(memory({ memoryBytes: 79e9, leftoverBytes: 2e9 })).toBe(77e9);
    expect(memory({ leftoverBytes: 2e9 })).toBe(nvidiaH100Sxm.memoryBytes - 2e9);
    expect(trainingPlanOf({ dropout: 0.1 }).dropout).toBe(0.1);
  });
});

describe("an architecture from the dimensions in a table", () => {
  const count = (model: object) => {
    const found = measuredTrainingArchitecture({ name: "m", ...model }, trainingParts);
    return found && parameterCount(found).total;
  };

  it("has 12 layers x hidden² parameters and its vocabulary", () => {
    // Four projections of attention and two of four times the width.
    const exact = 24 * 12 * 2048 ** 2 + 51_200 * 2048;
    expect((count({ layers: 24, hidden: 2048 }) ?? 0) / exact).toBeCloseTo(1, 2);
    const gated = 24 * (4 + 3 * 2.75) * 2048 ** 2 + 2 * 32_000 * 2048;
    const shape = { layers: 24, hidden: 2048, ffn: 2.75 * 2048, vocab: 32_000, params: gated };
    expect((count(shape) ?? 0) / gated).toBeCloseTo(1, 2);
  });

  it("takes heads of 128, the stated heads, and grouped key-value heads", () => {
    const heads = (model: object) =>
      measuredTrainingArchitecture({ name: "m", layers: 2, hidden: 1024, ...model }, trainingParts)?.layerGroups[0]
        ?.attention;
    expect(heads({})).toMatchObject({ queryHeads: 8, keyValueHeads: 8, headSize: 128 });
    expect(heads({ heads: 16 })).toMatchObject({ queryHeads: 16, keyValueHeads: 16, headSize: 64 });
    expect(heads({ heads: 16, kvHeads: 4 })).toMatchObject({ queryHeads: 16, keyValueHeads: 4 });
  });

  // Published sizes: the GPT-3 paper (2020) and MT-NLG (2022).
  it.each([
    ["GPT 125M", 12],
    ["GPT 1.3B", 24],
    ["GPT 13B", 40],
    ["GPT 175B", 96],
    ["GPT 530B", 105],
    // Beyond the published sizes, a power law through the nearest two: 12 / 2^0.89 and 128 x (128 / 105)^1.09.
    ["GPT 50M", 6],
    ["GPT 2000B", 159],
  ])("gives %s its layers", (name, layers) => {
    expect(measuredTrainingArchitecture({ name }, trainingParts)?.layerGroups[0]?.count).toBe(layers);
  });

  it("completes a stated width or number of layers", () => {
    const shape = (model: object) => {
      const found = measuredTrainingArchitecture({ name: "m", ...model }, trainingParts);
      return [found?.layerGroups[0]?.count, found?.hiddenSize];
    };
    expect(shape({ params: 12 * 30 * 4096 ** 2 + 51_200 * 4096, hidden: 4096 })).toEqual([30, 4096]);
    expect(shape({ params: 12 * 30 * 4096 ** 2, layers: 30 })).toEqual([30, 4096]);
    expect(shape({ hidden: 4096 })).toEqual([undefined, undefined]);
    expect(shape({ params: 1e6, hidden: 4096 })).toEqual([1, 4096]);
  });

  it("has the 124 million parameters of GPT-2 (Radford et al., 2019) with biases and norms", () => {
    const found = unnamedArchitecture({ layers: 12, heads: 12, headDim: 64, hiddenSize: 768, vocabSize: 50_257 });
    // Without its 1,024 learned positions and the last norm, 124,439,808 - 786,432 - 1,536.
    expect(found && Math.abs(parameterCount(found).total - 123_651_840)).toBeLessThanOrEqual(1536);
    expect(unnamedArchitecture(null)).toBeUndefined();
  });
});
