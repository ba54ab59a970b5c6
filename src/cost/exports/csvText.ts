import { checkList } from "../../units/checkShape.js";

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** A value that fits one cell; money goes in as its decimal string. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * Rows as comma-separated text: a header of all their columns, then one line a row.
 *
 * Model: RFC 4180: a cell with a comma, a quote, a line break or a space at its edge is quoted, quotes in it are doubled, lines end in
 * CR LF. A missing or null cell is empty.
 *
 * Assumes: the reader is a program. A spreadsheet takes a cell that begins with "=" for a formula; do not open foreign names in one.
 *
 * @param rows - objects of cells, such as FOCUS rows or the months of a lifetime as you lay them out
 * @returns the text, empty if there is no row
 * @source RFC 4180 (2005)
 * @example
 * ```ts
 * import { csvText } from "llm-economics/cost";
 *
 * csvText([{ name: "H100, 80 GB", price: "2.49" }]); // => "name,price\r\n\"H100, 80 GB\",2.49\r\n"
 * ```
 */
export function csvText(rows: readonly object[]): string {
  checkList("rows", rows);
  if (rows.length === 0) return "";
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => {
    const cells = row as { readonly [column: string]: CsvCell };
    return columns.map((column) => cell(cells[column]));
  });
  return [columns.map(cell), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(value: CsvCell): string {
  const text = value === null || value === undefined ? "" : String(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
