import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";
import type { Fields } from "./fields.js";
import { largestPlausibleTokenPrice } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Decimal places between a price per token and per million tokens. */
const places = 6;

const most = largestPlausibleTokenPrice;

/** Decimal text as an unscaled integer and the number of decimals. */
function scaled(text: string): readonly [bigint, number] {
  const [whole = "", fraction = ""] = text.split(".");
  return [BigInt(`${whole}${fraction}`), fraction.length];
}

/** The exact ratio of two decimal texts, as numerator and denominator. */
function ratio(part: string, whole: string): readonly [bigint, bigint] {
  const [over, overPlaces] = scaled(part);
  const [under, underPlaces] = scaled(whole);
  return [over * 10n ** BigInt(underPlaces), under * 10n ** BigInt(overPlaces)];
}

/** Service levels priced as a share of the standard price. */
export type ShareName = "batchShare" | "flexShare" | "priorityShare";

const services: { readonly [Name in ShareName]: string } = {
  batchShare: "batch",
  flexShare: "flex",
  priorityShare: "priority",
};

/**
 * The price of a service level relative to the standard price, from its input and output rates. Undefined, with a finding in the report, if
 * the share differs between input and output, is too close to 0, or is above 1 (below 1 for priority).
 */
export function serviceShareOf(
  row: string,
  fields: Fields,
  share: ShareName,
  names: { readonly input: string; readonly output: string },
  base: TokenRatesRow,
  report: ReportBuilder,
): number | undefined {
  const read = (name: string) =>
    readAmount({ row, fields, name, written: "number", places, most, consequence: "field-left-out" }, report);
  const [input, output] = [read(names.input), read(names.output)];
  if (input === undefined || output === undefined) return undefined;
  const [inputOver, inputUnder] = ratio(input, base.inputPerMillion);
  const [outputOver, outputUnder] = ratio(output, base.outputPerMillion);
  const sameShare = inputOver * outputUnder === outputOver * inputUnder;
  const isPlausible = share === "priorityShare" ? inputOver >= inputUnder : inputOver <= inputUnder;
  const hasWhole = inputUnder > 0n && (outputUnder > 0n || outputOver === 0n);
  const found = Number(inputOver) / Number(inputUnder);
  // An extremely low price gives a share that rounds to 0.
  if (sameShare && hasWhole && isPlausible && found > 0) return found;
  const detail = `The ${services[share]} prices are not a single share of the standard prices.`;
  report.add(row, names.input, "unsupported", "field-left-out", detail);
  return undefined;
}
