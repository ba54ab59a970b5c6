import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";
import type { Fields } from "./fields.js";
import { largestPlausibleTokenPrice } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import type { ReportBuilder } from "./reportBuilder.js";

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

/**
 * The price of a request that may wait over that of one that may not, from the two rates that a file states for it; in the report,
 * and undefined, if they differ between prompt and generated tokens, are above the full rates or next to nothing.
 */
export function batchShareOf(
  row: string,
  fields: Fields,
  names: { readonly input: string; readonly output: string },
  base: TokenRatesRow,
  places: number,
  report: ReportBuilder,
): number | undefined {
  const read = (name: string) =>
    readAmount(
      { row, fields, name, written: "number", places, most: largestPlausibleTokenPrice, consequence: "field-left-out" },
      report,
    );
  const [input, output] = [read(names.input), read(names.output)];
  if (input === undefined || output === undefined) return undefined;
  const [inputOver, inputUnder] = ratio(input, base.inputPerMillion);
  const [outputOver, outputUnder] = ratio(output, base.outputPerMillion);
  const sameShare = inputOver * outputUnder === outputOver * inputUnder;
  const isPartOfFull = inputUnder > 0n && inputOver <= inputUnder && (outputUnder > 0n || outputOver === 0n);
  const share = Number(inputOver) / Number(inputUnder);
  // A price far below any that exists makes a share too small to be a number above 0.
  if (sameShare && isPartOfFull && share > 0) return share;
  const detail = "The batch prices are not one share of the standard prices.";
  report.add(row, names.input, "unsupported", "field-left-out", detail);
  return undefined;
}
