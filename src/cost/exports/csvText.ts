import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { finite } from "../../units/check.js";
import { checkEach } from "../../units/checkShape.js";

/** The characters that start a formula in a spreadsheet. */
const startsFormula = /^[=+\-@\t\r]/;

const decimalNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** A value that fits one cell; money goes in as its decimal string. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * Rows as comma-separated text: a header of all their columns, then one line a row.
 *
 * Model: RFC 4180: a cell with a comma, a quote, a line break or a space at its edge is quoted, quotes in it are doubled, lines end in
 * CR LF. A missing or null cell is empty.
 * Assumes: the text may be opened in a spreadsheet. A text that would start a formula ("=", "+", "-", "@", a tab or a carriage
 * return, unless it is a decimal number) gets an apostrophe in front.
 *
 * @param rows - objects of cells, such as FOCUS rows or the months of a lifetime as you lay them out
 * @returns the text, empty if there is no row
 * @throws {@link InvalidQuantityError} if a cell is neither text, a finite number, true, false nor null
 * @source RFC 4180 (2005); OWASP, CSV injection (2024)
 * @example
 * ```ts
 * import { csvText } from "llm-economics/cost";
 *
 * csvText([{ name: "H100, 80 GB", price: "2.49" }]); // => "name,price\r\n\"H100, 80 GB\",2.49\r\n"
 * ```
 */
export function csvText(rows: readonly object[]): string {
  checkEach("rows", rows);
  if (rows.length === 0) return "";
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => {
    const cells = row as { readonly [column: string]: CsvCell };
    return columns.map((column) => cell(cells[column]));
  });
  return [columns.map(cell), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(value: CsvCell): string {
  const text = value === null || value === undefined ? "" : safeText(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that spreadsheets show and do not run: what would start a formula gets an apostrophe in front. */
function safeText(value: string | number | boolean): string {
  if (typeof value === "number") return String(finite("cell", value));
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string")
    throw new InvalidQuantityError("cell", value, "a string, a finite number or a boolean");
  return startsFormula.test(value) && !decimalNumber.test(value) ? `'${value}` : value;
}
