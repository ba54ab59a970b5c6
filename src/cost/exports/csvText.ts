import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { finite } from "../../units/check.js";
import { checkEach } from "../../units/checkShape.js";

/** Leading characters that make a spreadsheet read a cell as a formula. */
const startsFormula = /^[=+\-@\t\r]/;

const decimalNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Value of a cell; pass money as its decimal string. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * Formats rows as comma-separated text: a header with the columns of all rows, then one line for each row.
 *
 * Model: RFC 4180. A cell with a comma, a quote, a line break or leading or trailing space is quoted, with inner quotes doubled; lines
 * end in CR LF. A missing or null cell is empty.
 * Assumes: the text may be opened in a spreadsheet. Text that a spreadsheet would read as a formula (it starts with "=", "+", "-", "@", a
 * tab or a carriage return and is not a decimal number) is prefixed with an apostrophe.
 *
 * @param rows - objects with one property for each cell, such as FOCUS rows
 * @returns the text; empty if there are no rows
 * @throws {@link InvalidQuantityError} if a cell is not a string, a finite number, a boolean or null
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

/** Text of a cell; a leading apostrophe keeps spreadsheets from evaluating it as a formula. */
function safeText(value: string | number | boolean): string {
  if (typeof value === "number") return String(finite("cell", value));
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string")
    throw new InvalidQuantityError("cell", value, "a string, a finite number or a boolean");
  return startsFormula.test(value) && !decimalNumber.test(value) ? `'${value}` : value;
}
