import { blendedTokenPrice, sumMoney, type TokenPrice, tokenPurchaseCost, usd } from "llm-economics/cost";
import { InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const price: TokenPrice<"USD"> = {
  currency: "USD",
  inputPerMillion: "3",
  cachedInputPerMillion: "0.3",
  cacheWritePerMillion: "3.75",
  outputPerMillion: "15",
  batchShare: 0.5,
  tiers: [
    { aboveInputTokens: 200_000, inputPerMillion: "6", cachedInputPerMillion: "0.6", outputPerMillion: "22.5" },
    { aboveInputTokens: 500_000, inputPerMillion: "7", outputPerMillion: "30" },
  ],
};
const tokens = { inputTokens: 100_000, cachedInputTokens: 50_000, cacheWriteTokens: 20_000, outputTokens: 10_000 };

describe("tokenPurchaseCost", () => {
  it("prices each kind of token at its own rate", () => {
    const { total, terms } = tokenPurchaseCost({ price, tokens });
    expect(terms).toEqual({
      input: usd("0.09"),
      cachedInput: usd("0.015"),
      cacheWrite: usd("0.075"),
      output: usd("0.15"),
    });
    expect(sumMoney(Object.values(terms))).toEqual(total);
    expect(total).toEqual(usd("0.33"));
  });

  it("prices the whole request at a tier once the prompt exceeds its threshold", () => {
    const at = (inputTokens: number) => tokenPurchaseCost({ price, tokens: { inputTokens, outputTokens: 0 } }).total;
    expect(at(200_000)).toEqual(usd("0.6"));
    expect(at(200_001)).toEqual(usd("1.200006"));
    expect(at(600_000)).toEqual(usd("4.2"));
  });

  it("finds the highest tier in any order, and applies the input rate to kinds without a rate", () => {
    const reversed = { ...price, tiers: [...(price.tiers ?? [])].reverse() };
    const long = { inputTokens: 600_000, cachedInputTokens: 600_000, outputTokens: 0 };
    expect(tokenPurchaseCost({ price: reversed, tokens: long }).total).toEqual(usd("4.2"));
  });

  it("applies the batch share, and throws when the price has none", () => {
    expect(tokenPurchaseCost({ price, tokens, service: "batch" }).total).toEqual(usd("0.165"));
    const { batchShare: _, ...interactive } = price;
    expect(() => tokenPurchaseCost({ price: interactive, tokens, service: "batch" })).toThrow(InvalidQuantityError);
  });

  it("prices summed requests by the mean prompt, and throws when requests is missing", () => {
    const month = { inputTokens: 1_155e6, outputTokens: 211e6 };
    const gemini = {
      currency: "USD",
      inputPerMillion: "1.25",
      outputPerMillion: "10",
      tiers: [{ aboveInputTokens: 200_000, inputPerMillion: "2.5", outputPerMillion: "15" }],
    } as const;
    expect(tokenPurchaseCost({ price: gemini, tokens: { ...month, requests: 1e6 } }).total).toEqual(usd("3553.75"));
    expect(blendedTokenPrice({ price: gemini, tokens: { ...month, requests: 1e6 } }).amount.toFixed(2)).toBe("2.60");
    expect(() => tokenPurchaseCost({ price: gemini, tokens: month })).toThrow(/requests/);
    expect(() => tokenPurchaseCost({ price: gemini, tokens: { ...month, requests: 0 } })).toThrow(InvalidQuantityError);
    const { tiers: _, ...flat } = gemini;
    expect(tokenPurchaseCost({ price: flat, tokens: month }).total).toEqual(usd("3553.75"));
  });

  it("prices flex below and priority above the standard rate", () => {
    const served = { ...price, flexShare: 0.5, priorityShare: 2 };
    expect(tokenPurchaseCost({ price: served, tokens, service: "flex" }).total).toEqual(usd("0.165"));
    expect(tokenPurchaseCost({ price: served, tokens, service: "priority" }).total).toEqual(usd("0.66"));
    expect(() => tokenPurchaseCost({ price, tokens, service: "priority" })).toThrow(InvalidQuantityError);
    expect(() => tokenPurchaseCost({ price, tokens, service: "soon" as "flex" })).toThrow(InvalidQuantityError);
  });

  it("prices one-hour cache writes at their own rate", () => {
    const kept = { ...tokens, longCacheWriteTokens: 10_000 };
    const { terms, total } = tokenPurchaseCost({ price: { ...price, longCacheWritePerMillion: "6" }, tokens: kept });
    expect(terms.cacheWrite).toEqual(usd("0.135"));
    expect(terms.input).toEqual(usd("0.06"));
    expect(sumMoney(Object.values(terms))).toEqual(total);
    expect(() => tokenPurchaseCost({ price, tokens: kept })).toThrow(InvalidQuantityError);
    expect(() => tokenPurchaseCost({ price, tokens: { ...kept, longCacheWriteTokens: 40_000 } })).toThrow(
      InvalidQuantityError,
    );
  });

  it("prices audio, images and reasoning at their own rates, if given", () => {
    const kinds = {
      audioInputTokens: 10_000,
      imageInputTokens: 5_000,
      reasoningTokens: 4_000,
      audioOutputTokens: 1_000,
      imageOutputTokens: 500,
    };
    const mixed = { inputTokens: 100_000, outputTokens: 10_000, ...kinds };
    expect(tokenPurchaseCost({ price, tokens: mixed }).total).toEqual(usd("0.45"));
    const priced = {
      ...price,
      audioInputPerMillion: "40",
      imageInputPerMillion: "5",
      reasoningPerMillion: "20",
      audioOutputPerMillion: "80",
      imageOutputPerMillion: "30",
    };
    const { terms, total } = tokenPurchaseCost({ price: priced, tokens: mixed });
    expect(terms.input).toEqual(usd("0.68"));
    expect(terms.output).toEqual(usd("0.2425"));
    expect(sumMoney(Object.values(terms))).toEqual(total);
    expect(tokenPurchaseCost({ price: priced, tokens: mixed, service: "batch" }).total).toEqual(usd("0.46125"));
  });

  it.each([
    { reasoningTokens: 10_001 },
    { audioOutputTokens: 6_000, imageOutputTokens: 6_000 },
    { audioInputTokens: 30_001 },
    { imageInputTokens: -1 },
  ])("throws when a kind exceeds its total: %j", (change) => {
    expect(() => tokenPurchaseCost({ price, tokens: { ...tokens, ...change } })).toThrow(InvalidQuantityError);
  });

  it.each([
    { inputTokens: -1 },
    { outputTokens: Number.NaN },
    { cachedInputTokens: 100_001 },
    { cacheWriteTokens: 50_001 },
    { cachedInputTokens: -1 },
  ])("throws on %j", (change) => {
    expect(() => tokenPurchaseCost({ price, tokens: { ...tokens, ...change } })).toThrow(InvalidQuantityError);
  });

  it("throws on rates that are not prices", () => {
    for (const outputPerMillion of ["-1", "free", ""])
      expect(() => tokenPurchaseCost({ price: { ...price, outputPerMillion }, tokens })).toThrow(InvalidQuantityError);
  });
});

describe("blendedTokenPrice", () => {
  it("throws on an empty mix", () => {
    expect(() => blendedTokenPrice({ price, tokens: { inputTokens: 0, outputTokens: 0 } })).toThrow(
      InvalidQuantityError,
    );
  });
});
