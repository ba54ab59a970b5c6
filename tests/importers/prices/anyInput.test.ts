import fc from "fast-check";
import { MalformedInputError } from "llm-economics/errors";
import {
  importGenaiPrices,
  importLiteLlmPrices,
  importModelsDevPrices,
  importSkyPilotCatalog,
  type PriceReport,
} from "llm-economics/importers";
import { parseRentalSeries, parseTokenPriceSeries } from "llm-economics/schemas";
import { describe, expect, it } from "vitest";
import { changed } from "../changed.ts";
import { fixture } from "./fixture.ts";

const statedOn = "2026-08-21";
const tokenImporters = [
  ["LiteLLM", importLiteLlmPrices, "litellm.json"],
  ["genai-prices", importGenaiPrices, "genai-v2.json"],
  ["models.dev", importModelsDevPrices, "models-dev.json"],
] as const;

/** Checks the result of an importer for any input: each series passes its schema, and the report counts it. */
function holds(series: readonly unknown[], report: PriceReport, parse: (input: unknown) => unknown): void {
  for (const each of series) expect(parse(each)).toEqual(each);
  expect(report.kept + report.ignored).toBeLessThanOrEqual(report.rows);
  const left = new Set(
    report.findings.filter(({ consequence }) => consequence === "row-left-out").map(({ row }) => row),
  );
  if (report.kept + report.ignored < report.rows) expect(left.size).toBeGreaterThan(0);
  for (const { detail } of report.findings) expect(detail).toMatch(/\.$/);
}

/** Returns the result of an importer; undefined if it throws the expected error on the file. */
function importedOr<Imported>(read: () => Imported): Imported | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedInputError);
    return undefined;
  }
}

const steps = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
const rubbish = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e-9, 1e300, "", "1e-6", "__proto__", null, [], {}),
);

describe.each(tokenImporters)("%s", (_, importer, name) => {
  const document: unknown = JSON.parse(fixture(name));

  it("reads its excerpt equally from text and from a parsed object", () => {
    expect(importer(fixture(name), { statedOn })).toEqual(importer(document as object, { statedOn }));
  });

  it("gives prices and a report, or a typed error, for a real file with one value replaced", () => {
    fc.assert(
      fc.property(steps, rubbish, (path, put) => {
        const imported = importedOr(() => importer(changed(document, path, put) as object, { statedOn }));
        if (imported === undefined) return;
        holds(imported.prices, imported.report, parseTokenPriceSeries);
        expect(imported.report.kept).toBe(imported.prices.length);
      }),
      { numRuns: 250 },
    );
  }, 30_000);

  it("is independent of the order in which prices are requested", () => {
    const once = importer(document as object, { statedOn });
    expect(importer(document as object, { statedOn })).toEqual(once);
    expect(JSON.parse(fixture(name))).toEqual(document);
  });
});

describe("SkyPilot", () => {
  const clouds = ["gcp", "lambda", "nebius", "runpod", "vast"];

  it("gives offers and a report, or a typed error, for a real table with one cell replaced", () => {
    const place = fc.record({ cloud: fc.constantFrom(...clouds), at: fc.nat(1_000), length: fc.nat(8) });
    const text = fc.oneof(fc.string(), fc.constantFrom(",", '"', "\n", "-", "NaN", "0", ",,,", '""'));
    fc.assert(
      fc.property(place, text, ({ cloud, at, length }, put) => {
        const table = fixture(`skypilot-${cloud}.csv`);
        const start = at % table.length;
        const broken = `${table.slice(0, start)}${put}${table.slice(start + length)}`;
        const imported = importedOr(() => importSkyPilotCatalog(broken, { provider: cloud, statedOn }));
        if (imported !== undefined) holds(imported.offers, imported.report, parseRentalSeries);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
