import { tokenPriceOn } from "llm-economics/cost";
import { MalformedInputError, UnpricedDateError } from "llm-economics/errors";
import { importGenaiPrices } from "llm-economics/importers";
import { describe, expect, it } from "vitest";
import { fixture, lines } from "./fixture.ts";

const options = { statedOn: "2026-08-21" };
const real = importGenaiPrices(fixture("genai-v2.json"), options);
const series = (id: string) => real.prices.find((each) => each.id === id);
const imported = (models: readonly unknown[]) => importGenaiPrices([{ id: "p", models }], options);
const prices = { input_mtok: 1, output_mtok: 2 };

describe("the excerpt of genai-prices v2", () => {
  it("gives rates and tiers as written", () => {
    expect(series("google/gemini-2.5-pro")?.points).toEqual([
      {
        on: "2026-08-21",
        inputPerMillion: "1.25",
        cachedInputPerMillion: "0.125",
        outputPerMillion: "10",
        tiers: [
          { aboveInputTokens: 200_000, inputPerMillion: "2.5", cachedInputPerMillion: "0.25", outputPerMillion: "15" },
        ],
        sources: ["genai-prices"],
        kind: "aggregator-stated",
      },
    ]);
  });

  it("gives dated entries for dated prices: GPT-5.6 Luna from 30 July 2026, o3 from 10 June 2025", () => {
    expect(series("openai/gpt-5.6-luna")?.points.map(({ on, inputPerMillion }) => [on, inputPerMillion])).toEqual([
      ["2026-07-30", "0.2"],
    ]);
    expect(series("openai/o3")?.points[0]).toMatchObject({
      on: "2025-06-10",
      inputPerMillion: "2",
      outputPerMillion: "8",
    });
    expect(lines(real.report)).toContain("openai/o3 | prices.0 | undated | field-left-out");
  });

  it("keeps announced prices next to current ones", () => {
    const flash = series("google/gemini-3.7-flash");
    expect(flash?.points.map(({ on }) => on)).toEqual(["2026-08-21", "2027-01-01"]);
    expect(flash && tokenPriceOn(flash, "2026-12-31").outputPerMillion).toBe("3.75");
    expect(flash && tokenPriceOn(flash, "2027-01-01").outputPerMillion).toBe("7.5");
    expect(() => flash && tokenPriceOn(flash, "2026-08-20")).toThrow(UnpricedDateError);
  });

  it("keeps the highest price of a day with several, and reports it", () => {
    expect(series("deepseek/deepseek-chat")?.points[0]).toMatchObject({
      inputPerMillion: "0.27",
      outputPerMillion: "1.1",
    });
    expect(lines(real.report)).toContain("deepseek/deepseek-chat | prices.0 | unsupported | field-left-out");
  });

  it("reports unsupported prices of requests and searches, and models without output tokens", () => {
    expect(lines(real.report)).toEqual(
      expect.arrayContaining([
        "perplexity/sonar | prices.requests_kcount | unsupported | field-left-out",
        "openai/text-embedding-3-small | prices.output_mtok | missing | row-left-out",
      ]),
    );
    expect(series("perplexity/sonar-deep-research")?.points[0]).toMatchObject({ reasoningPerMillion: "3" });
    expect([real.report.rows, real.report.kept, real.prices.length]).toEqual([10, 9, 9]);
  });
});

describe("format versions", () => {
  it("reads nulls of the first version as absent", () => {
    const old = importGenaiPrices(fixture("genai-v1.json"), { statedOn: "2025-06-22", source: "genai-prices-2025" });
    expect(old.prices.map(({ id }) => id)).toEqual([
      "anthropic/claude-2",
      "google/gemini-1.5-pro",
      "openai/gpt-4o-mini",
    ]);
    expect(old.prices[0]?.points[0]).toEqual({
      on: "2025-06-22",
      inputPerMillion: "8",
      outputPerMillion: "24",
      sources: ["genai-prices-2025"],
      kind: "aggregator-stated",
    });
    expect(old.report.findings).toEqual([]);
  });

  it("reads the list of providers of v3", () => {
    const v3 = {
      units: {},
      providers: [{ id: "p", models: [{ id: "m", prices: { ...prices, cache_write_5m_mtok: 1.25 } }] }],
    };
    expect(importGenaiPrices(v3, options).prices[0]?.points[0]).toMatchObject({ cacheWritePerMillion: "1.25" });
  });
});

describe("invalid models", () => {
  it.each([
    ["no prices", { id: "a" }, "p/a | prices | missing | row-left-out"],
    ["prices of the wrong type", { id: "a", prices: 3 }, "p/a | prices | wrong-type | row-left-out"],
    ["no id", { prices }, "p model 0 | id | missing | row-left-out"],
    ["an unsafe id", { id: "__proto__", prices }, "p model 0 | id | unsafe-name | row-left-out"],
    ["an id of the wrong type", { id: 7, prices }, "p model 0 | id | wrong-type | row-left-out"],
    [
      "a negative rate",
      { id: "a", prices: { ...prices, input_mtok: -1 } },
      "p/a | prices.input_mtok | negative | row-left-out",
    ],
    [
      "a tiered rate without a base",
      { id: "a", prices: { ...prices, input_mtok: { tiers: [] } } },
      "p/a | prices.input_mtok.base | missing | row-left-out",
    ],
    [
      "text as a rate",
      { id: "a", prices: { ...prices, output_mtok: "2" } },
      "p/a | prices.output_mtok | wrong-type | row-left-out",
    ],
    [
      "a rate too large",
      { id: "a", prices: { ...prices, output_mtok: 1e300 } },
      "p/a | prices.output_mtok | too-large | row-left-out",
    ],
  ])("are skipped for %s, keeping the others", (_, model, line) => {
    const { prices: kept, report } = imported([model, { id: "good", prices }]);
    expect(kept.map(({ id }) => id)).toEqual(["p/good"]);
    expect(lines(report)).toEqual([line]);
  });

  it.each([
    [{ cache_read_mtok: -0.1 }, "prices.cache_read_mtok | negative"],
    [{ input_minutes: 2 }, "prices.input_minutes | unknown-field"],
    [{ input_mtok: { base: 1, tiers: 4 } }, "prices.input_mtok.tiers | wrong-type"],
    [{ input_mtok: { base: 1, tiers: [{ price: 2 }] } }, "prices.input_mtok.tiers.0.start | missing"],
    [{ input_mtok: { base: 1, tiers: [{ start: "all", price: 2 }] } }, "prices.input_mtok.tiers.0.start | wrong-type"],
    [{ input_mtok: { base: 1, tiers: [{ start: 9, price: -2 }] } }, "prices.input_mtok.tiers.0.price | negative"],
  ])("lose only the invalid field: %j", (change, line) => {
    const { prices: kept, report } = imported([{ id: "a", prices: { ...prices, ...change } }]);
    expect(kept[0]?.points[0]).toMatchObject({ inputPerMillion: "1", outputPerMillion: "2" });
    expect(kept[0]?.points[0]).not.toHaveProperty("tiers");
    expect(lines(report)).toEqual([`p/a | ${line} | field-left-out`]);
  });

  it("are kept once when listed twice", () => {
    const twice = [
      { id: "a", prices },
      { id: "a", prices: { ...prices, input_mtok: 9 } },
    ];
    const { prices: kept, report } = imported(twice);
    expect(kept.map(({ points }) => points[0].inputPerMillion)).toEqual(["1"]);
    expect(lines(report)).toEqual(["p/a | id | duplicate | row-left-out"]);
  });

  it("inherit a rate missing in a tier from the tier below", () => {
    const input = {
      base: 1,
      tiers: [
        { start: 100, price: 2 },
        { start: 10, price: 1.5 },
      ],
    };
    const output = { base: 2, tiers: [{ start: 10, price: 3 }] };
    const [model] = imported([{ id: "a", prices: { input_mtok: input, output_mtok: output } }]).prices;
    expect(model?.points[0].tiers).toEqual([
      { aboveInputTokens: 10, inputPerMillion: "1.5", outputPerMillion: "3" },
      { aboveInputTokens: 100, inputPerMillion: "2", outputPerMillion: "3" },
    ]);
  });

  it("may contain unreadable entries", () => {
    const list = [{ prices }, { constraint: { start_date: "soon" }, prices }, { constraint: {} }, 5];
    expect(lines(imported([{ id: "a", prices: list }]).report)).toEqual([
      "p/a | prices.1.constraint | wrong-type | field-left-out",
      "p/a | prices.2.prices | wrong-type | field-left-out",
      "p/a | prices.3.prices | wrong-type | field-left-out",
    ]);
  });

  it("are skipped and reported when no entry is readable", () => {
    const { prices: kept, report } = imported([{ id: "a", prices: [null, { prices: "1" }] }]);
    expect(kept).toEqual([]);
    expect(lines(report)).toEqual([
      "p/a | prices.0.prices | wrong-type | field-left-out",
      "p/a | prices.1.prices | wrong-type | field-left-out",
      "p/a | prices | missing | row-left-out",
    ]);
  });

  it("have unknown fields reported", () => {
    const { prices: kept, report } = imported([{ id: "a", prices, colour: "blue" }]);
    expect(kept).toHaveLength(1);
    expect(lines(report)).toEqual(["p/a | colour | unknown-field | field-left-out"]);
  });

  it("have zero prices reported", () => {
    expect(lines(imported([{ id: "a", prices: { input_mtok: 0, output_mtok: 0 } }]).report)).toEqual([
      "p/a | prices | zero | noted",
    ]);
  });
});

describe("invalid files", () => {
  it.each(["{", "{}", '"text"', "7", "null"])("throw: %s", (text) => {
    expect(() => importGenaiPrices(text, options)).toThrow(MalformedInputError);
  });

  it("have invalid providers reported", () => {
    const { prices: kept, report } = importGenaiPrices(
      [3, { id: "p" }, { id: "q", models: [{ id: "m", prices }] }],
      options,
    );
    expect(kept.map(({ id }) => id)).toEqual(["q/m"]);
    expect(lines(report)).toEqual([
      "provider 0 |  | wrong-type | row-left-out",
      "provider 1 |  | wrong-type | row-left-out",
    ]);
  });
});
