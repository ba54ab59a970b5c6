import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";
import type { Fields } from "./fields.js";
import { largestPlausibleTokenPrice } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Places between a price of one token and that of a million. */
const places = 6;

const most = largestPlausibleTokenPrice;

/** Decimal text as a whole number of its last digit's unit, and the digits after the point. */
function scaled(text: string): readonly [bigint, number] {
  const [whole = "", fraction = ""] = text.split(".");
  return [BigInt(`${whole}${fraction}`), fraction.length];
}

/** `part` of `whole` as two whole numbers. */
function ratio(part: string, whole: string): readonly [bigint, bigint] {
  const [over, overPlaces] = scaled(part);
  const [under, underPlaces] = scaled(whole);
  return [over * 10n ** BigInt(underPlaces), under * 10n ** BigInt(overPlaces)];
}

/** The services whose price is a share of the usual one. */
export type ShareName = "batchShare" | "flexShare" | "priorityShare";

const services: { readonly [Name in ShareName]: string } = {
  batchShare: "batch",
  flexShare: "flex",
  priorityShare: "priority",
};

/**
 * The price of a request to a service over that of a usual one, from the two rates that a file states for it; in the report, and
 * undefined, if they differ between prompt and generated tokens, are next to nothing, or above the usual rates (below, for priority).
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
  const isOnItsSide = share === "priorityShare" ? inputOver >= inputUnder : inputOver <= inputUnder;
  const hasWhole = inputUnder > 0n && (outputUnder > 0n || outputOver === 0n);
  const found = Number(inputOver) / Number(inputUnder);
  // A price far below any that exists makes a share too small to be a number above 0.
  if (sameShare && hasWhole && isOnItsSide && found > 0) return found;
  const detail = `The ${services[share]} prices are not one share of the standard prices.`;
  report.add(row, names.input, "unsupported", "field-left-out", detail);
  return undefined;
}
