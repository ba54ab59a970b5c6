import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { TokenPricePoint } from "../../prices/tokenPriceSeries.js";
import { type Fields, fieldsOf, isUnsafeName, ownField } from "./fields.js";
import { genaiEntries } from "./genaiEntries.js";
import { genaiModelFields } from "./genaiFields.js";
import { genaiRow } from "./genaiRow.js";
import type { ImportedTokenPrices, PriceFileOptions } from "./importedTokenPrices.js";
import { guardedRead, priceDocument, statedBy } from "./priceDocument.js";
import { ReportBuilder } from "./reportBuilder.js";
import { reportUnknownFields } from "./unknownFields.js";

const file = "data.json";

/**
 * Imports the token prices of genai-prices (`prices/new_data/v2/data.json`, the older `prices/data.json`, and v3), with a report of all
 * problems.
 *
 * Model: rates are taken as written; a tier applies to all tokens of a request whose prompt exceeds its start; dated entries, including
 * announced ones, become entries of the series.
 * Assumes: US dollars. If a price depends on the hour, the highest is kept. Prices for other units, such as requests and searches, are left
 * out and reported. `prices/data.json` has been frozen since July 2026; prefer a file of `new_data`.
 *
 * @param input - text of the file, or the parsed value
 * @param options - date of the file, and a key for the source
 * @returns a series for each readable model, and the report
 * @throws {@link MalformedInputError} if the input is not a genai-prices file
 * @throws {@link InvalidQuantityError} if the day is not a calendar date
 * @source pydantic/genai-prices, prices/new_data/v2/data.schema.json and the rules of its price engine (MIT, 2026)
 * @example
 * ```ts
 * import { tokenPriceOn } from "llm-economics/cost";
 * import { importGenaiPrices } from "llm-economics/importers";
 *
 * const luna = {
 *   id: "gpt-5.6-luna",
 *   prices: [
 *     { prices: { input_mtok: 1, output_mtok: 6 } },
 *     { constraint: { start_date: "2026-07-30" }, prices: { input_mtok: 0.2, output_mtok: 1.2 } },
 *   ],
 * };
 * const { prices, report } = importGenaiPrices([{ id: "openai", models: [luna] }], { statedOn: "2026-08-21" });
 * prices.map((series) => tokenPriceOn(series, "2026-08-01").outputPerMillion); // => ["1.2"]
 * report.findings.map(({ row, field, problem }) => [row, field, problem]); // => [["openai/gpt-5.6-luna", "prices.0", "undated"]]
 * ```
 */
export function importGenaiPrices(input: string | object, options: PriceFileOptions): ImportedTokenPrices {
  return guardedRead(file, () => read(input, options));
}

function read(input: string | object, options: PriceFileOptions): ImportedTokenPrices {
  const stated = statedBy("genai-prices", options);
  const report = new ReportBuilder();
  const document = priceDocument(file, input, 3, report);
  const providers = Array.isArray(document) ? document : ownField(document as Fields, "providers");
  if (!Array.isArray(providers)) throw new MalformedInputError(file, "", "must be a list of providers");
  const known = new Set<string>();
  const prices = providers.flatMap((value: unknown, index) => {
    const provider = fieldsOf(value) ?? {};
    const id = ownField(provider, "id");
    const models = ownField(provider, "models");
    if (typeof id !== "string" || isUnsafeName(id) || !Array.isArray(models)) {
      report.countRow();
      report.add(
        `provider ${index}`,
        "",
        "wrong-type",
        "row-left-out",
        "A provider must have an id and a list of models.",
      );
      return [];
    }
    return models.flatMap((model: unknown, place) => seriesOf(id, place, model, { stated, known, report }));
  });
  return { prices, report: report.report() };
}

interface Reading {
  readonly stated: ReturnType<typeof statedBy>;
  readonly known: Set<string>;
  readonly report: ReportBuilder;
}

function seriesOf(provider: string, place: number, value: unknown, reading: Reading): ImportedTokenPrices["prices"] {
  const { stated, known, report } = reading;
  report.countRow();
  const fields = fieldsOf(value) ?? {};
  const model = ownField(fields, "id");
  if (typeof model !== "string" || isUnsafeName(model)) {
    const problem = typeof model === "string" ? "unsafe-name" : model === undefined ? "missing" : "wrong-type";
    report.add(`${provider} model ${place}`, "id", problem, "row-left-out", "id must be a valid string.");
    return [];
  }
  const id = `${provider}/${model}`;
  if (known.has(id)) {
    report.add(id, "id", "duplicate", "row-left-out", `${id} occurs more than once; the first entry was kept.`);
    return [];
  }
  known.add(id);
  const points: TokenPricePoint[] = genaiEntries(id, ownField(fields, "prices"), stated.on, report).flatMap((entry) => {
    const rates = genaiRow(id, entry.path, entry.prices, report);
    const on = entry.on === "file" ? stated.on : entry.on;
    return rates === undefined ? [] : [{ on, ...rates, sources: [stated.source], kind: "aggregator-stated" }];
  });
  const [first, ...others] = points;
  if (first === undefined) return [];
  reportUnknownFields(id, fields, genaiModelFields, report);
  report.keepRow();
  return [{ id, provider, model, currency: "USD", points: [first, ...others] }];
}
