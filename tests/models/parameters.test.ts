import * as architectures from "llm-economics/architectures";
import {
  type Architecture,
  isMixtureOfExperts,
  layerCount,
  parameterCount,
  parametersByClass,
  weightMatrices,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { layeredModel, plainModel } from "./plainModel.ts";

const catalogue: readonly Architecture[] = Object.values(architectures);
const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

describe.each(catalogue.map((model) => [model.id, model] as const))("%s", (_, model) => {
  it("has classes that sum to the total, and at most as many active as total parameters", () => {
    const { total: all, active } = parameterCount(model);
    expect(total(parametersByClass(model))).toBe(all);
    expect(active).toBeLessThanOrEqual(all);
    expect(active === all).toBe(!isMixtureOfExperts(model));
  });

  it("has whole numbers of matrices, inputs and outputs", () => {
    for (const { inputs, outputs, copies, activeCopies, layers, vectorParameters } of weightMatrices(model)) {
      for (const count of [inputs, outputs, vectorParameters, activeCopies])
        expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      expect(copies).toBeGreaterThanOrEqual(activeCopies);
      expect(layers).toBeGreaterThanOrEqual(1);
    }
  });

  it("has as many layers as its groups", () => {
    expect(layerCount(model)).toBe(model.layerGroups.map(({ count }) => count).reduce((sum, count) => sum + count));
  });
});

describe("parametersByClass", () => {
  const hidden = 64;
  const attention = { kind: "grouped-query", queryHeads: 4, keyValueHeads: 2, headSize: 16 } as const;
  const experts = {
    kind: "mixture-of-experts",
    experts: 8,
    expertsPerToken: 2,
    expertIntermediateSize: 32,
    sharedIntermediateSize: 48,
    gating: "gated",
  } as const;
  const model = layeredModel({
    hiddenSize: hidden,
    vocabularySize: 1000,
    groups: [
      { count: 1, attention, feedForward: { kind: "dense", intermediateSize: 128, gating: "plain" } },
      { count: 3, attention, feedForward: experts },
    ],
  });

  it("counts each class by its tensors", () => {
    expect(parametersByClass(model)).toEqual({
      embedding: 1000 * hidden,
      attention: 4 * (2 * hidden * 64 + 2 * hidden * 32),
      feedForward: 2 * hidden * 128 + 3 * 3 * hidden * 48,
      experts: 3 * 8 * 3 * hidden * 32,
      router: 3 * hidden * 8,
      head: 1000 * hidden,
      norm: (4 * 2 + 1) * hidden,
    });
  });

  it("counts two of eight experts as active", () => {
    const { total: all, active } = parameterCount(model);
    expect(all - active).toBe(3 * 6 * 3 * hidden * 32);
  });

  it("counts a tied embedding once", () => {
    const dimensions = { layers: 2, hiddenSize: hidden, intermediateSize: 128, queryHeads: 4, vocabularySize: 1000 };
    const [tied, untied] = (["tied", "untied"] as const).map((embedding) => plainModel({ ...dimensions, embedding }));
    expect(parameterCount(untied as Architecture).total - parameterCount(tied as Architecture).total).toBe(
      1000 * hidden,
    );
    expect(parametersByClass(tied as Architecture).head).toBe(0);
  });

  it("adds biases, query-key norms, gates and sinks", () => {
    const count = (extra: object) =>
      parametersByClass(
        layeredModel({
          hiddenSize: hidden,
          vocabularySize: 10,
          groups: [{ count: 1, attention: { ...attention, ...extra }, feedForward: null }],
        }),
      ).attention - count0;
    const count0 = 2 * hidden * 64 + 2 * hidden * 32;
    expect(count({ bias: "query-key-value" })).toBe(64 + 32 + 32);
    expect(count({ bias: "all" })).toBe(64 + 32 + 32 + hidden);
    expect(count({ queryKeyNorm: "per-head" })).toBe(16 + 16);
    expect(count({ queryKeyNorm: "whole" })).toBe(64 + 32);
    expect(count({ outputGate: "per-channel" })).toBe(hidden * 64);
    expect(count({ outputGate: "per-head" })).toBe(hidden * 4);
    expect(count({ sinks: "per-head" })).toBe(4);
    expect(count({ keyValueProjection: "shared" })).toBe(-hidden * 32);
    expect(count({ keyValueProjection: "none" })).toBe(-2 * hidden * 32);
    expect(count({ extraParameters: 7 })).toBe(7);
  });

  it("matches Mamba-2 130M (24 layers, width 768, state 128)", () => {
    const mamba = layeredModel({
      hiddenSize: 768,
      vocabularySize: 50_288,
      embedding: "tied",
      groups: [
        {
          count: 24,
          attention: {
            kind: "state-space",
            heads: 24,
            headSize: 64,
            stateSize: 128,
            groups: 1,
            convolutionWidth: 4,
            stateBits: 32,
            // The bias of the convolution.
            extraParameters: 1792,
          },
          feedForward: null,
        },
      ],
    });
    // Per layer: input 768 x (2 x 1536 + 2 x 128 + 24), convolution 1792 x (4 + 1), A, D and dt bias 3 x 24, inner norm 1536, output, norm.
    const layer = 768 * (2 * 1536 + 256 + 24) + 1792 * 5 + 72 + 1536 + 1536 * 768 + 768;
    expect(parameterCount(mamba).total).toBe(50_288 * 768 + 24 * layer + 768);
  });
});
