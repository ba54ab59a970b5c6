import { tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
import { InvalidQuantityError, MalformedInputError } from "llm-economics/errors";
import { importLiteLlmPrices } from "llm-economics/importers";
import { describe, expect, it } from "vitest";
import { fixture, lines } from "./fixture.ts";

const options = { statedOn: "2025-09-05" };
const real = importLiteLlmPrices(fixture("litellm.json"), options);
const point = (id: string) => real.prices.find((series) => series.id === id)?.points[0];
const row = { litellm_provider: "openai", mode: "chat", input_cost_per_token: 1e-6, output_cost_per_token: 2e-6 };
const imported = (rows: object) => importLiteLlmPrices(rows, options);

describe("rows that state the cached rate only as a cache hit", () => {
  const row = {
    litellm_provider: "deepseek",
    mode: "chat",
    input_cost_per_token: 2.8e-7,
    input_cost_per_token_cache_hit: 2.8e-8,
    output_cost_per_token: 4e-7,
  };

  it("price cached tokens at that rate (LiteLLM, deepseek/deepseek-v3.2: 120,000 in, 100,000 of them cached, 1,000 out for 0.0088)", () => {
    const { prices, report } = importLiteLlmPrices({ "deepseek/deepseek-v3.2": row }, { statedOn: "2026-08-21" });
    const [series] = prices;
    if (!series) throw new Error("no series");
    const tokens = { inputTokens: 120_000, cachedInputTokens: 100_000, outputTokens: 1000 };
    expect(tokenPurchaseCost({ price: tokenPriceOn(series, "2026-08-21"), tokens }).total.amount.toString()).toBe(
      "0.0088",
    );
    expect(report.findings).toEqual([]);
  });

  it("prefer the rate under its usual name", () => {
    const both = { ...row, cache_read_input_token_cost: 5e-8 };
    const { prices } = importLiteLlmPrices({ both }, { statedOn: "2026-08-21" });
    expect(prices[0]?.points[0].cachedInputPerMillion).toBe("0.05");
  });
});

describe("the excerpt of LiteLLM's file", () => {
  it("gives the exact price for each row of text tokens", () => {
    expect(point("gpt-4o")).toEqual({
      on: "2025-09-05",
      inputPerMillion: "2.5",
      cachedInputPerMillion: "1.25",
      outputPerMillion: "10",
      batchShare: 0.5,
      sources: ["litellm"],
      kind: "aggregator-stated",
    });
    expect(point("gpt-4o-mini")?.inputPerMillion).toBe("0.15");
    expect(point("o1-pro")?.outputPerMillion).toBe("600");
    expect(point("text-embedding-3-small")).toMatchObject({
      inputPerMillion: "0.02",
      outputPerMillion: "0",
      batchShare: 0.5,
    });
  });

  it("reads the rates of long prompts as tiers", () => {
    expect(point("gemini-1.5-pro")?.tiers).toEqual([
      { aboveInputTokens: 128_000, inputPerMillion: "2.5", outputPerMillion: "10" },
    ]);
    expect(point("gemini-2.5-pro")?.tiers?.[0]).toMatchObject({ aboveInputTokens: 200_000, inputPerMillion: "2.5" });
  });

  it("counts every row as imported, ignored or skipped", () => {
    const { rows, kept, ignored, findings } = real.report;
    const left = new Set(findings.filter(({ consequence }) => consequence === "row-left-out").map((each) => each.row));
    expect(kept).toBe(real.prices.length);
    expect(left).toEqual(new Set(["text-bison"]));
    expect([rows, kept, ignored]).toEqual([16, 12, 3]);
    expect(kept + ignored + left.size).toBe(rows);
  });

  it("reports skipped and doubtful rows", () => {
    expect(lines(real.report)).toEqual(
      expect.arrayContaining([
        "text-bison | input_cost_per_token | missing | row-left-out",
        "text-bison | output_cost_per_token | missing | row-left-out",
        "codestral/codestral-latest |  | zero | noted",
      ]),
    );
  });

  it("prices a request", () => {
    const gpt4o = real.prices.find(({ id }) => id === "gpt-4o");
    const price = gpt4o && tokenPriceOn(gpt4o, "2026-01-01");
    const tokens = { inputTokens: 10_000, cachedInputTokens: 4_000, outputTokens: 1_000 };
    expect(price && tokenPurchaseCost({ price, tokens, service: "batch" }).total.amount.toString()).toBe("0.015");
  });
});

describe("rates of other tokens and services", () => {
  it("prices reasoning tokens at their own rate: M05, dashscope/qwen-plus-2025-04-28", () => {
    const { prices, report } = imported({
      "dashscope/qwen-plus-2025-04-28": {
        litellm_provider: "dashscope",
        mode: "chat",
        input_cost_per_token: 4e-7,
        output_cost_per_token: 1.2e-6,
        output_cost_per_reasoning_token: 4e-6,
      },
    });
    expect(report.findings).toEqual([]);
    const price = tokenPriceOn(prices[0] as (typeof prices)[number], "2026-01-01");
    const tokens = { inputTokens: 1_000, outputTokens: 2_500, reasoningTokens: 2_000 };
    expect(tokenPurchaseCost({ price, tokens }).total.amount.toString()).toBe("0.009");
  });

  it("prices one-hour cache writes at the long-context rate: M06, BerriAI/litellm#18988", () => {
    const { prices } = imported({
      "claude-sonnet-4-5": {
        litellm_provider: "anthropic",
        mode: "chat",
        input_cost_per_token: 3e-6,
        output_cost_per_token: 1.5e-5,
        cache_creation_input_token_cost: 3.75e-6,
        cache_creation_input_token_cost_above_1hr: 6e-6,
        cache_creation_input_token_cost_above_200k_tokens: 7.5e-6,
        cache_creation_input_token_cost_above_1hr_above_200k_tokens: 1.2e-5,
        input_cost_per_token_above_200k_tokens: 6e-6,
        output_cost_per_token_above_200k_tokens: 2.25e-5,
      },
    });
    const price = tokenPriceOn(prices[0] as (typeof prices)[number], "2026-01-01");
    const tokens = { inputTokens: 300_000, longCacheWriteTokens: 300_000, outputTokens: 0 };
    expect(tokenPurchaseCost({ price, tokens }).total.amount.toString()).toBe("3.6");
  });

  it("reads audio and image rates, and flex and priority factors", () => {
    const { prices, report } = imported({
      a: {
        ...row,
        input_cost_per_audio_token: 4e-5,
        output_cost_per_audio_token: 8e-5,
        input_cost_per_image_token: 5e-6,
        output_cost_per_image_token: 3e-5,
        input_cost_per_token_flex: 5e-7,
        output_cost_per_token_flex: 1e-6,
        input_cost_per_token_priority: 2e-6,
        output_cost_per_token_priority: 4e-6,
      },
    });
    expect(report.findings).toEqual([]);
    expect(prices[0]?.points[0]).toMatchObject({
      audioInputPerMillion: "40",
      audioOutputPerMillion: "80",
      imageInputPerMillion: "5",
      imageOutputPerMillion: "30",
      flexShare: 0.5,
      priorityShare: 2,
    });
  });

  it("ignores a priority factor below 1", () => {
    const cheap = { ...row, input_cost_per_token_priority: 5e-7, output_cost_per_token_priority: 1e-6 };
    const { prices, report } = imported({ a: cheap });
    expect(prices[0]?.points[0]).not.toHaveProperty("priorityShare");
    expect(lines(report)).toEqual(["a | input_cost_per_token_priority | unsupported | field-left-out"]);
  });
});

describe("invalid rows", () => {
  it.each([
    ["a missing rate", { output_cost_per_token: undefined }, "a | output_cost_per_token | missing | row-left-out"],
    [
      "a rate of the wrong type",
      { input_cost_per_token: "1e-6" },
      "a | input_cost_per_token | wrong-type | row-left-out",
    ],
    ["a list", { input_cost_per_token: [1e-6] }, "a | input_cost_per_token | wrong-type | row-left-out"],
    ["NaN", { input_cost_per_token: Number.NaN }, "a | input_cost_per_token | wrong-type | row-left-out"],
    [
      "infinity",
      { output_cost_per_token: Number.POSITIVE_INFINITY },
      "a | output_cost_per_token | wrong-type | row-left-out",
    ],
    ["a negative rate", { input_cost_per_token: -1e-6 }, "a | input_cost_per_token | negative | row-left-out"],
    ["a rate too large", { input_cost_per_token: 3 }, "a | input_cost_per_token | too-large | row-left-out"],
    ["the largest number", { input_cost_per_token: 1.7e308 }, "a | input_cost_per_token | too-large | row-left-out"],
  ])("are skipped for %s, keeping the others", (_, change, line) => {
    const { prices, report } = imported({ a: { ...row, ...change }, b: row });
    expect(prices.map(({ id }) => id)).toEqual(["b"]);
    expect(lines(report)).toEqual([line]);
    expect([report.rows, report.kept]).toEqual([2, 1]);
  });

  it.each([
    ["cache_read_input_token_cost", -1e-7, "negative"],
    ["cache_creation_input_token_cost", "free", "wrong-type"],
    ["input_cost_per_token_above_200k_tokens", -1, "negative"],
    ["input_cost_per_second", 0.1, "unsupported"],
    ["input_price_priority", 0.1, "unsupported"],
    ["colour", "blue", "unknown-field"],
    ["constructor", 1, "unsafe-name"],
  ])("lose %s and keep the other fields", (field, value, problem) => {
    const { prices, report } = imported({ a: { ...row, [field]: value } });
    expect(prices[0]?.points[0]).toMatchObject({ inputPerMillion: "1", outputPerMillion: "2" });
    expect(lines(report)).toEqual([`a | ${field} | ${problem} | field-left-out`]);
  });

  it("skip a batch factor that differs between rates", () => {
    const uneven = { ...row, input_cost_per_token_batches: 5e-7, output_cost_per_token_batches: 1.9e-6 };
    const { prices, report } = imported({ a: uneven });
    expect(prices[0]?.points[0]).not.toHaveProperty("batchShare");
    expect(lines(report)).toEqual(["a | input_cost_per_token_batches | unsupported | field-left-out"]);
  });

  it("skip a batch factor that rounds to 0 or is not a number", () => {
    const free = { ...row, input_cost_per_token: 1e-6, output_cost_per_token: 0 };
    const least = Number.MIN_VALUE;
    for (const full of [1e-6, least]) {
      const batches = { input_cost_per_token_batches: least, output_cost_per_token_batches: 0 };
      const { prices, report } = imported({ a: { ...free, input_cost_per_token: full, ...batches } });
      expect(prices[0]?.points[0]).not.toHaveProperty("batchShare");
      expect(lines(report)).toEqual(["a | input_cost_per_token_batches | unsupported | field-left-out"]);
    }
  });

  it("are kept without a provider, and reported", () => {
    const { litellm_provider: _, ...anonymous } = row;
    expect(lines(imported({ a: anonymous }).report)).toEqual(["a | litellm_provider | missing | noted"]);
    expect(lines(imported({ a: { ...row, litellm_provider: 3 } }).report)).toEqual([
      "a | litellm_provider | wrong-type | noted",
    ]);
  });

  it("report duplicate rows and fields, which JSON parsers ignore", () => {
    const text = `{"a": {"litellm_provider": "x", "input_cost_per_token": 1e-6, "input_cost_per_token": 3e-6, "output_cost_per_token": 0.000002},
      "b": 1, "a": {"litellm_provider": "x", "input_cost_per_token": 5e-7, "output_cost_per_token": 2e-6}}`;
    const { prices, report } = importLiteLlmPrices(text, options);
    expect(prices.map(({ id, points }) => [id, points[0].inputPerMillion])).toEqual([["a", "0.5"]]);
    expect(lines(report)).toEqual([
      "a | input_cost_per_token | duplicate | noted",
      "a |  | duplicate | noted",
      "b |  | wrong-type | row-left-out",
    ]);
  });

  it("may contain Python's NaN and Infinity", () => {
    const text = `{"a": {"litellm_provider": "NaN", "mode": "chat", "input_cost_per_token": NaN, "output_cost_per_token": -Infinity}}`;
    expect(lines(importLiteLlmPrices(text, options).report)).toEqual([
      "a | input_cost_per_token | wrong-type | row-left-out",
      "a | output_cost_per_token | wrong-type | row-left-out",
    ]);
  });
});

describe("hostile files", () => {
  it("may use prototype names as keys", () => {
    const text = `{"__proto__": {"input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6}, "constructor": {"mode": "chat"}}`;
    const { prices, report } = importLiteLlmPrices(text, options);
    expect(prices).toEqual([]);
    expect(lines(report)).toEqual([
      "__proto__ |  | unsafe-name | row-left-out",
      "constructor |  | unsafe-name | row-left-out",
    ]);
    expect(Reflect.get({}, "input_cost_per_token")).toBeUndefined();
  });

  it("cannot supply rates through a prototype", () => {
    const text = `{"a": {"__proto__": {"input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6}, "litellm_provider": "x"}}`;
    const { prices, report } = importLiteLlmPrices(text, options);
    expect(prices).toEqual([]);
    expect(lines(report)).toContain("a | input_cost_per_token | missing | row-left-out");
    const inherited = Object.create(row) as object;
    expect(imported({ a: inherited }).prices).toEqual([]);
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a number", "3"],
    ["a list", "[]"],
    ["null", "null"],
  ])("throw when they are %s", (_, text) => {
    expect(() => importLiteLlmPrices(text, options)).toThrow(MalformedInputError);
  });

  it("survive deep nesting and getters that throw", () => {
    const depth = 200_000;
    const deep = `{"a": ${"[".repeat(depth)}${"]".repeat(depth)}}`;
    try {
      expect(importLiteLlmPrices(deep, options).prices).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(MalformedInputError);
    }
    const trap = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(() => imported(trap)).toThrow(MalformedInputError);
  });

  it("need a valid date", () => {
    for (const statedOn of ["", "2025", "2025-02-30", "yesterday"])
      expect(() => importLiteLlmPrices({}, { statedOn })).toThrow(InvalidQuantityError);
    expect(() => importLiteLlmPrices({}, undefined as never)).toThrow("options must be an object with a date");
  });
});
