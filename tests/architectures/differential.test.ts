import { bf16 } from "llm-economics/formats";
import {
  cacheBytesPerSequence,
  keyValueCacheBytesPerToken,
  type LayerGroup,
  parameterCount,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { entries, entry } from "./entries.ts";

const plain = [...entries].filter(([, { layerGroups }]) =>
  layerGroups.every(
    ({ attention, feedForward }) =>
      attention?.kind === "grouped-query" && !attention.valueHeadSize && feedForward?.kind === "dense",
  ),
);

/** Parameters of one layer of grouped-query attention and a dense feed-forward block, term by term. */
function layerByHand({ attention, feedForward, normParameters }: LayerGroup, h: number): number {
  if (attention?.kind !== "grouped-query" || feedForward?.kind !== "dense") throw new Error("not a plain layer");
  const { queryHeads: q, keyValueHeads: k, headSize: d } = attention;
  const { intermediateSize: f, gating } = feedForward;
  const projections = { separate: 2, shared: 1, "shared-cached-apart": 1, none: 0 };
  const keys = projections[attention.keyValueProjection ?? "separate"] * k * d;
  const biases = { none: 0, "query-key-value": q * d + keys, all: q * d + keys + h };
  const queryKeyNorms = { none: 0, "per-head": 2 * d, whole: q * d + k * d };
  const inwards = gating === "gated" ? 2 * f : f;
  return (
    2 * h * q * d +
    h * keys +
    biases[attention.bias ?? "none"] +
    queryKeyNorms[attention.queryKeyNorm ?? "none"] +
    (attention.extraParameters ?? 0) +
    h * (inwards + f) +
    (feedForward.bias === "all" ? inwards + h : 0) +
    (normParameters ?? 2 * h)
  );
}

describe("dense decoders against an independent count", () => {
  it("cover most of the catalogue", () => expect(plain.length).toBeGreaterThan(100));

  it.each(plain)("%s", (_, model) => {
    const { hiddenSize: h, vocabularySize: v, embedding, extraParameters = 0, finalNormParameters = h } = model;
    const layers = model.layerGroups.reduce((sum, group) => sum + group.count * layerByHand(group, h), 0);
    const matrices = embedding === "tied" ? 1 : 2;
    expect(parameterCount(model).total).toBe(matrices * v * h + extraParameters + finalNormParameters + layers);
  });
});

describe("KV cache against published figures", () => {
  it.each([
    ["Qwen-2.5 72B, Insights into DeepSeek-V3 (2025), table 1", "qwen2.5-72b", 327_680],
    ["LLaMA-3.1 405B, the same table", "llama-3.1-405b", 516_096],
    ["DeepSeek-V3, the same table", "deepseek-v3", 70_272],
    ["OPT-13B, PagedAttention (2023), section 3: 800 KiB", "opt-13b", 800 * 1024],
  ])("%s", (_, id, bytes) => {
    expect(keyValueCacheBytesPerToken(entry(id), 16)).toBe(bytes);
  });

  it("give 6.7 GB for Llama 2 13B at 8,192 tokens, within 0.5 % (How to Scale Your Model)", () => {
    const options = {
      architecture: entry("llama-2-13b"),
      contextTokens: 8192,
      format: bf16,
      contextLimit: "ignored",
    } as const;
    expect(Math.abs(cacheBytesPerSequence(options) / 6.7e9 - 1)).toBeLessThan(0.005);
  });

  it.each(["mamba-2.8b", "mamba2-2.7b", "codestral-mamba-7b", "falcon-mamba-7b"])(
    "have a constant state size: %s",
    (id) => {
      const at = (contextTokens: number) =>
        cacheBytesPerSequence({ architecture: entry(id), contextTokens, format: bf16 });
      expect(keyValueCacheBytesPerToken(entry(id), 16)).toBe(0);
      expect(at(100_000)).toBe(at(1000));
      expect(at(1000)).toBeGreaterThan(0);
    },
  );

  it.each([...entries])("never shrink as the context grows: %s", (_, model) => {
    const contexts = [0, 1, 100, 1000, 1024].filter((tokens) => tokens <= model.maximumContextTokens);
    const bytes = contexts.map((contextTokens) =>
      cacheBytesPerSequence({ architecture: model, contextTokens, format: bf16 }),
    );
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  });
});
