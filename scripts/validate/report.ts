import { groupBy } from "../groupBy.ts";
import { type Compared, type Comparison, groupErrors } from "./comparison.ts";
import type { AnyRow } from "./readRows.ts";

/** Grouping of a file's values by a field of their row. */
export interface Grouping<Row> {
  readonly title: string;
  readonly nameOf: (row: Row) => string;
  /** Fewest values of a listed group. */
  readonly fewest: number;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function lineOf(name: string, group: readonly Compared[]): string {
  const errors = groupErrors(group);
  if (errors === undefined) return `${name.padEnd(56)} n=    0`;
  const { values, median, ninetieth, bias, inside, width } = errors;
  return [
    `${name.padEnd(56)} n=${String(values).padStart(5)}`,
    `MdAPE ${percent(median).padStart(7)}`,
    `p90 ${percent(ninetieth).padStart(8)}`,
    `bias ${bias.toFixed(2).padStart(5)}`,
    `inside ${percent(inside).padStart(7)}`,
    `width x${width.toFixed(2)}`,
  ].join("  ");
}

function tableOf(title: string, groups: ReadonlyMap<string, readonly Compared[]>, fewest: number): readonly string[] {
  const names = [...groups.keys()].filter((name) => (groups.get(name)?.length ?? 0) >= fewest).sort();
  return ["", title, ...names.map((name) => lineOf(name, groups.get(name) ?? []))];
}

/** Returns the errors of a file's estimates as text, first by metric and statistic, then by each grouping. */
export function reportOf<Row extends AnyRow>(
  rows: readonly Row[],
  { predictions, skipped }: Comparison,
  groupings: readonly Grouping<Row>[],
): string {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const named = (nameOf: (row: Row) => string) => (prediction: Compared) => {
    const row = rowOf.get(prediction.id);
    return `${prediction.metric} / ${row ? nameOf(row) : "?"}`;
  };
  const reasons = [...groupBy(skipped, ({ reason }) => reason)].toSorted(([, a], [, b]) => b.length - a.length);
  return [
    `${rows.length} rows, ${predictions.length} values predicted, ${skipped.length} skipped`,
    ...reasons.map(([reason, group]) => `  skipped: ${reason}: ${group.length}`),
    ...tableOf(
      "By metric and statistic",
      groupBy(predictions, ({ metric, statistic }) => `${metric} ${statistic ?? ""}`.trim()),
      1,
    ),
    ...groupings.flatMap(({ title, nameOf, fewest }) => tableOf(title, groupBy(predictions, named(nameOf)), fewest)),
  ].join("\n");
}
