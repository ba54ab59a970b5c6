/** Formats a table for a terminal, with the first column and those in `left` left-aligned and the others right-aligned. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  left: readonly string[] = [],
): string {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 || left.includes(header[column] ?? "")
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(header), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
