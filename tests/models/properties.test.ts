import fc from "fast-check";
import { bf16, fp8E4m3 } from "llm-economics/formats";
import {
  cacheBytesPerSequence,
  decodeFlopsPerToken,
  keyValueCacheBytesPerToken,
  parameterCount,
  prefillFlops,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { type PlainDimensions, plainModel } from "./plainModel.ts";

const dimensions: fc.Arbitrary<PlainDimensions> = fc
  .record({
    layers: fc.integer({ min: 1, max: 100 }),
    hiddenSize: fc.integer({ min: 1, max: 16_384 }),
    intermediateSize: fc.integer({ min: 1, max: 65_536 }),
    keyValueHeads: fc.integer({ min: 1, max: 16 }),
    sharing: fc.integer({ min: 1, max: 8 }),
    headSize: fc.integer({ min: 1, max: 256 }),
    vocabularySize: fc.integer({ min: 1, max: 256_000 }),
    windowTokens: fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: undefined }),
  })
  .map(({ sharing, windowTokens, ...shape }) => ({
    ...shape,
    queryHeads: sharing * shape.keyValueHeads,
    ...(windowTokens ? { windowTokens } : {}),
  }));
const tokens = fc.integer({ min: 1, max: 10_000 });

describe("model properties", () => {
  it("more layers, width or vocabulary increase parameters and FLOPs, and never shrink the cache", () => {
    const fields = ["layers", "hiddenSize", "intermediateSize", "vocabularySize"] as const;
    fc.assert(
      fc.property(dimensions, fc.constantFrom(...fields), tokens, (shape, field, contextTokens) => {
        const [small, large] = [plainModel(shape), plainModel({ ...shape, [field]: (shape[field] ?? 1) + 1 })];
        expect(parameterCount(large).total).toBeGreaterThan(parameterCount(small).total);
        const decode = (architecture: typeof small) => decodeFlopsPerToken({ architecture, contextTokens });
        expect(decode(large)).toBeGreaterThan(decode(small));
        expect(keyValueCacheBytesPerToken(large, 16)).toBeGreaterThanOrEqual(keyValueCacheBytesPerToken(small, 16));
      }),
    );
  });

  it("the cache never shrinks with the context, and a window never enlarges it", () => {
    fc.assert(
      fc.property(dimensions, tokens, ({ windowTokens, ...shape }, contextTokens) => {
        const bytes = (architecture: ReturnType<typeof plainModel>, at: number) =>
          cacheBytesPerSequence({ architecture, contextTokens: at, format: bf16 });
        const full = plainModel(shape);
        const windowed = windowTokens ? plainModel({ ...shape, windowTokens }) : full;
        expect(bytes(windowed, contextTokens + 1)).toBeGreaterThanOrEqual(bytes(windowed, contextTokens));
        expect(bytes(windowed, contextTokens)).toBeLessThanOrEqual(bytes(full, contextTokens));
        expect(bytes(full, contextTokens)).toBe(contextTokens * keyValueCacheBytesPerToken(full, 16));
      }),
    );
  });

  it("halving key-value heads or bits halves the cache", () => {
    fc.assert(
      fc.property(dimensions, (shape) => {
        const { keyValueHeads = 1 } = shape;
        const queryHeads = 2 * keyValueHeads;
        const bytes = (heads: number) =>
          keyValueCacheBytesPerToken(plainModel({ ...shape, queryHeads, keyValueHeads: heads }), 16);
        expect(bytes(2 * keyValueHeads)).toBe(2 * bytes(keyValueHeads));
        const model = plainModel(shape);
        expect(keyValueCacheBytesPerToken(model, { format: fp8E4m3 })).toBe(keyValueCacheBytesPerToken(model, 16) / 2);
      }),
    );
  });

  it("prefilling a prompt in two parts takes the same FLOPs as in one", () => {
    fc.assert(
      fc.property(dimensions, tokens, fc.nat(), (shape, inputTokens, cut) => {
        const architecture = plainModel(shape);
        const cachedTokens = cut % inputTokens;
        const input = { architecture, logits: "every" } as const;
        const first = cachedTokens ? prefillFlops({ ...input, inputTokens: cachedTokens }) : 0;
        const second = prefillFlops({ ...input, inputTokens, cachedTokens });
        expect((first + second) / prefillFlops({ ...input, inputTokens })).toBeCloseTo(1, 12);
      }),
    );
  });

  it("prefilling one token takes the same FLOPs as decoding it", () => {
    fc.assert(
      fc.property(dimensions, tokens, (shape, contextTokens) => {
        const architecture = plainModel(shape);
        const prefill = prefillFlops({ architecture, inputTokens: contextTokens, cachedTokens: contextTokens - 1 });
        expect(prefill / decodeFlopsPerToken({ architecture, contextTokens })).toBeCloseTo(1, 12);
      }),
    );
  });
});
