/** Errors of one metric in one section of the calibration report. */
export interface ReportedErrors {
  readonly values: number;
  /** Median of |estimate / measurement - 1|, in hundredths. */
  readonly median: number;
  /** What nine in ten of those stay under, in hundredths. */
  readonly ninetieth: number;
}

/** The text of a section of the report, without its title; empty if there is none. */
function sectionOf(report: string, section: string): string {
  const [, text = ""] = report.split(`## ${section}\n`);
  return text.split("\n## ")[0] ?? "";
}

/** The errors of a metric in a section of the report. */
export function reportedErrors(report: string, section: string, metric: string): ReportedErrors {
  const row = sectionOf(report, section).match(new RegExp(`^\\| ${metric} \\|(.*)\\|$`, "m"))?.[1];
  if (row === undefined) throw new Error(`the calibration report has no ${metric} under "${section}"`);
  const [values = Number.NaN, median = Number.NaN, ninetieth = Number.NaN] = row.split("|").map(Number);
  return { values, median, ninetieth };
}

/** The table of a section of the report; empty if the report has no such section. */
export function reportedTable(report: string, section: string): string {
  const lines = sectionOf(report, section).split("\n");
  return lines.filter((line) => line.startsWith("|")).join("\n");
}
