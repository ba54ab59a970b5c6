import { bf16Adam } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { adapterSeconds } from "../../src/training/step/adapterSeconds.js";
import { attentionSeconds, attentionWork } from "../../src/training/step/attentionSeconds.js";
import { elementwiseBytes } from "../../src/training/step/elementwiseBytes.js";
import { exampleRates } from "./exampleRates.ts";
import { attention, experts, gated, layersOf, prepared, smallAccelerator, wideRecipe } from "./smallModel.ts";

const adapters = (change: object = {}) => ({ adapters: { rank: 2, ...change } });
const two = { tensorParallel: 2 };

describe("attention", () => {
  const heads = { valueHeads: 4, valueHeadSize: 2 };
  const linear = { kind: "linear", keyHeads: 2, keyHeadSize: 3, ...heads, convolutionWidth: 4, stateBits: 16 };
  // 512 x 513 / 2 visible entries of 2 x 4 x 4 FLOPs in 4 layers, at three quarters of the rate for narrow heads.
  const causal = (512 * 513 * 16 * 4) / 0.75;
  it.each([
    [{}, causal, 0],
    [{ microBatchSequences: 2 }, 2 * causal, 0],
    [{ ...two, contextParallel: 2 }, causal / 4, 0],
    [{ contextParallel: 2, contextLayout: "contiguous" }, 0.75 * causal, 0],
    [{ contextLayout: "contiguous" }, causal, 0],
    [{ pipelineParallel: 2 }, causal / 2, 0],
    [{ attentionKernel: "unfused" }, causal, 4 * 22 * 4 * 512 * 512],
    [{ model: layersOf({ attention: { ...attention, headSize: 64 } }) }, 32 * causal, 0],
    [{ model: layersOf({ attention: { ...attention, headSize: 65 } }) }, 32.5 * 0.75 * causal, 0],
    [{ model: layersOf({ attention: null }) }, 0, 0],
    [{ model: layersOf({ attention: linear }) }, 0, 4 * 512 * 250 * 8],
    [{ ...two, model: layersOf({ attention: linear }) }, 0, 2 * 512 * 250 * 8],
  ])("of %o works %d FLOPs and moves %d bytes", (change, flops, bytes) => {
    const work = attentionWork(prepared(change));
    expect(work.flops).toBeCloseTo(flops, 3);
    expect(work.bytes).toBe(bytes);
  });

  it("takes 3.5 forward passes at half the saturated rate, and its traffic", () => {
    const found = attentionSeconds({ flops: 1e7, bytes: 3e6 }, prepared(), exampleRates);
    expect(found.passes).toBeCloseTo(3.5 * 4 + 6, 9);
    expect(found.repeated).toBeCloseTo(0.165 * 14 + 2, 9);
  });
});

describe("elementwiseBytes", () => {
  const eager = { kernels: "eager" };
  const normed = { model: layersOf({ attention: { ...attention, queryKeyNorm: "per-head" } }) };
  const mixture = { ...experts, sharedIntermediateSize: 3 };
  // Per token and layer: 40 x 8 of the stream, 16 x 12 of heads and 16 x 16 of the middle with fused kernels.
  it.each([
    [{}, 768],
    [two, 384],
    [{ ...two, sequenceParallel: "off" }, 544],
    [{ pipelineParallel: 2 }, 384],
    [{ contextParallel: 2 }, 384],
    [{ microBatchSequences: 2 }, 1_536],
    [{ kernels: "compiled" }, 921.6],
    [{ kernels: "xla" }, 768],
    [eager, 2_896],
    [{ ...eager, recipe: wideRecipe }, 4_512],
    [{ ...eager, model: layersOf({ feedForward: { ...gated, gating: "plain" } }) }, 3_984],
    [{ model: layersOf({ feedForward: { ...gated, gating: "plain" } }) }, 768],
    [normed, 768 + 240],
    [{ ...normed, ...two }, 384 + 120],
    [{ ...normed, ...eager }, 2_896 + 1_800],
    [{ model: layersOf({ attention: { ...attention, queryKeyNorm: "none" } }) }, 768],
    [{ model: layersOf({ attention: null }) }, 160 + 256],
    [{ model: layersOf({ feedForward: null }) }, 160 + 192],
    [{ model: layersOf({ feedForward: mixture }) }, 512 + 208 + 384],
    [{ ...two, model: layersOf({ feedForward: mixture }) }, 256 + 104 + 192],
    [{ model: layersOf({ feedForward: { ...mixture, latentSize: 6 } }) }, 512 + 208 + 288],
    // 18 bytes per input and 31 per output of each of the seven matrices.
    [adapters(), 768 + 3_136],
    [{ ...adapters(), ...two }, 384 + 1_568],
    [adapters({ recipe: bf16Adam }), 768 + 1_568],
    [adapters({ targets: "query-value" }), 768 + 392 + 268],
  ])("of %o are %d per token and layer", (change, bytes) => {
    expect(elementwiseBytes(prepared(change))).toBeCloseTo(bytes * 512 * 4, 3);
  });
});

describe("adapterSeconds", () => {
  // 6 x 64 columns x 4 layers x 128 inputs and outputs x 512 tokens, at 70 % of 1e6 FLOP/s.
  const seconds = (6 * 64 * 512 * 512) / 0.7e6;
  it.each([
    [adapters(), seconds],
    [{}, 0],
    [adapters({ recipe: bf16Adam }), 0],
    [{ ...adapters(), ...two }, seconds / 2],
    [{ ...adapters(), pipelineParallel: 2 }, seconds / 2],
    [{ ...adapters(), contextParallel: 2 }, seconds / 2],
    [adapters({ targets: "query-value" }), (seconds * 28) / 128],
    [{ ...adapters(), accelerator: { ...smallAccelerator, peakDenseFlopsPerSecond: { bf16: 1e7 } } }, 0],
  ])("of %o are %d", (change, expected) => {
    expect(adapterSeconds(prepared(change))).toBeCloseTo(expected, 9);
  });
});
