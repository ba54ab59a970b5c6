import { MalformedInputError } from "llm-economics/errors";
import { importModelsDevPrices } from "llm-economics/importers";
import { describe, expect, it } from "vitest";
import { fixture, lines } from "./fixture.ts";

const options = { statedOn: "2026-07-02" };
const real = importModelsDevPrices(fixture("models-dev.json"), options);
const point = (id: string) => real.prices.find((series) => series.id === id)?.points[0];
const imported = (cost: unknown) =>
  importModelsDevPrices({ p: { models: { m: { cost }, good: { cost: rates } } } }, options);
const rates = { input: 1, output: 2 };

describe("the excerpt of models.dev", () => {
  it("gives the rates of each priced model", () => {
    expect(real.prices.map(({ id }) => id)).toEqual([
      "inference/meta/llama-3.1-8b-instruct",
      "inference/qwen/qwen3-embedding-4b",
      "openai/gpt-5.4-pro",
      "openai/o3-mini",
      "google/gemini-2.5-pro",
    ]);
    expect(point("openai/o3-mini")).toEqual({
      on: "2026-07-02",
      inputPerMillion: "1.1",
      cachedInputPerMillion: "0.55",
      outputPerMillion: "4.4",
      sources: ["models-dev"],
      kind: "aggregator-stated",
    });
    expect(real.report).toMatchObject({ rows: 6, kept: 5, ignored: 1, findings: [] });
  });

  it("reads tiers, and the older field for prompts above 200,000 tokens", () => {
    expect(point("google/gemini-2.5-pro")?.tiers).toEqual([
      { aboveInputTokens: 200_000, inputPerMillion: "2.5", cachedInputPerMillion: "0.25", outputPerMillion: "15" },
    ]);
    expect(point("openai/gpt-5.4-pro")?.tiers).toEqual([
      { aboveInputTokens: 200_000, inputPerMillion: "60", outputPerMillion: "270" },
    ]);
  });
});

describe("costs of reasoning and audio tokens", () => {
  it("have separate rates", () => {
    const { prices, report } = imported({ ...rates, reasoning: 3, input_audio: 4, output_audio: 5 });
    expect(report.findings).toEqual([]);
    expect(prices[0]?.points[0]).toMatchObject({
      reasoningPerMillion: "3",
      audioInputPerMillion: "4",
      audioOutputPerMillion: "5",
    });
  });
});

describe("invalid costs", () => {
  it.each([
    [{ output: 2 }, "cost.input | missing"],
    [{ input: 1 }, "cost.output | missing"],
    [{ ...rates, input: -1 }, "cost.input | negative"],
    [{ ...rates, output: "2" }, "cost.output | wrong-type"],
    [{ ...rates, output: Number.NaN }, "cost.output | wrong-type"],
    [{ ...rates, output: 1e9 }, "cost.output | too-large"],
    [5, "cost | wrong-type"],
  ])("skip the row: %j", (cost, line) => {
    const { prices, report } = imported(cost);
    expect(prices.map(({ id }) => id)).toEqual(["p/good"]);
    expect(lines(report)).toEqual([`p/m | ${line} | row-left-out`]);
  });

  it.each([
    [{ cache_read: -1 }, "cost.cache_read | negative"],
    [{ reasoning: -3 }, "cost.reasoning | negative"],
    [{ input_image: 3 }, "cost.input_image | unknown-field"],
    [{ minutes: 3 }, "cost.minutes | unknown-field"],
    [{ tiers: {} }, "cost.tiers | wrong-type"],
    [{ tiers: [{ input: 3, tier: { type: "weekday", size: 5 } }] }, "cost.tiers.0.tier | unsupported"],
    [{ tiers: [{ input: 3 }] }, "cost.tiers.0.tier | unsupported"],
  ])("lose only the invalid field: %j", (change, line) => {
    const { prices, report } = imported({ ...rates, ...change });
    expect(prices[0]?.points[0]).toMatchObject({ inputPerMillion: "1", outputPerMillion: "2" });
    expect(prices[0]?.points[0]).not.toHaveProperty("tiers");
    expect(lines(report)).toEqual([`p/m | ${line} | field-left-out`]);
  });

  it("have unknown fields of the model reported", () => {
    const { prices, report } = importModelsDevPrices(
      { p: { models: { m: { cost: rates, colour: "blue" } } } },
      options,
    );
    expect(prices).toHaveLength(1);
    expect(lines(report)).toEqual(["p/m | colour | unknown-field | field-left-out"]);
  });

  it("are reported when zero", () => {
    expect(lines(imported({ input: 0, output: 0 }).report)).toEqual(["p/m | cost | zero | noted"]);
  });
});

describe("invalid files", () => {
  it.each(["[]", "{", "1"])("throw: %s", (text) => {
    expect(() => importModelsDevPrices(text, options)).toThrow(MalformedInputError);
  });

  it("have invalid providers and models reported", () => {
    const text = `{"a": 3, "__proto__": {"models": {}}, "b": {"models": {"__proto__": {}, "m": 4, "n": {"cost": {"input": 1, "output": 2}}, "n": {}}}}`;
    const { prices, report } = importModelsDevPrices(text, options);
    expect(prices).toEqual([]);
    expect(lines(report)).toEqual([
      "b.models.n |  | duplicate | noted",
      "a | models | wrong-type | row-left-out",
      "__proto__ | models | unsafe-name | row-left-out",
      "b/__proto__ |  | unsafe-name | row-left-out",
      "b/m |  | wrong-type | row-left-out",
    ]);
  });
});
