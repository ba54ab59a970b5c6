import { readFileSync, writeFileSync } from "node:fs";
import type { Measurement } from "llm-economics/measurements";
import { engineOf } from "llm-economics/measurements";
import { groupBy } from "../groupBy.ts";
import { type GroupErrors, groupErrors } from "../validate/comparison.ts";
import { longAccuracyTable } from "./accuracy.ts";
import { siliconTable, strataTables } from "./accuracyStrata.ts";
import { calibrationRows, type JudgedValue, judgedPredictions, ownSteps, sorts, sortTitles } from "./judgedValues.ts";
import { plainRoofline } from "./plainRoofline.ts";
import { reportedTable } from "./reportTables.ts";
import { withSection } from "./section.ts";

const page = "docs/accuracy.md";
/** Number of worst groups listed, and fewest values of a group. */
const maxGroups = 12;
const fewestValues = 5;

const percent = (share: number) => `${(100 * share).toFixed(share < 0.995 ? 1 : 0)} %`;
const cells = (row: readonly (string | number)[]) => `| ${row.join(" | ")} |`;

function tableOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? "---" : "---:"));
  return [cells(header), cells(rule), ...rows.map(cells)].join("\n");
}

const isGood = ({ quality }: Measurement) => quality === "ok";
const isKeptOut = ({ quality }: Measurement) => quality === "caveat";

/** Returns a table that compares the library's errors with those of the plain roofline on the same rows. */
export function rooflineTable(rows: readonly Measurement[]): string {
  const [library, plain] = [judgedPredictions(rows), judgedPredictions(rows, () => plainRoofline)];
  const errorsIn = (values: readonly JudgedValue[], sort: string) =>
    groupErrors(values.filter((value) => value.sort === sort));
  const lines = sorts.flatMap((sort) => {
    const [fitted, baseline] = [errorsIn(library, sort), errorsIn(plain, sort)];
    if (!fitted || !baseline) return [];
    const bias = `x${Math.exp(baseline.bias).toFixed(2)}`;
    return [[sortTitles[sort], fitted.values, percent(baseline.median), bias, percent(fitted.median)]];
  });
  return tableOf(["median error of", "values", "plain roofline", "its bias", "here, seen in the fit"], lines);
}

function intervalCells({ values, median, inside, width }: GroupErrors): readonly string[] {
  return [String(values), percent(median), percent(inside), `x${width.toFixed(2)}`];
}

/** Returns a table of interval coverage and width, for fitted rows and for those with a caveat, most of which no fit uses. */
export function intervalTable(rows: readonly Measurement[]): string {
  const kinds = [
    ["fitted", judgedPredictions(rows.filter(isGood))],
    ["kept out", judgedPredictions(rows.filter(isKeptOut))],
  ] as const;
  const lines = sorts.flatMap((sort) =>
    kinds.flatMap(([kind, values]) => {
      const errors = groupErrors(values.filter((value) => value.sort === sort));
      return errors ? [[sortTitles[sort], kind, ...intervalCells(errors)]] : [];
    }),
  );
  return tableOf(["80 % intervals of", "rows", "values", "median error", "inside", "width"], lines);
}

/** Returns a table of errors by workload mode. */
export function modeTable(rows: readonly Measurement[]): string {
  const groups = groupBy(judgedPredictions(rows), ({ row, sort }) => `${row.workload.mode}|${sort}`);
  const lines = [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, values]) => {
      const [first, errors] = [values[0], groupErrors(values)];
      if (!first || !errors || errors.values < fewestValues) return [];
      const bias = `x${Math.exp(errors.bias).toFixed(2)}`;
      const figures = [errors.values, percent(errors.median), percent(errors.ninetieth), bias];
      return [[first.row.workload.mode, sortTitles[first.sort], ...figures]];
    });
  return tableOf(["mode", "metric", "values", "median error", "90th percentile", "bias"], lines);
}

/** Returns a table of the groups by source, engine, accelerator and mode with the largest bias. */
export function worstTable(rows: readonly Measurement[]): string {
  const placeOf = ({ row, sort }: JudgedValue) =>
    [row.id.split("-")[0], engineOf(row.engine).family, row.hardware, row.workload.mode, sortTitles[sort]] as const;
  const groups = groupBy(judgedPredictions(rows), (value) => placeOf(value).join("|"));
  const lines = [...groups.entries()]
    .flatMap(([place, values]) => {
      const errors = groupErrors(values);
      return errors && errors.values >= fewestValues ? [{ place: place.split("|"), errors }] : [];
    })
    .toSorted((a, b) => Math.abs(b.errors.bias) - Math.abs(a.errors.bias))
    .slice(0, maxGroups)
    .map(({ place, errors }) => [
      ...place,
      errors.values,
      percent(errors.median),
      `x${Math.exp(errors.bias).toFixed(2)}`,
    ]);
  return tableOf(
    ["source", "engine", "accelerator", "mode", "metric", "values", "median error", "estimate over measurement"],
    lines,
  );
}

/** Returns the accuracy chapter with every table regenerated from the calibration report and the measurements. */
export function accuracyChapter(text: string, report: string, rows: readonly Measurement[]): string {
  const good = rows.filter(isGood);
  const tables = {
    "left-out": longAccuracyTable(report),
    roofline: rooflineTable(good),
    coverage: reportedTable(report, "Coverage of the 80 % intervals"),
    intervals: intervalTable(rows),
    modes: modeTable(good),
    worst: worstTable(good),
    ...strataTables(good),
    strata: reportedTable(report, "Coverage by stratum"),
    silicon: siliconTable(ownSteps()),
  };
  return Object.entries(tables).reduce((chapter, [name, table]) => withSection(chapter, name, table), text);
}

/** Regenerates the tables of the accuracy chapter. */
export function refreshAccuracy(): void {
  const report = readFileSync("calibration/report.md", "utf8");
  writeFileSync(page, accuracyChapter(readFileSync(page, "utf8"), report, calibrationRows()));
}
