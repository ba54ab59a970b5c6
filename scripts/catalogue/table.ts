/** One column of a table: its head, what it shows of a row, and whether it lines up to the right. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | undefined;
  readonly numeric?: boolean;
}

/** A text column. */
export function text<Row>(head: string, cell: Column<Row>["cell"]): Column<Row> {
  return { head, cell };
}

/** A column of figures, aligned to the right. */
export function figure<Row>(head: string, cell: Column<Row>["cell"]): Column<Row> {
  return { head, cell, numeric: true };
}

/** A Markdown table with one line a row; columns that are empty in every row are left out. */
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

/** A quantity in a larger unit, as short as it can be said in seven digits; nothing if there is none. */
export function inUnits(quantity: number | undefined, unit: number): number | undefined {
  return quantity === undefined ? undefined : Number((quantity / unit).toPrecision(shownDigits));
}

/** The entries of a catalogue in the order of their export names, which module namespaces do not promise everywhere. */
export function inOrder<Entry>(catalogue: { readonly [name: string]: Entry }): readonly Entry[] {
  return Object.keys(catalogue)
    .sort()
    .map((name) => catalogue[name] as Entry);
}
