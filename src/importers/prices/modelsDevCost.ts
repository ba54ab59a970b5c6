import { type Fields, fieldsOf, ownField } from "./fields.js";
import { largestPlausibleTokenPrice, type PriceConsequence } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import type { ReportBuilder } from "./reportBuilder.js";
import type { SomeRates } from "./tieredRates.js";

const structure: ReadonlySet<string> = new Set([
  "input",
  "output",
  "cache_read",
  "cache_write",
  "reasoning",
  "input_audio",
  "output_audio",
  "tiers",
  "tier",
]);

/** Known fields of a model. */
export const modelsDevModelFields: ReadonlySet<string> = new Set([
  "id",
  "name",
  "description",
  "family",
  "attachment",
  "reasoning",
  "reasoning_options",
  "tool_call",
  "interleaved",
  "structured_output",
  "temperature",
  "knowledge",
  "release_date",
  "last_updated",
  "modalities",
  "open_weights",
  "limit",
  "status",
  "cost",
  "license",
  "links",
  "weights",
  "benchmarks",
  "experimental",
  "provider",
  "base_model",
]);

/** Prompt length above which the rates of `context_over_200k` apply, as its name says. */
const longContextTokens = 200_000;

/** The rates in a `cost` object or one of its tiers; invalid and unknown fields are reported. */
export function modelsDevRates(
  row: string,
  path: string,
  cost: Fields,
  ifNeeded: PriceConsequence,
  report: ReportBuilder,
): SomeRates {
  const read = (name: string, consequence: PriceConsequence) => {
    const place = { row, fields: cost, name, path: `${path}.${name}`, written: "number", consequence } as const;
    return readAmount({ ...place, most: largestPlausibleTokenPrice }, report);
  };
  const rates = {
    inputPerMillion: read("input", ifNeeded),
    outputPerMillion: read("output", ifNeeded),
    cachedInputPerMillion: read("cache_read", "field-left-out"),
    cacheWritePerMillion: read("cache_write", "field-left-out"),
    audioInputPerMillion: read("input_audio", "field-left-out"),
    reasoningPerMillion: read("reasoning", "field-left-out"),
    audioOutputPerMillion: read("output_audio", "field-left-out"),
  };
  for (const name of Object.keys(cost)) {
    if (structure.has(name) || name === "context_over_200k") continue;
    const detail = `${name} is not a known field of the format.`;
    report.add(row, `${path}.${name}`, "unknown-field", "field-left-out", detail);
  }
  return Object.fromEntries(Object.entries(rates).filter(([, amount]) => amount !== undefined));
}

/** The tiers of a `cost` object by prompt length: those of `tiers`, or otherwise that of `context_over_200k`. */
export function modelsDevTiers(row: string, cost: Fields, report: ReportBuilder): ReadonlyMap<number, SomeRates> {
  const tiers = new Map<number, SomeRates>();
  const list = ownField(cost, "tiers");
  const legacy = fieldsOf(ownField(cost, "context_over_200k"));
  if (list === undefined && legacy !== undefined) {
    tiers.set(longContextTokens, modelsDevRates(row, "cost.context_over_200k", legacy, "field-left-out", report));
  }
  if (list !== undefined && !Array.isArray(list))
    report.add(row, "cost.tiers", "wrong-type", "field-left-out", "cost.tiers must be a list.");
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const path = `cost.tiers.${index}`;
    const fields = fieldsOf(item) ?? {};
    const tier = fieldsOf(ownField(fields, "tier")) ?? {};
    const size = ownField(tier, "size");
    const type = ownField(tier, "type") ?? "context";
    if (type === "context" && Number.isSafeInteger(size) && Number(size) >= 0)
      tiers.set(Number(size), modelsDevRates(row, path, fields, "field-left-out", report));
    else report.add(row, `${path}.tier`, "unsupported", "field-left-out", `${path}.tier must be a context length.`);
  }
  return tiers;
}
