import { sorts, sortTitles } from "./judgedValues.ts";
import { reportedErrors } from "./reportTables.ts";

/** Sections of the calibration report, and what the fit had seen of their rows. */
export const knowledge = {
  "Fitted rows": "seen in the fit",
  "Left out: a model on an accelerator with an engine": "unseen combination",
  "Left out: a model": "unseen model",
  "Left out: an accelerator": "unseen accelerator",
  "Left out: an engine": "unseen engine",
  "Left out: a source": "unseen source",
} as const;

/** A report section with errors. */
export type Section = keyof typeof knowledge;
/** All sections, in the order of the tables. */
export const sections = Object.keys(knowledge) as readonly Section[];
const shortSections = sections.slice(0, 4);

const cells = (row: readonly (string | number)[]) => `| ${row.join(" | ")} |`;

/** The line of the report for first tokens of rows that are predicted without the scheduler settings that they state. */
const unstatedSettings = "timeToFirstToken, settings not stated";

/** Lines of the report in the order of the tables, with their titles. */
const reportLines = sorts.flatMap((sort): (readonly [line: string, title: string])[] => [
  [sort, sortTitles[sort]],
  ...(sort === "timeToFirstToken" ? [[unstatedSettings, `${sortTitles[sort]}, settings not stated`] as const] : []),
]);

function errorTable(report: string, columns: readonly Section[], cellOf: (section: Section, line: string) => string) {
  const rows = reportLines.map(([line, title]) => {
    const { values } = reportedErrors(report, "Fitted rows", line);
    return cells([title, values, ...columns.map((section) => cellOf(section, line))]);
  });
  const header = cells(["median error of", "values", ...columns.map((section) => knowledge[section])]);
  return [header, cells(["---", "---:", ...columns.map(() => "---:")]), ...rows].join("\n");
}

const fittedRows = (report: string) => Number(report.match(/^(\d+) rows fitted/m)?.[1]).toLocaleString("en-US");

/** Returns the README's table: median errors of the calibration report by metric and by what the fit had seen. */
export function accuracyTable(report: string): string {
  const medianOf = (section: Section, line: string) => `${reportedErrors(report, section, line).median.toFixed(1)} %`;
  const lead = `Against ${fittedRows(report)} published measurements, each predicted\nfrom what its publisher states of the set-up and nothing else ([report](calibration/report.md)):`;
  return `${lead}\n\n${errorTable(report, shortSections, medianOf)}`;
}

/** Returns the same table with 90th percentiles, and with held-out engines and sources. */
export function longAccuracyTable(report: string): string {
  const both = (section: Section, line: string) => {
    const { median, ninetieth } = reportedErrors(report, section, line);
    return `${median.toFixed(1)} % (${ninetieth.toFixed(0)} %)`;
  };
  const lead = `${fittedRows(report)} measurements; each cell is the median error, with the 90th percentile in brackets:`;
  return `${lead}\n\n${errorTable(report, sections, both)}`;
}
