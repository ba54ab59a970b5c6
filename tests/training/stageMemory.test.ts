import { bf16Adam } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { stageActivations } from "../../src/training/memory/stageActivations.js";
import { type StagePlace, stageStates } from "../../src/training/memory/stageStates.js";
import { attention, experts, gated, layersOf, prepared, smallModel, wideRecipe } from "./smallModel.ts";

const four = { dataParallel: 4 };
const tied = { ...smallModel, embedding: "tied" };
const adapters = (change: object = {}) => ({ adapters: { rank: 2, ...change } });

describe("model states of a stage", () => {
  const states = (change: object, place: StagePlace = "only") => stageStates(prepared(change), place);
  const three = (change: object, place?: StagePlace) => {
    const { weights, gradients, optimizer } = states(change, place);
    return [weights, gradients, optimizer];
  };

  // 2,760 parameters of 2, 4 and 12 bytes among four ranks; 192 of them are the embedding, 192 the head.
  it.each([
    [{ ...four, shardingStage: 0 }, 5_520, 11_040, 33_120],
    [{ ...four, shardingStage: 1 }, 5_520, 11_040, 8_280],
    [{ ...four, shardingStage: 2 }, 5_520, 2_760, 8_280],
    [{ ...four, shardingStage: 3 }, 1_380, 2_760, 8_280],
    [{ ...four, shardingStage: 3, shardingRanks: 2 }, 2_760, 5_520, 16_560],
    [{ ...four, shardingStage: 1, model: tied }, 5_136, 10_272, 7_704],
    [{ dataParallel: 2, tensorParallel: 2, shardingStage: 1 }, 2_760, 5_520, 8_280],
  ])("with %o are %d of weights, %d of gradients, %d of the optimizer", (change, ...bytes) => {
    expect(three(change)).toEqual(bytes);
  });

  it("divide the layers among stages, of which the first holds the embedding and the last the head", () => {
    const two = { dataParallel: 2, pipelineParallel: 2, shardingStage: 3 };
    // Two layers of 592, half the final norm and one end of the vocabulary.
    expect(three(two, "first")).toEqual([1_380, 2_760, 8_280]);
    expect(three(two, "last")).toEqual([1_380, 2_760, 8_280]);
    expect(three({ ...two, model: tied }, "last")).toEqual([1_380, 2_760, 8_280]);
  });

  it("divide experts by their own degree, and the router as other layers", () => {
    // Of each layer, 480 of experts in two slices; attention 192, router 32, norms 16.
    const change = { ...four, expertParallel: 2, shardingStage: 1, model: layersOf({ feedForward: experts }) };
    expect(three(change)).toEqual([2 * 2_312, 4 * 2_312, 12 * (1_352 / 4 + 960 / 2)]);
    const whole = { ...four, expertParallel: 4, shardingStage: 1, model: layersOf({ feedForward: experts }) };
    expect(three(whole)).toEqual([2 * 1_832, 4 * 1_832, 12 * (1_352 / 4 + 480)]);
  });

  it("round each tensor to the blocks of the allocator on one accelerator", () => {
    // Seven matrices of 512 bytes and 32 bytes of vectors per layer; two of 512 bytes in the vocabulary; 16 of the norm.
    expect(three({})).toEqual([15_504, 16_672, 50_016]);
    expect(three({ kernels: "xla" })).toEqual([5_520, 11_040, 33_120]);
    expect(three({ recipe: { ...wideRecipe, optimizerBytes: 4 } })[2]).toBe(2 * 15_504);
    expect(three({ recipe: { ...wideRecipe, optimizerBytes: 2 } })[2]).toBe(15_504);
    expect(three({ recipe: { ...wideRecipe, optimizerBytes: 0 } })[2]).toBe(0);
  });

  it("move to the host with offload", () => {
    const { gradients, optimizer, weights } = states({ offload: "optimizer" });
    expect([weights, gradients, optimizer]).toEqual([15_504, 16_672, 0]);
    // Two layers of seven matrices in 16 bits.
    expect(three({ offload: "optimizer-and-weights" })).toEqual([7_168, 16_672, 0]);
    expect(three({ offload: "optimizer", kernels: "compiled" })).toEqual([15_504, 0, 0]);
    expect(three({ offload: "optimizer", kernels: "compiled", gradients: "kept" })[1]).toBe(16_672);
  });

  it("freeze all but the adapters", () => {
    // 256 parameters of adapters per layer.
    expect(three({ ...four, ...adapters(), shardingStage: 1 })).toEqual([9_616, 4_096, 2_048]);
    expect(three({ ...four, ...adapters({ recipe: bf16Adam }), shardingStage: 0 })[0]).toBe(5_520 + 2 * 1_024);
    // Queries have 2 x 16 and values 2 x 12.
    expect(three({ ...four, ...adapters({ targets: "query-value" }), shardingStage: 0 })[1]).toBe(4 * 4 * 56);
    expect(three({ ...four, ...adapters({ targets: "attention" }), shardingStage: 0 })[1]).toBe(4 * 4 * 112);
  });

  it("gather sharded weights", () => {
    const gathered = (change: object, place?: StagePlace) => states({ ...four, ...change }, place).gathered;
    expect(gathered({ shardingStage: 2 })).toBe(0);
    // Two layers of 594 in 16 bits, one with its gradients in 2 and 4 bytes, and the embedding.
    expect(gathered({ shardingStage: 3 })).toBe(4 * 594 + 6 * 594 + 2 * 192);
    expect(gathered({ shardingStage: 3, gatheredWeights: "kept" })).toBe(8 * 594 + 6 * 594 + 2 * 192);
    expect(gathered({ shardingStage: 3, ...adapters() })).toBe(4 * 594 + 2 * 192);
    const two = { dataParallel: 2, pipelineParallel: 2, shardingStage: 3 };
    expect(gathered(two, "first")).toBe(2 * 1_188 + 4 * 1_188 + 2 * 192);
    expect(gathered({ ...two, gatheredWeights: "dropped" }, "last")).toBe(4 * 594 + 4 * 1_188 + 2 * 192);
    expect(gathered({ ...two, ...adapters() }, "last")).toBe(2 * 1_188 + 2 * 192);
  });

  it("keep copies of FP32 weights and a second gradient of a tied embedding", () => {
    const eager = { ...four, kernels: "eager", recipe: wideRecipe };
    expect(states(eager).copies).toEqual({ layers: 4_608, head: 384 });
    expect(states({ ...eager, model: tied }).copies).toEqual({ layers: 4_608, head: 384 });
    const extra = { ...smallModel, extraParameters: 10 };
    expect(states({ ...eager, model: extra }).copies).toEqual({ layers: 4_608, head: 384 });
    expect(states({ ...eager, arithmetic: "fp32" }).copies).toEqual({ layers: 0, head: 0 });
    expect(states({ ...eager, shardingStage: 3 }).copies).toEqual({ layers: 0, head: 0 });
    expect(states({ ...four, kernels: "eager" }).copies).toEqual({ layers: 0, head: 0 });
    const second = (change: object) => states({ ...four, kernels: "eager", model: tied, ...change }).secondGradient;
    expect(second({})).toBe(768);
    expect(second({ dataParallel: 2, tensorParallel: 2 })).toBe(384);
    expect(second({ model: smallModel })).toBe(0);
    expect(second({ kernels: "fused" })).toBe(0);
    expect(second(adapters())).toBe(0);
    const first = { dataParallel: 2, pipelineParallel: 2, kernels: "eager", model: tied };
    expect(states(first, "first").secondGradient).toBe(0);
  });
});

describe("activations of a stage", () => {
  const eager = { kernels: "eager" };
  const two = { tensorParallel: 2 };
  const full = { recomputation: "full" };
  const mixture = { model: layersOf({ feedForward: { ...experts, sharedIntermediateSize: 3 } }) };
  const narrow = { model: layersOf({ feedForward: { ...experts, latentSize: 6 } }) };
  const unfused = { attentionKernel: "unfused" };
  const none = { recomputation: "none" };

  // 512 tokens of 64 bytes in the stream and 160 inside a layer with fused kernels, 136 and 192 with eager operators.
  it.each([
    [{}, 224, 0, 0, 32],
    [{ microBatchSequences: 2 }, 448, 0, 0, 64],
    [{ contextParallel: 2 }, 112, 0, 0, 16],
    [two, 112, 0, 0, 16],
    [{ ...two, sequenceParallel: "off" }, 144, 0, 0, 32],
    [{ arithmetic: "fp8" }, 192, 0, 0, 32],
    [{ arithmetic: "fp4" }, 192, 0, 0, 32],
    [{ arithmetic: "fp8", kernels: "compiled" }, 160, 0, 0, 32],
    [{ kernels: "compiled" }, 160, 0, 0, 32],
    [{ kernels: "compiled", ...none }, 160, 0, 0, 32],
    [{ kernels: "compiled", ...full }, 16, 160, 96, 32],
    [{ kernels: "xla" }, 224, 0, 0, 32],
    [{ recomputation: "elementwise" }, 160, 0, 0, 32],
    [full, 16, 224, 96, 32],
    [{ ...full, ...two }, 8, 112, 64, 16],
    [{ ...full, recomputedLayers: 2 }, 120, 224, 96, 32],
    [{ ...unfused, ...none }, 224 + 4_096, 0, 0, 32],
    [unfused, 224, 0, 0, 32],
    [{ ...unfused, ...full }, 16, 224 + 4_096, 96, 32],
    [eager, 328, 0, 0, 68],
    [{ ...eager, ...two }, 164, 0, 0, 34],
    [{ ...eager, dropout: 0.1 }, 344, 0, 0, 76],
    [{ ...eager, ...full }, 16, 328, 96, 68],
    [{ ...eager, recomputation: "elementwise" }, 160, 0, 0, 68],
    [{ ...eager, recomputation: "alternate-products" }, 116, 0, 0, 68],
    [{ ...eager, ...unfused, ...none }, 328 + 4_096, 0, 0, 68],
    [{ ...eager, ...unfused }, 328, 0, 0, 68],
    [{ ...eager, ...unfused, ...none, model: layersOf({ attention: null }) }, 196, 0, 0, 68],
    [{ ...eager, model: layersOf({ feedForward: { ...gated, gating: "plain" } }) }, 304, 0, 0, 40],
    [
      { ...eager, framework: "deepspeed", model: layersOf({ feedForward: { ...gated, gating: "plain" } }) },
      208,
      0,
      0,
      40,
    ],
    [{ ...mixture, ...full }, 16, 238, 148, 32],
    [{ ...mixture, ...full, ...two }, 8, 119, 90, 16],
    [{ ...narrow, ...full }, 16, 212, 120, 32],
    [{ ...full, model: layersOf({ feedForward: null }) }, 16, 96, 32, 32],
  ])("with %o are %d bytes per token, %d rebuilt, %d in flight, %d at the head", (change, ...perToken) => {
    const { layer, rebuilt, inFlight, head } = stageActivations(prepared(change));
    expect([layer, rebuilt, inFlight, head].map((bytes) => bytes / 512)).toEqual(perToken);
  });

  it("average the layers of all groups, and take the largest where one is rebuilt", () => {
    const model = {
      ...smallModel,
      layerGroups: [
        { count: 1, attention, feedForward: null },
        { count: 3, attention, feedForward: gated },
      ],
    };
    expect(stageActivations(prepared({ model })).layer).toBe(512 * (96 / 4 + (3 * 224) / 4));
    expect(stageActivations(prepared({ model, ...full }))).toMatchObject({ rebuilt: 512 * 224, inFlight: 512 * 96 });
  });

  it("hold the last state in FP32 under autocast", () => {
    const autocast = { ...eager, recipe: wideRecipe };
    expect(stageActivations(prepared(autocast))).toEqual({
      layer: 512 * 408,
      rebuilt: 0,
      inFlight: 0,
      head: 512 * 84,
      lastState: 512 * 32,
    });
    expect(stageActivations(prepared(eager)).lastState).toBe(0);
    expect(stageActivations(prepared({ ...autocast, ...adapters() })).lastState).toBe(0);
  });
});
