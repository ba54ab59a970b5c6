import fc from "fast-check";
import { deepseekV3, llama31_8b } from "llm-economics/architectures";
import { InvalidQuantityError } from "llm-economics/errors";
import {
  bf16Adam,
  bf16Adam8bit,
  checkpointBytes,
  fp32Adam,
  fp32Sgd,
  gptActivationBytesPerLayer,
  heldMicroBatches,
  hiddenCopyBytes,
  layerActivationBytes,
  logitBytes,
  mixedPrecisionAdafactor,
  mixedPrecisionAdam,
  mixedPrecisionAdam8bit,
  mixedPrecisionAdamFp32Gradients,
  mixedPrecisionMomentum,
  mixedPrecisionMuon,
  modelStateBytes,
  type ShardingStage,
  type TrainingRecipe,
} from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { gptShape } from "./gptShape.ts";
import { near } from "./near.ts";

const gib = 2 ** 30;

describe("ZeRO (arXiv:1910.02054), figure 1: 7.5B parameters on 64 ranks", () => {
  const model = { parameters: 7.5e9, recipe: mixedPrecisionAdam, dataParallel: 64 };
  it.each([
    ["nothing divided, 120 GB", 0, 120],
    ["stage 1, 31.4 GB", 1, 31.4],
    ["stage 2, 16.6 GB", 2, 16.6],
    ["stage 3, 1.9 GB", 3, 1.9],
  ] as const)("%s, within 2 %%", (_, shardingStage, gigabytes) => {
    near(modelStateBytes({ ...model, shardingStage }).totalBytes / 1e9, gigabytes, 0.02);
  });
});

describe("bytes per parameter", () => {
  it.each([
    ["ZeRO (arXiv:1910.02054): 16", mixedPrecisionAdam, 16],
    ["Megatron-LM: 18", mixedPrecisionAdamFp32Gradients, 18],
    ["all in BF16: 8", bf16Adam, 8],
    ["all in FP32: 16", fp32Adam, 16],
    ["8-bit moments (arXiv:2110.02861): 10", mixedPrecisionAdam8bit, 10],
    ["one moment: 12", mixedPrecisionMomentum, 12],
    ["Muon (arXiv:2502.16982): 12", mixedPrecisionMuon, 12],
    ["Adafactor (arXiv:1804.04235): 8", mixedPrecisionAdafactor, 8],
    ["8-bit moments on BF16: 6", bf16Adam8bit, 6],
    ["plain descent in FP32: 8", fp32Sgd, 8],
  ] as const)("%s", (_, recipe, bytes) => {
    expect(modelStateBytes({ parameters: 1, recipe }).totalBytes).toBe(bytes);
  });
  it("Megatron-LM's distributed optimiser: 6 + 12 / ranks", () => {
    const model = {
      parameters: 1e9,
      recipe: mixedPrecisionAdamFp32Gradients,
      shardingStage: 1,
      dataParallel: 8,
    } as const;
    expect(modelStateBytes(model).totalBytes).toBe(7.5e9);
  });
});

const korthikanti = [
  { name: "22B", layers: 48, hiddenSize: 6144, queryHeads: 64, microBatch: 4, stages: 1, interleave: 1 },
  { name: "175B", layers: 96, hiddenSize: 12_288, queryHeads: 96, microBatch: 1, stages: 8, interleave: 3 },
  { name: "530B", layers: 105, hiddenSize: 20_480, queryHeads: 128, microBatch: 1, stages: 35, interleave: 3 },
  { name: "1T", layers: 128, hiddenSize: 25_600, queryHeads: 160, microBatch: 1, stages: 64, interleave: 1 },
] as const;

describe("Korthikanti et al. (arXiv:2205.05198), figure 1, as encoded in calculon: exact", () => {
  const [small, , large, largest] = korthikanti;
  const activations = (model: (typeof korthikanti)[number], recomputation: "none" | "selective") => {
    const { hiddenSize, queryHeads, microBatch, layers, stages, interleave } = model;
    const shape = { sequenceTokens: 2048, microBatch, hiddenSize, queryHeads, tensorParallel: 8, recomputation };
    const sequenceParallel = recomputation === "none" ? "off" : "on";
    const held = heldMicroBatches({ stages, microBatches: 512, interleave });
    return (gptActivationBytesPerLayer({ ...shape, sequenceParallel }) * layers * held) / stages / gib;
  };
  it("22B, nothing recomputed, 59.25 GiB", () => near(activations(small, "none"), 59.25, 1e-9));
  it("22B, selective, 9.5625 GiB", () => near(activations(small, "selective"), 9.5625, 1e-9));
  it("530B, nothing recomputed, 114.023 GiB", () => near(activations(large, "none"), 114.0234375, 1e-9));
  it("1T, nothing recomputed, 131.25 GiB", () => near(activations(largest, "none"), 131.25, 1e-9));
  it("1T, selective, 26.5625 GiB", () => near(activations(largest, "selective"), 26.5625, 1e-9));
  it.each([
    ["175B", 96, 12_288, 8, 45.5625],
    ["530B", 105, 20_480, 35, 31.640625],
    ["1T", 128, 25_600, 64, 32.958984375],
  ])("%s: weights, gradients and optimiser", (_, layers, hiddenSize, stages, expected) => {
    const parameters = 12 * layers * hiddenSize ** 2;
    const model = { parameters, recipe: mixedPrecisionAdamFp32Gradients, modelShards: 8 * stages };
    near(modelStateBytes(model).totalBytes / gib, expected, 1e-9);
  });
  it("keep only the input with full recomputation: 2 s b h", () => {
    const shape = {
      sequenceTokens: 2048,
      microBatch: 1,
      hiddenSize: 12_288,
      queryHeads: 96,
      recomputation: "full",
    } as const;
    expect(gptActivationBytesPerLayer(shape)).toBe(2 * 2048 * 12_288);
  });
});

describe("rules of thumb", () => {
  it("How to Scale Your Model, part 4: 84 TB for 20 copies, within 0.3 %", () => {
    near(hiddenCopyBytes({ copies: 20, tokens: 4e6, hiddenSize: 8192, layers: 64 }) / 1e12, 84, 0.003);
  });
  it("How to Scale Your Model, part 4: 4.2 TB for one copy per block, within 0.3 %", () => {
    near(hiddenCopyBytes({ copies: 1, tokens: 4e6, hiddenSize: 8192, layers: 64 }) / 1e12, 4.2, 0.003);
  });
  it("Machine Learning Engineering: 7 GiB per layer of Llama 3.1 8B at 32k, 28 copies", () => {
    expect(hiddenCopyBytes({ copies: 28, tokens: 32_768, hiddenSize: 4096, layers: 1 }) / gib).toBe(7);
  });
  it("Machine Learning Engineering: 15.7 GiB of FP32 logits at 32k, within 0.4 %", () => {
    near(logitBytes({ tokens: 32_768, vocabularySize: 128_256 }) / gib, 15.7, 0.004);
  });
  it("BLOOM: checkpoint of 14 bytes per parameter, 2,294.77 GiB, within 0.2 %", () => {
    near(checkpointBytes({ parameters: 176.247e9, recipe: mixedPrecisionAdam }) / gib, 2294.77, 0.002);
  });
});

describe("layerActivationBytes", () => {
  const shape = { sequenceTokens: 2048, microBatch: 1, recomputation: "selective" } as const;
  it("equals the published formula for a GPT without dropout masks", () => {
    const gpt = gptShape({ layers: 1, hiddenSize: 12_288, queryHeads: 96, vocabularySize: 51_200 });
    const [group] = gpt.layerGroups;
    if (!group) throw new Error("no layers");
    const published = gptActivationBytesPerLayer({ ...shape, hiddenSize: 12_288, queryHeads: 96 });
    const softmaxSums = 4 * 96 * 2048;
    expect(layerActivationBytes({ ...shape, group, hiddenSize: 12_288 })).toBe(
      published - 2 * 2048 * 12_288 + softmaxSums,
    );
  });
  it("falls with tensor parallelism, and in full proportion with sequence parallelism", () => {
    const [group] = llama31_8b.layerGroups;
    const at = (tensorParallel: number, sequenceParallel: "on" | "off") =>
      layerActivationBytes({ ...shape, group, hiddenSize: 4096, tensorParallel, sequenceParallel });
    near(at(8, "on"), at(1, "on") / 8, 1e-12);
    expect(at(8, "off")).toBeGreaterThan(at(8, "on"));
    expect(at(8, "off")).toBeLessThan(at(1, "off"));
  });
  it("counts active experts, latent attention and every other kind of layer", () => {
    const [dense, sparse] = deepseekV3.layerGroups;
    const each = (group: (typeof deepseekV3.layerGroups)[number]) =>
      layerActivationBytes({ ...shape, group, hiddenSize: 7168 }) / 2048;
    const routed = 8 * (7168 + 3 * 2048) + 3 * 2048;
    near(each(sparse) - each(dense), 2 * (routed - 3 * 18_432), 1e-12);
    const attention = {
      kind: "linear",
      keyHeads: 16,
      valueHeads: 32,
      keyHeadSize: 128,
      valueHeadSize: 128,
      convolutionWidth: 4,
      stateBits: 32,
      outputGate: "per-channel",
    } as const;
    const state = {
      kind: "state-space",
      heads: 64,
      headSize: 64,
      stateSize: 128,
      groups: 8,
      convolutionWidth: 4,
      stateBits: 32,
    } as const;
    for (const mixer of [attention, state, null])
      expect(
        layerActivationBytes({ ...shape, hiddenSize: 2048, group: { attention: mixer, feedForward: null } }),
      ).toBeGreaterThanOrEqual(0);
  });
  it("is largest without recomputation and smallest with full recomputation", () => {
    const [group] = llama31_8b.layerGroups;
    const at = (recomputation: "none" | "selective" | "elementwise" | "full") =>
      layerActivationBytes({ ...shape, group, hiddenSize: 4096, recomputation });
    expect(at("none")).toBeGreaterThan(at("selective"));
    near(at("selective") - at("elementwise"), 2 * 2048 * (2 * 4096 + 14_336), 1e-12);
    expect(at("elementwise")).toBeGreaterThan(at("full"));
  });
});

describe("model states", () => {
  const recipes: readonly TrainingRecipe[] = [mixedPrecisionAdam, bf16Adam, fp32Sgd, mixedPrecisionAdam8bit];
  it("have terms that sum to the total, and fall with every ZeRO stage if there are several ranks", () => {
    const stages = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...recipes),
        stages,
        fc.integer({ min: 2, max: 4096 }),
        (recipe, stage, dataParallel) => {
          const at = (shardingStage: number, ranks = dataParallel) =>
            modelStateBytes({
              parameters: 1e9,
              recipe,
              shardingStage: shardingStage as ShardingStage,
              dataParallel: ranks,
            });
          const { weightBytes, gradientBytes, optimizerBytes, totalBytes } = at(stage);
          expect(totalBytes).toBe(weightBytes + gradientBytes + optimizerBytes);
          expect(totalBytes).toBeLessThanOrEqual(at(stage - 1).totalBytes);
          expect(at(stage, 1).totalBytes).toBe(at(0, 1).totalBytes);
        },
      ),
    );
  });
  it.each([
    ["parameters", { parameters: -1 }],
    ["parameters", { parameters: Number.NaN }],
    ["shardingStage", { shardingStage: 4 as ShardingStage }],
    ["dataParallel", { dataParallel: 0 }],
    ["modelShards", { modelShards: 1.5 }],
    ["recipe.optimizerBytes", { recipe: { ...mixedPrecisionAdam, optimizerBytes: -4 } }],
  ])("throw for an invalid %s", (field, change) => {
    const states = () => modelStateBytes({ parameters: 1e9, recipe: mixedPrecisionAdam, ...change });
    expect(states).toThrow(InvalidQuantityError);
    expect(states).toThrow(field);
  });
});
