/** Assumed correlation between residuals of rows with the same model, machine and engine. */
export const defaultCorrelation = 0.05;

/** Returns the weight of each row: the n correlated rows of a group count as n / (1 + (n - 1) correlation) independent ones. */
export function groupWeights<Row extends { readonly group: string }>(
  rows: readonly Row[],
  correlation: number,
): ReadonlyMap<Row, number> {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map(rows.map((row) => [row, 1 / (1 + ((sizes.get(row.group) ?? 1) - 1) * correlation)]));
}
