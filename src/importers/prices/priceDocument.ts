import { isoDate } from "../../cost/prices/isoDate.js";
import { describeValue } from "../../errors/describeValue.js";
import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { MalformedInputError } from "../../errors/malformedInputError.js";
import { checkObject, checkShape, type Shape } from "../../units/checkShape.js";
import { duplicateKeys } from "./duplicateKeys.js";
import type { PriceFileOptions } from "./importedTokenPrices.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Longest file accepted, in characters; the largest published ones have some ten million. */
const longestFile = 67_108_864;

const stringOrConstant = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs;

/** Returns the text of a file without a byte order mark; throws if it is too long. */
export function priceText(source: string, text: string): string {
  if (typeof text !== "string") throw new MalformedInputError(source, "", `must be text; got ${describeValue(text)}`);
  if (text.length > longestFile)
    throw new MalformedInputError(source, "", `must have at most ${longestFile} characters`);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Runs a reader. Faults of imported objects, such as a getter that throws, become typed errors. */
export function guardedRead<Result>(source: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (isLlmEconomicsError(error)) throw error;
    throw new MalformedInputError(source, "", "cannot be read", { cause: error });
  }
}

/** Parses JSON. Python's NaN and Infinity become strings, so that the report can name their fields. */
function parseJson(source: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    try {
      return JSON.parse(text.replace(stringOrConstant, (part) => (part.startsWith('"') ? part : JSON.stringify(part))));
    } catch {
      throw new MalformedInputError(source, "", "must be JSON", { cause });
    }
  }
}

/** The parsed contents of a JSON price file, given as text or as a value. Duplicate keys in the text are reported. */
export function priceDocument(
  source: string,
  input: string | object,
  depthOfRows: number,
  report: ReportBuilder,
): object {
  const document: unknown = typeof input === "string" ? parseJson(source, priceText(source, input)) : input;
  if (typeof document !== "object" || document === null) {
    throw new MalformedInputError(source, "", "must be an object or a list");
  }
  if (typeof input === "string") {
    for (const path of duplicateKeys(input)) {
      const row = path.slice(0, depthOfRows).join(".");
      const field = path.slice(depthOfRows).join(".");
      report.add(row, field, "duplicate", "noted", `${field || row} occurs more than once; the last value was kept.`);
    }
  }
  return document;
}

/** The date in the options of a file; throws a typed error for an option that `shape` does not list, or for an invalid date. */
export function statedDate<Options extends PriceFileOptions>(options: Options, shape: Shape<Options>): string {
  checkObject("options", options, 'an object with a date, such as { statedOn: "2026-08-21" }');
  checkShape("options", options, shape);
  return isoDate("statedOn", options.statedOn);
}

/** The rules for options that all price files take; their date is checked where it is read. */
export const priceFileShape = { statedOn: 0, source: [0] } as const satisfies Shape<PriceFileOptions>;

/** The date and source of a file, after checking the date. */
export function statedBy(format: string, options: PriceFileOptions): { readonly on: string; readonly source: string } {
  return { on: statedDate(options, priceFileShape), source: options.source ?? format };
}
