import { allocate, csvText, tokenPurchaseCost, usd } from "llm-economics/cost";
import { describe, expect, it } from "vitest";

describe("csvText", () => {
  const cell = (text: unknown) => csvText([{ cell: text }]).split("\r\n")[1];
  it.each([
    ["-1", "-1"],
    ["+1.5", "+1.5"],
    ["-.5", "-.5"],
    ["-1.", "-1."],
    ["-1e5", "-1e5"],
    ["-1E-5", "-1E-5"],
    ["-1ex", "'-1ex"],
    ["-1e", "'-1e"],
    ["-x1", "'-x1"],
    ["-1x", "'-1x"],
    ["=1", "'=1"],
    ["+", "'+"],
    ["@home", "'@home"],
    ["\tone", "'\tone"],
    ["a,b", '"a,b"'],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["a b", "a b"],
    [null, ""],
    [undefined, ""],
    [true, "true"],
    [-2, "-2"],
  ])("writes %o as %s", (value, text) => {
    expect(cell(value)).toBe(text);
  });

  it("has the columns of all rows", () => {
    expect(csvText([])).toBe("");
    expect(csvText([{ a: 1 }, { b: 2, a: 3 }])).toBe("a,b\r\n1,\r\n3,2\r\n");
  });
});

describe("tokenPurchaseCost", () => {
  const price = {
    currency: "USD",
    inputPerMillion: "2",
    outputPerMillion: "8",
    cachedInputPerMillion: "1",
    cacheWritePerMillion: "3",
    longCacheWritePerMillion: "4",
  };
  const million = 1_000_000;
  const total = (tokens: object, changes: object = {}) =>
    Number(tokenPurchaseCost({ price: { ...price, ...changes }, tokens } as never).total.amount);

  it("prices each kind of token", () => {
    expect(total({ inputTokens: million, outputTokens: million })).toBe(10);
    expect(total({ inputTokens: million, cachedInputTokens: million, outputTokens: 0 })).toBe(1);
    expect(total({ inputTokens: million, cacheWriteTokens: million, outputTokens: 0 })).toBe(3);
    expect(total({ inputTokens: million, longCacheWriteTokens: million, outputTokens: 0 })).toBe(4);
  });

  it("throws for more cache reads and writes than prompt tokens", () => {
    const write = { inputTokens: 10, outputTokens: 0, cacheWriteTokens: 8, longCacheWriteTokens: 3 };
    expect(() => total(write)).toThrow(
      "cacheWriteTokens must be at most the prompt tokens, cache reads plus writes; got 11",
    );
    expect(() => total({ inputTokens: 10, outputTokens: 0, cachedInputTokens: 11 })).toThrow("cachedInputTokens");
  });

  it("takes the tier above which a prompt lies, in any order of tiers", () => {
    const tier = (aboveInputTokens: number, dollars: number) => ({
      ...price,
      aboveInputTokens,
      inputPerMillion: String(dollars),
    });
    const tiers = [tier(300_000, 20), tier(100_000, 10)];
    const input = (inputTokens: number) => total({ inputTokens, outputTokens: 0, requests: 1 }, { tiers });
    expect(input(100_000)).toBe(0.2);
    expect(input(200_000)).toBe(2);
    expect(input(300_000)).toBe(3);
    expect(input(500_000)).toBe(10);
  });
});

describe("allocate", () => {
  it("needs a weight, and divides by the weights without a remainder", () => {
    const shares = (weights: readonly number[], decimals?: number) =>
      allocate(usd(10), weights, decimals).map(({ amount }) => Number(amount));
    expect(() => shares([])).toThrow("weights");
    expect(() => shares([0, 0])).toThrow("weights");
    expect(shares([1])).toEqual([10]);
    expect(shares([1, 1, 1], 2)).toEqual([3.33, 3.34, 3.33]);
    expect(shares([0, 1, 3])).toEqual([0, 2.5, 7.5]);
  });
});
