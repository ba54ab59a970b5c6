/** Sections of the calibration report, in the order of the README's table, and how the README calls them. */
const columns: readonly (readonly [section: string, title: string])[] = [
  ["Fitted rows", "seen in the fit"],
  ["Left out: a model on an accelerator with an engine", "a new model on a known machine"],
  ["Left out: an accelerator", "an accelerator no row names"],
];

const metrics: readonly (readonly [metric: string, title: string])[] = [
  ["throughput", "throughput"],
  ["timePerOutputToken", "time per output token"],
  ["timeToFirstToken", "time to first token"],
  ["endToEndLatency", "latency from end to end"],
];

function cellsOf(report: string, section: string, metric: string): readonly string[] {
  const [, text = ""] = report.split(`## ${section}\n`);
  const row = text.split("\n## ")[0]?.match(new RegExp(`^\\| ${metric} \\|(.*)\\|$`, "m"))?.[1];
  if (row === undefined) throw new Error(`the calibration report has no ${metric} under "${section}"`);
  return row.split("|").map((cell) => cell.trim());
}

/** Median errors of the calibration report, by metric and by what the fit had seen. */
export function accuracyTable(report: string): string {
  const rows = metrics.map(([metric, title]) => {
    const errors = columns.map(([section]) => `${cellsOf(report, section, metric)[1]} %`);
    return `| ${title} | ${cellsOf(report, "Fitted rows", metric)[0]} | ${errors.join(" | ")} |`;
  });
  const header = `| median error of | values | ${columns.map(([, title]) => title).join(" | ")} |`;
  const [, fitted = ""] = report.match(/^(\d+) rows fitted/m) ?? [];
  const lead = `Against ${fitted} published measurements, each predicted\nfrom what its publisher states of the set-up and nothing else ([report](calibration/report.md)):`;
  return `${lead}\n\n${header}\n| --- | ---: | ---: | ---: | ---: |\n${rows.join("\n")}`;
}
