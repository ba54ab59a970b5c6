/** A table column: header, cell value of a row, and whether it is right-aligned. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | undefined;
  readonly numeric?: boolean;
}

/** Returns a text column. */
export function text<Row>(head: string, cell: Column<Row>["cell"]): Column<Row> {
  return { head, cell };
}

/** Returns a right-aligned column of figures. */
export function figure<Row>(head: string, cell: Column<Row>["cell"]): Column<Row> {
  return { head, cell, numeric: true };
}

/** Returns a Markdown table, without columns that are empty in every row. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const shown = columns.filter(({ cell }) => rows.some((row) => cell(row) !== undefined));
  const line = (cells: readonly (string | number | undefined)[]) =>
    `| ${cells.map((cell) => String(cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(shown.map(({ head }) => head)),
    line(shown.map(({ numeric }) => (numeric ? "---:" : "---"))),
    ...rows.map((row) => line(shown.map(({ cell }) => cell(row)))),
  ].join("\n");
}

const shownDigits = 7;

/** Converts a quantity to a larger unit, rounded to seven digits; undefined stays undefined. */
export function inUnits(quantity: number | undefined, unit: number): number | undefined {
  return quantity === undefined ? undefined : Number((quantity / unit).toPrecision(shownDigits));
}

/** Returns the entries of a catalogue sorted by export name, since bundlers do not guarantee the order of namespaces. */
export function inOrder<Entry>(catalogue: { readonly [name: string]: Entry }): readonly Entry[] {
  return Object.keys(catalogue)
    .sort()
    .map((name) => catalogue[name] as Entry);
}
