import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { mixtral8x7b } from "../../src/architectures/mixtral8x7b.js";
import { bf16 } from "../../src/formats/bf16.js";
import type { Architecture } from "../../src/models/architecture.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { stepWork } from "../../src/operations/stepWork.js";
import { quantize } from "../../src/quantization/quantize.js";

const workOf = (architecture: Architecture, tensor = 1, pipeline = 1) =>
  stepWork(servedModel(quantize(architecture, { weights: bf16 })), nvidiaH100Sxm, {
    tensor,
    pipeline,
    expert: 1,
    attentionDataParallel: 1,
    replicas: 1,
  });

/** Dimensions as printed in the models' papers: arXiv:2407.21783, table 3, and arXiv:2401.04088, table 1. */
const dimensions = [
  {
    model: llama31_8b,
    layers: 32,
    hidden: 4096,
    heads: 32,
    keyValueHeads: 8,
    headSize: 128,
    inner: 14_336,
    experts: 0,
  },
  {
    model: llama31_70b,
    layers: 80,
    hidden: 8192,
    heads: 64,
    keyValueHeads: 8,
    headSize: 128,
    inner: 28_672,
    experts: 0,
  },
  {
    model: mixtral8x7b,
    layers: 32,
    hidden: 4096,
    heads: 32,
    keyValueHeads: 8,
    headSize: 128,
    inner: 14_336,
    experts: 8,
  },
] as const;

describe.each(dimensions)("stepWork of $model.id against a count by hand", (shape) => {
  const { model, layers, hidden, heads, keyValueHeads, headSize, inner, experts } = shape;
  const attentionWeights = hidden * (heads + 2 * keyValueHeads) * headSize + heads * headSize * hidden;
  const denseWeights = experts > 0 ? hidden * experts : 3 * hidden * inner;

  it.each([1, 2, 4, 8])("divides the attention and feed-forward weights of a layer among %d accelerators", (tensor) => {
    const { linears } = workOf(model, tensor);
    const found = linears.reduce((sum, each) => sum + each.layers * each.parameters, 0);
    const router = experts > 0 ? denseWeights : denseWeights / tensor;
    expect(found / (layers * (attentionWeights / tensor + router))).toBeCloseTo(1, 9);
  });

  it.each([1, 2, 4, 8])("reads the keys and values of a token on %d accelerators", (tensor) => {
    const bytes = workOf(model, tensor).attentions.reduce((sum, each) => sum + each.layers * each.readBytesPerToken, 0);
    expect(bytes).toBe((layers * 2 * keyValueHeads * headSize * 2) / tensor);
  });

  it("multiplies queries by keys and scores by values: 4 FLOPs per head dimension, query head and context token", () => {
    const flops = workOf(model).attentions.reduce((sum, each) => sum + each.layers * each.decodeFlops, 0);
    expect(flops).toBe(layers * 4 * heads * headSize);
  });

  it("holds three matrices per expert", () => {
    const held = workOf(model).experts.map((each) => [each.layers, each.held, each.parameters]);
    expect(held).toEqual(experts > 0 ? [[layers, experts, 3 * hidden * inner]] : []);
  });

  it("has two all-reduces per layer", () => {
    expect(workOf(model, 8).counts).toMatchObject({ layers, mixers: layers, reductions: 2 * layers });
  });
});
