import { bf16 } from "llm-economics/formats";
import {
  type Attention,
  cacheBytesPerSequence,
  decodeFlopsPerToken,
  type FeedForward,
  forwardFlopsPerToken,
  prefillFlops,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { naiveCacheBytes, naiveTokenFlops } from "./naiveDerivation.ts";
import { layeredModel } from "./plainModel.ts";

const grouped = { kind: "grouped-query", queryHeads: 4, keyValueHeads: 2, headSize: 8 } as const;
const attentions: Readonly<Record<string, Attention>> = {
  "multi-head": { ...grouped, keyValueHeads: 4 },
  "grouped-query": grouped,
  "multi-query": { ...grouped, keyValueHeads: 1 },
  windowed: { ...grouped, windowTokens: 5 },
  "narrow values": { ...grouped, valueHeadSize: 4 },
  latent: {
    kind: "latent",
    queryHeads: 4,
    queryRank: 12,
    keyValueRank: 16,
    noRotaryHeadSize: 8,
    rotaryHeadSize: 4,
    valueHeadSize: 8,
  },
  "latent without query rank": {
    kind: "latent",
    queryHeads: 2,
    queryRank: 0,
    keyValueRank: 10,
    noRotaryHeadSize: 6,
    rotaryHeadSize: 2,
    valueHeadSize: 5,
  },
};
const gatedBlock = { kind: "dense", intermediateSize: 40, gating: "gated" } as const;
const blocks: Readonly<Record<string, FeedForward>> = {
  gated: gatedBlock,
  plain: { kind: "dense", intermediateSize: 64, gating: "plain" },
  experts: {
    kind: "mixture-of-experts",
    experts: 6,
    expertsPerToken: 2,
    expertIntermediateSize: 12,
    sharedIntermediateSize: 10,
    gating: "gated",
  },
};
const cases = Object.keys(attentions).flatMap((attention) =>
  Object.keys(blocks).map((feedForward) => [attention, feedForward] as const),
);
const modelOf = (attention: string, feedForward: string) =>
  layeredModel({
    hiddenSize: 24,
    vocabularySize: 50,
    norms: "left-out",
    groups: [
      { count: 2, attention: attentions[attention] ?? null, feedForward: blocks[feedForward] ?? null },
      { count: 1, attention: grouped, feedForward: gatedBlock },
    ],
  });

/** Query vectors of latent attention are normalised. This takes 2 FLOPs per gain, which the naive count leaves out. */
const latentGains = (attention: string) => {
  const shape = attentions[attention];
  return shape?.kind === "latent" ? 2 * 2 * (shape.queryRank + shape.keyValueRank) : 0;
};

describe.each(cases)(
  "%s attention with a %s feed-forward block against a count by matrix and key",
  (attention, block) => {
    const architecture = modelOf(attention, block);
    const gains = latentGains(attention);

    it.each([1, 2, 7, 33])("decode at %i tokens", (contextTokens) => {
      const naive = naiveTokenFlops(architecture, contextTokens, { form: "decode", logits: true });
      expect(decodeFlopsPerToken({ architecture, contextTokens })).toBe(naive + gains);
    });

    it.each([
      [1, 0, "last"],
      [9, 0, "last"],
      [9, 4, "last"],
      [9, 0, "every"],
      [9, 9, "last"],
    ] as const)("prefill of %i tokens, %i of them cached, %s logits", (inputTokens, cachedTokens, logits) => {
      let naive = 0;
      for (let position = cachedTokens + 1; position <= inputTokens; position++) {
        const scored = logits === "every" || position === inputTokens;
        naive += naiveTokenFlops(architecture, position, { form: "prefill", logits: scored }) + gains;
      }
      expect(prefillFlops({ architecture, inputTokens, cachedTokens, logits })).toBe(naive);
    });

    it("training is the mean of a prefill with every logit", () => {
      const prefill = prefillFlops({ architecture, inputTokens: 16, logits: "every" });
      expect(forwardFlopsPerToken({ architecture, sequenceTokens: 16 })).toBeCloseTo(prefill / 16, 6);
    });

    it.each([0, 1, 4, 5, 6, 40])("cache after %i tokens", (contextTokens) => {
      const bytes = cacheBytesPerSequence({ architecture, contextTokens, format: bf16 });
      expect(bytes).toBe(naiveCacheBytes(architecture, contextTokens, 2));
    });
  },
);

describe("shared and compressed caches", () => {
  const bytes = (attention: Attention, contextTokens = 100, count = 4) =>
    cacheBytesPerSequence({
      architecture: layeredModel({
        hiddenSize: 24,
        vocabularySize: 50,
        groups: [{ count, attention, feedForward: null }],
      }),
      contextTokens,
      format: bf16,
    });

  it("two layers that share a cache keep half as much", () => {
    expect(bytes({ ...grouped, layersPerCache: 2 })).toBe(bytes(grouped) / 2);
  });

  it("a shared key-value projection keeps half as much, and a layer that reuses another cache keeps nothing", () => {
    expect(bytes({ ...grouped, keyValueProjection: "shared" })).toBe(bytes(grouped) / 2);
    expect(bytes({ ...grouped, keyValueProjection: "none" })).toBe(0);
  });

  it("a compressed cache keeps one entry per tokensPerCacheEntry in addition to the window", () => {
    expect(bytes({ ...grouped, tokensPerCacheEntry: 4 })).toBe(bytes(grouped, 25));
    expect(bytes({ ...grouped, tokensPerCacheEntry: 4, windowTokens: 10 })).toBe(bytes(grouped, 25 + 10));
  });

  it("a recurrent layer keeps the same state at any length", () => {
    const linear = {
      kind: "linear",
      keyHeads: 2,
      valueHeads: 4,
      keyHeadSize: 8,
      valueHeadSize: 16,
      convolutionWidth: 4,
      stateBits: 32,
    } as const;
    // A state of 4 heads of 8 x 16 in 32 bits, and three inputs of each convolution in 16 bits.
    expect(bytes(linear, 1, 1)).toBe(4 * 8 * 16 * 4 + 3 * (2 * 16 + 64) * 2);
    expect(bytes(linear, 100_000, 1)).toBe(bytes(linear, 1, 1));
  });
});
