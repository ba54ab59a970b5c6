import { MalformedInputError } from "../../errors/malformedInputError.js";
import { checkText } from "../../units/checkShape.js";

/** A row of a FOCUS file: the text of each cell by column name. */
export interface FocusRecord {
  /** Amount that is or will be invoiced. */
  readonly BilledCost: string;
  /** Amortised cost: upfront payments are spread over the usage that they cover. */
  readonly EffectiveCost: string;
  /** Currency of the costs, ISO 4217. */
  readonly BillingCurrency: string;
  /** Name of the service. */
  readonly ServiceName: string;
  /** Text of the cell in any other column; empty if the cell is empty. */
  readonly [column: string]: string;
}

const needed = ["BilledCost", "EffectiveCost", "BillingCurrency", "ServiceName"] as const;

/**
 * Reads the rows of a FOCUS file as clouds export it: comma-separated text whose first line names the columns.
 *
 * Model: RFC 4180. Lines may end in CR LF, LF or CR; a leading byte-order mark is ignored.
 *
 * @param text - contents of the file
 * @returns one record for each row; an empty cell or the word null becomes an empty string
 * @throws {@link MalformedInputError} if a mandatory column is missing, a row has too many or too few cells, or a quote is not closed
 * @source RFC 4180 (2005); FinOps Open Cost and Usage Specification 1.2 (2025)
 * @example
 * ```ts
 * import { readFocusCsv } from "llm-economics/cost";
 *
 * const file = 'ServiceName,BilledCost,EffectiveCost,BillingCurrency\nchat,1.5,1.5,USD\n';
 * readFocusCsv(file)[0]?.BilledCost; // => "1.5"
 * ```
 */
export function readFocusCsv(text: string): readonly FocusRecord[] {
  const [columns = [], ...rows] = csvCells(checkText("text", text).replace(/^\uFEFF/, ""));
  for (const column of needed)
    if (!columns.includes(column))
      throw new MalformedInputError("FOCUS file", column, "is missing from the first line");
  return rows.map((cells, index) => {
    if (cells.length !== columns.length)
      throw new MalformedInputError(
        "FOCUS file",
        `row ${index + 1}`,
        `has ${cells.length} cells for ${columns.length} columns`,
      );
    const named = columns.map(
      (column, place) => [column, cells[place] === "null" ? "" : (cells[place] ?? "")] as const,
    );
    return Object.fromEntries(named) as unknown as FocusRecord;
  });
}

function csvCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new MalformedInputError("FOCUS file", `character ${start + 1}`, "is an unclosed quote");
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === ",") {
      if (cell.lastIndex === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
