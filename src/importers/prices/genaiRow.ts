import { describeValue } from "../../errors/describeValue.js";
import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";
import { type Fields, fieldsOf, ownField } from "./fields.js";
import { genaiOtherPrice, genaiRates } from "./genaiFields.js";
import { largestPlausibleTokenPrice } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import type { ReportBuilder } from "./reportBuilder.js";
import { type SomeRates, tieredRates } from "./tieredRates.js";

type RateName = keyof TokenRatesRow;
const rateNames = /* @__PURE__ */ Object.keys(genaiRates) as RateName[];
const handled = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(genaiRates).flat());

/** The rates in a `prices` object; undefined, with a finding in the report, if the input or output rate is missing. */
export function genaiRow(row: string, path: string, prices: Fields, report: ReportBuilder) {
  const base: { [Rate in RateName]?: string } = {};
  const tiers = new Map<number, SomeRates>();
  for (const rate of rateNames) {
    const isNeeded = rate === "inputPerMillion" || rate === "outputPerMillion";
    const name = genaiRates[rate].find((known) => ownField(prices, known) !== undefined) ?? genaiRates[rate][0] ?? "";
    const amount = baseAmount({ row, path, prices, name, isNeeded }, report);
    if (amount === undefined && isNeeded) return undefined;
    if (amount !== undefined) base[rate] = amount;
    for (const [start, price] of tierAmounts({ row, path, prices, name }, report)) {
      tiers.set(start, { ...tiers.get(start), [rate]: price });
    }
  }
  for (const name of Object.keys(prices)) {
    if (handled.has(name) || ownField(prices, name) === undefined) continue;
    const isKnown = genaiOtherPrice.test(name);
    const detail = isKnown
      ? `${name} prices something other than text tokens.`
      : `${name} is not a known field of the format.`;
    report.add(row, `${path}.${name}`, isKnown ? "unsupported" : "unknown-field", "field-left-out", detail);
  }
  if (base.inputPerMillion === "0" && base.outputPerMillion === "0")
    report.add(row, path, "zero", "noted", "Input and output rates are zero: free of charge, or unknown.");
  return tieredRates(base as TokenRatesRow, tiers);
}

interface RatePlace {
  readonly row: string;
  readonly path: string;
  readonly prices: Fields;
  readonly name: string;
}

function baseAmount(place: RatePlace & { readonly isNeeded: boolean }, report: ReportBuilder): string | undefined {
  const { row, prices, name } = place;
  const tiered = fieldsOf(ownField(prices, name));
  const consequence = place.isNeeded ? "row-left-out" : "field-left-out";
  const [fields, field] = tiered === undefined ? [prices, name] : [tiered, "base"];
  const path = `${place.path}.${name}${tiered === undefined ? "" : ".base"}`;
  const most = largestPlausibleTokenPrice;
  return readAmount({ row, fields, name: field, path, written: "number", most, consequence }, report);
}

function tierAmounts(
  { row, path, prices, name }: RatePlace,
  report: ReportBuilder,
): readonly (readonly [number, string])[] {
  const tiered = fieldsOf(ownField(prices, name));
  const list = tiered && ownField(tiered, "tiers");
  if (list === undefined) return [];
  const tiersPath = `${path}.${name}.tiers`;
  if (!Array.isArray(list)) {
    const detail = `${tiersPath} must be a list; got ${describeValue(list)}.`;
    report.add(row, tiersPath, "wrong-type", "field-left-out", detail);
    return [];
  }
  return list.flatMap((tier: unknown, index) => {
    const fields = fieldsOf(tier) ?? {};
    const start = ownField(fields, "start");
    if (!Number.isSafeInteger(start) || Number(start) < 0) {
      const problem = start === undefined ? "missing" : "wrong-type";
      report.add(
        row,
        `${tiersPath}.${index}.start`,
        problem,
        "field-left-out",
        `${tiersPath}.${index}.start must be a number of tokens.`,
      );
      return [];
    }
    const most = largestPlausibleTokenPrice;
    const place = { row, fields, name: "price", path: `${tiersPath}.${index}.price`, written: "number", most } as const;
    const price = readAmount({ ...place, consequence: "field-left-out" }, report);
    return price === undefined ? [] : [[Number(start), price] as const];
  });
}
