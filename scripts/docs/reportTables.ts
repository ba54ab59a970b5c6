/** Errors of one metric in one section of the calibration report. */
export interface ReportedErrors {
  readonly values: number;
  /** Median of |estimate / measurement - 1|, in per cent. */
  readonly median: number;
  /** 90th percentile of the same, in per cent. */
  readonly ninetieth: number;
}

/** Returns the text of a report section without its title; empty when missing. */
function sectionOf(report: string, section: string): string {
  const [, text = ""] = report.split(`## ${section}\n`);
  return text.split("\n## ")[0] ?? "";
}

/** Returns the errors of a metric in a report section. */
export function reportedErrors(report: string, section: string, metric: string): ReportedErrors {
  const row = sectionOf(report, section).match(new RegExp(`^\\| ${metric} \\|(.*)\\|$`, "m"))?.[1];
  if (row === undefined) throw new Error(`the calibration report has no ${metric} under "${section}"`);
  const [values = Number.NaN, median = Number.NaN, ninetieth = Number.NaN] = row.split("|").map(Number);
  return { values, median, ninetieth };
}

/** Returns the table of a report section; empty when the section is missing. */
export function reportedTable(report: string, section: string): string {
  const lines = sectionOf(report, section).split("\n");
  return lines.filter((line) => line.startsWith("|")).join("\n");
}
