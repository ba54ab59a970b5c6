import { isoDate } from "../../cost/prices/isoDate.js";
import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { MalformedInputError } from "../../errors/malformedInputError.js";
import { duplicateKeys } from "./duplicateKeys.js";
import type { PriceFileOptions } from "./importedTokenPrices.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Longest file that is read, in characters: the largest published ones have some ten million. */
const longestFile = 67_108_864;

const stringOrConstant = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs;

/** A text of a file, without its byte order mark, if it is not too long to read. */
export function priceText(source: string, text: string): string {
  if (text.length > longestFile)
    throw new MalformedInputError(source, "", `must have at most ${longestFile} characters`);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Result of a reader. Faults of foreign objects, such as a getter that throws, become typed errors. */
export function guardedRead<Result>(source: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (isLlmEconomicsError(error)) throw error;
    throw new MalformedInputError(source, "", "cannot be read", { cause: error });
  }
}

/** The value of a JSON text; Python's NaN and Infinity become text, so that the report names the fields that hold them. */
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

/** Contents of a JSON price file, given as a value or as text. Duplicate keys in the text are reported. */
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
      report.add(row, field, "duplicate", "noted", `${field || row} stands more than once; the last one counts.`);
    }
  }
  return document;
}

/** The day and the source of a file, checked. */
export function statedBy(format: string, options: PriceFileOptions): { readonly on: string; readonly source: string } {
  return { on: isoDate("statedOn", options.statedOn), source: options.source ?? format };
}
