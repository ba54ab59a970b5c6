import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";
import { type Fields, fieldsOf, isUnsafeName, ownField } from "./fields.js";
import type { ImportedTokenPrices, PriceFileOptions } from "./importedTokenPrices.js";
import {
  isLiteLlmDescription,
  liteLlmCachedNames,
  liteLlmOtherPrice,
  liteLlmRates,
  liteLlmServices,
  liteLlmTier,
  liteLlmTokenModes,
} from "./liteLlmFields.js";
import { guardedRead, priceDocument, statedBy } from "./priceDocument.js";
import { largestPlausibleTokenPrice } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import { ReportBuilder } from "./reportBuilder.js";
import { type ShareName, serviceShareOf } from "./serviceShareOf.js";
import { type SomeRates, tieredRates } from "./tieredRates.js";

const file = "model_prices_and_context_window.json";

/** Decimal places between a price per token and per million tokens. */
const placesToMillion = 6;

/** Provider of rows that name none. */
const unstated = "unstated";

type RateName = keyof TokenRatesRow;
const rateNames = /* @__PURE__ */ Object.keys(liteLlmRates) as RateName[];
const shareNames = /* @__PURE__ */ Object.keys(liteLlmServices) as ShareName[];

/**
 * Imports the token prices of LiteLLM's `model_prices_and_context_window.json`, with a report of all problems.
 *
 * Model: prices per token become prices per million tokens by shifting the decimal point, without binary arithmetic.
 * Assumes: US dollars. A price of zero means free of charge; because the file also uses zero for "unknown", the report lists every zero.
 * Rows need input and output rates; rows for images and speech are counted as ignored.
 *
 * @param input - text of the file, or the parsed object
 * @param options - date of the file, and a key for the source
 * @returns a series with one entry for each readable row, and the report
 * @throws {@link MalformedInputError} if the input is not a LiteLLM price file
 * @throws {@link InvalidQuantityError} if the day is not a calendar date
 * @source BerriAI/litellm, model_prices_and_context_window.json (MIT), as of 2025 and 2026
 * @example
 * ```ts
 * import { tokenPriceOn } from "llm-economics/cost";
 * import { importLiteLlmPrices } from "llm-economics/importers";
 *
 * const { prices, report } = importLiteLlmPrices(
 *   {
 *     small: { litellm_provider: "openai", mode: "chat", input_cost_per_token: 5e-7, output_cost_per_token: 1.5e-6 },
 *     broken: { litellm_provider: "openai", mode: "chat", input_cost_per_token: -1e-6, output_cost_per_token: 2e-6 },
 *   },
 *   { statedOn: "2025-09-05" },
 * );
 * prices.map((series) => tokenPriceOn(series, "2025-10-01").inputPerMillion); // => ["0.5"]
 * report.findings.map(({ row, field, problem }) => [row, field, problem]); // => [["broken", "input_cost_per_token", "negative"]]
 * ```
 */
export function importLiteLlmPrices(input: string | object, options: PriceFileOptions): ImportedTokenPrices {
  return guardedRead(file, () => read(input, options));
}

function read(input: string | object, options: PriceFileOptions): ImportedTokenPrices {
  const stated = statedBy("litellm", options);
  const report = new ReportBuilder();
  const document = fieldsOf(priceDocument(file, input, 1, report));
  if (document === undefined) throw new MalformedInputError(file, "", "must be an object of models; got a list");
  const prices = Object.keys(document).flatMap((row) => seriesOf(row, document[row], stated, report));
  return { prices, report: report.report() };
}

type Stated = ReturnType<typeof statedBy>;

function seriesOf(row: string, value: unknown, stated: Stated, report: ReportBuilder): ImportedTokenPrices["prices"] {
  report.countRow();
  const fields = fieldsOf(value);
  if (row === "sample_spec" || (fields && !liteLlmTokenModes.has(ownField(fields, "mode")))) {
    report.ignoreRow();
    return [];
  }
  if (isUnsafeName(row)) report.add(row, "", "unsafe-name", "row-left-out", `${row} is not a valid model name.`);
  else if (fields === undefined) report.add(row, "", "wrong-type", "row-left-out", `${row} is not an object.`);
  if (isUnsafeName(row) || fields === undefined) return [];
  const base = baseRates(row, fields, report);
  if (base === undefined) return [];
  reportOthers(row, fields, report);
  const provider = providerOf(row, fields, report);
  report.keepRow();
  const point = {
    on: stated.on,
    ...tieredRates(base, tierRates(row, fields, report)),
    ...serviceShares(row, fields, base, report),
    sources: [stated.source] as const,
    kind: "aggregator-stated" as const,
  };
  return [{ id: row, provider, model: row, currency: "USD", points: [point] }];
}

function serviceShares(row: string, fields: Fields, base: TokenRatesRow, report: ReportBuilder) {
  const shares: { [Name in ShareName]?: number } = {};
  for (const share of shareNames) {
    const found = serviceShareOf(row, fields, share, liteLlmServices[share], base, report);
    if (found !== undefined) shares[share] = found;
  }
  return shares;
}

function providerOf(row: string, fields: Fields, report: ReportBuilder): string {
  const provider = ownField(fields, "litellm_provider");
  if (typeof provider === "string" && provider !== "") return provider;
  const problem = provider === undefined ? "missing" : "wrong-type";
  report.add(row, "litellm_provider", problem, "noted", "litellm_provider is missing or not a string.");
  return unstated;
}

function rate(row: string, fields: Fields, name: string, needed: boolean, report: ReportBuilder): string | undefined {
  const consequence = needed ? "row-left-out" : "field-left-out";
  const most = largestPlausibleTokenPrice;
  return readAmount({ row, fields, name, written: "number", places: placesToMillion, most, consequence }, report);
}

function baseRates(row: string, fields: Fields, report: ReportBuilder): TokenRatesRow | undefined {
  const inputPerMillion = rate(row, fields, liteLlmRates.inputPerMillion, true, report);
  const outputPerMillion = rate(row, fields, liteLlmRates.outputPerMillion, true, report);
  if (inputPerMillion === undefined || outputPerMillion === undefined) return undefined;
  const optional: { [Rate in RateName]?: string } = {};
  for (const name of rateNames) {
    if (name === "inputPerMillion" || name === "outputPerMillion") continue;
    const names = name === "cachedInputPerMillion" ? liteLlmCachedNames : [liteLlmRates[name] ?? ""];
    const field = names.find((candidate) => ownField(fields, candidate) !== undefined);
    const amount = field === undefined ? undefined : rate(row, fields, field, false, report);
    if (amount !== undefined) optional[name] = amount;
  }
  if (inputPerMillion === "0" && outputPerMillion === "0")
    report.add(row, "", "zero", "noted", "Input and output rates are zero: free of charge, or unknown.");
  return { inputPerMillion, ...optional, outputPerMillion };
}

function tierRates(row: string, fields: Fields, report: ReportBuilder): ReadonlyMap<number, SomeRates> {
  const tiers = new Map<number, SomeRates>();
  for (const name of Object.keys(fields)) {
    const [, base, thousands] = liteLlmTier.exec(name) ?? [];
    const amount = base === undefined ? undefined : rate(row, fields, name, false, report);
    const rateName = rateNames.find((known) => liteLlmRates[known] === base);
    if (amount === undefined || rateName === undefined) continue;
    const start = Number(`${thousands}000`);
    tiers.set(start, { ...tiers.get(start), [rateName]: amount });
  }
  return tiers;
}

const handled = /* @__PURE__ */ new Set<string>(
  /* @__PURE__ */ Object.values<string>(liteLlmRates).concat(
    liteLlmCachedNames,
    /* @__PURE__ */ Object.values(liteLlmServices).flatMap(({ input, output }) => [input, output]),
  ),
);

function reportOthers(row: string, fields: Fields, report: ReportBuilder): void {
  for (const name of Object.keys(fields)) {
    if (handled.has(name) || liteLlmTier.test(name) || isLiteLlmDescription(name)) continue;
    if (isUnsafeName(name))
      report.add(row, name, "unsafe-name", "field-left-out", `${name} is not a valid field name.`);
    else if (liteLlmOtherPrice.test(name))
      report.add(row, name, "unsupported", "field-left-out", `${name} prices something other than text tokens.`);
    else report.add(row, name, "unknown-field", "field-left-out", `${name} is not a known field of the format.`);
  }
}
