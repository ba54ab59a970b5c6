import { nvidiaH100Sxm } from "llm-economics/accelerators";
import type { Architecture } from "llm-economics/models";
import { prepareTraining } from "../../src/training/plan/preparedTraining.js";

export const attention = { kind: "grouped-query", queryHeads: 4, keyValueHeads: 2, headSize: 2 } as const;
export const gated = { kind: "dense", intermediateSize: 16, gating: "gated" } as const;
export const experts = {
  kind: "mixture-of-experts",
  experts: 4,
  expertsPerToken: 2,
  expertIntermediateSize: 5,
  sharedIntermediateSize: 0,
  gating: "gated",
} as const;

/** A model small enough to count by hand: 4 layers of 592 parameters, 2 x 192 of the vocabulary, and a norm of 8. */
export const smallModel: Architecture = {
  id: "small",
  name: "Small",
  hiddenSize: 8,
  vocabularySize: 24,
  maximumContextTokens: 4_096,
  embedding: "untied",
  nativeFormat: "bf16",
  layerGroups: [{ count: 4, attention, feedForward: gated }],
};

/** An accelerator with round figures. */
export const smallAccelerator = {
  ...nvidiaH100Sxm,
  peakDenseFlopsPerSecond: { fp32: 1e6, bf16: 1e7, fp8: 2e7, fp4: 4e7 },
  memoryBandwidthBytesPerSecond: 1e6,
  hostBandwidthBytesPerSecond: 1e5,
};

/** The small model with another layer in place of its own. */
export const layersOf = (layer: object) => ({
  ...smallModel,
  layerGroups: [{ count: 4, attention, feedForward: gated, ...layer }],
});

/** A plan of the small model with its defaults: 16-bit weights, FP32 gradients, 12 bytes of moments and master weights. */
export const prepared = (change: object = {}) =>
  prepareTraining({
    model: smallModel,
    accelerator: smallAccelerator,
    tokens: 1e9,
    sequenceTokens: 512,
    batchSequences: 4,
    recomputation: "selective",
    kernels: "fused",
    failures: "none",
    ...change,
  } as never);

/** A recipe with weights in FP32, which autocast converts. */
export const wideRecipe = {
  id: "wide",
  name: "Wide",
  kind: "derived",
  source: "test",
  weightBytes: 4,
  gradientBytes: 4,
  optimizerBytes: 8,
};
