/**
 * Parses comma-separated values (RFC 4180): quoted cells may contain commas, doubled quotes and line breaks. Each row has the number of its
 * first line, counted from 1; empty lines are skipped.
 */
export function csvRows(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let row = { line, cells: [] as string[] };
  const part = /("(?:[^"]|"")*"?[^,\r\n]*|[^,\r\n"][^,\r\n]*)?(,|\r\n|\n|\r|$)/gy;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (match === null) break;
    const [, cell = "", end = ""] = match;
    row.cells.push(cell.startsWith('"') ? cell.replace(/^"|"$/g, "").replaceAll('""', '"') : cell);
    line += cell.split("\n").length - 1;
    if (end === ",") {
      if (part.lastIndex === text.length) row.cells.push("");
      else continue;
    }
    line++;
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push(row);
    row = { line, cells: [] };
  }
  return rows;
}
