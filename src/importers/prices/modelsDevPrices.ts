import { describeValue } from "../../errors/describeValue.js";
import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";
import { type Fields, fieldsOf, isUnsafeName, ownField } from "./fields.js";
import type { ImportedTokenPrices, PriceFileOptions } from "./importedTokenPrices.js";
import { modelsDevModelFields, modelsDevRates, modelsDevTiers } from "./modelsDevCost.js";
import { guardedRead, priceDocument, statedBy } from "./priceDocument.js";
import { ReportBuilder } from "./reportBuilder.js";
import { tieredRates } from "./tieredRates.js";
import { reportUnknownFields } from "./unknownFields.js";

const file = "api.json";

/**
 * Imports the token prices of models.dev's `api.json`, with a report of all problems.
 *
 * Model: rates are taken as written, in US dollars per million tokens; a tier applies to all tokens of a request whose prompt exceeds its
 * size.
 * Assumes: a price of zero means free of charge; because the file also uses zero for flat-rate subscriptions, the report lists every zero.
 * Models without a cost are counted as ignored.
 *
 * @param input - text of the file, or the parsed object
 * @param options - date of the file, and a key for the source
 * @returns a series with one entry for each readable model, and the report
 * @throws {@link MalformedInputError} if the input is not a models.dev file
 * @throws {@link InvalidQuantityError} if the day is not a calendar date
 * @source models.dev, api.json and its schema (MIT, 2026)
 * @example
 * ```ts
 * import { tokenPriceOn } from "llm-economics/cost";
 * import { importModelsDevPrices } from "llm-economics/importers";
 *
 * const model = { id: "openai/gpt-oss-120b", cost: { input: 0.15, output: 0.6, cache_read: 0.075 } };
 * const { prices } = importModelsDevPrices(
 *   { groq: { id: "groq", models: { "openai/gpt-oss-120b": model } } },
 *   { statedOn: "2026-07-02" },
 * );
 * prices.map(({ id }) => id); // => ["groq/openai/gpt-oss-120b"]
 * prices.map((series) => tokenPriceOn(series, "2026-08-01").cachedInputPerMillion); // => ["0.075"]
 * ```
 */
export function importModelsDevPrices(input: string | object, options: PriceFileOptions): ImportedTokenPrices {
  return guardedRead(file, () => read(input, options));
}

function read(input: string | object, options: PriceFileOptions): ImportedTokenPrices {
  const stated = statedBy("models-dev", options);
  const report = new ReportBuilder();
  const document = fieldsOf(priceDocument(file, input, 3, report));
  if (document === undefined) throw new MalformedInputError(file, "", "must be an object of providers; got a list");
  const prices = Object.keys(document).flatMap((provider) => {
    const models = fieldsOf(ownField(fieldsOf(document[provider]) ?? {}, "models"));
    if (models !== undefined && !isUnsafeName(provider))
      return Object.keys(models).flatMap((model) => seriesOf(provider, model, models[model], stated, report));
    report.countRow();
    const problem = models === undefined ? "wrong-type" : "unsafe-name";
    report.add(provider, "models", problem, "row-left-out", `${provider} must be a provider with an object of models.`);
    return [];
  });
  return { prices, report: report.report() };
}

function seriesOf(
  provider: string,
  model: string,
  value: unknown,
  stated: ReturnType<typeof statedBy>,
  report: ReportBuilder,
): ImportedTokenPrices["prices"] {
  report.countRow();
  const id = `${provider}/${model}`;
  const fields = fieldsOf(value);
  if (isUnsafeName(model) || fields === undefined) {
    const problem = fields === undefined ? "wrong-type" : "unsafe-name";
    report.add(id, "", problem, "row-left-out", `${id} must be a model with a name and fields.`);
    return [];
  }
  const costField = ownField(fields, "cost");
  const cost = fieldsOf(costField);
  if (costField === undefined) report.ignoreRow();
  else if (cost === undefined)
    report.add(id, "cost", "wrong-type", "row-left-out", `cost must be an object; got ${describeValue(costField)}.`);
  const rates = cost && ratesOf(id, cost, report);
  if (rates === undefined) return [];
  reportUnknownFields(id, fields, modelsDevModelFields, report);
  report.keepRow();
  const point = { on: stated.on, ...rates, sources: [stated.source] as const, kind: "aggregator-stated" as const };
  return [{ id, provider, model, currency: "USD", points: [point] }];
}

function ratesOf(row: string, cost: Fields, report: ReportBuilder) {
  const { inputPerMillion, outputPerMillion, ...kept } = modelsDevRates(row, "cost", cost, "row-left-out", report);
  if (inputPerMillion === undefined || outputPerMillion === undefined) return undefined;
  if (inputPerMillion === "0" && outputPerMillion === "0")
    report.add(row, "cost", "zero", "noted", "Input and output rates are zero: free of charge, or a flat rate.");
  const base: TokenRatesRow = { inputPerMillion, ...kept, outputPerMillion };
  return tieredRates(base, modelsDevTiers(row, cost, report));
}
