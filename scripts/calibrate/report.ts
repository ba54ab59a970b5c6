import { errorsOf } from "../../src/calibration/calibrate.ts";
import type { HeldOutResidual } from "../../src/calibration/crossValidate.ts";
import { widthOf } from "../../src/calibration/intervals.ts";
import { quantile } from "../../src/calibration/quantile.ts";
import type { Residual } from "../../src/calibration/residuals.ts";
import type { EfficiencyRates, ResidualSpread } from "../../src/efficiency/efficiencyProfile.ts";
import type { EvidenceSpreads } from "../../src/efficiency/evidenceSpread.ts";
import type { ObservedRow } from "../../src/measurements/observedRow.ts";
import { groupBy } from "../groupBy.ts";
import { type AllHeldOut, foldingNames, foldings } from "./heldOut.ts";
import type { FittedRows } from "./rows.ts";

/** Result of a calibration. */
export interface CalibrationResult {
  readonly rows: FittedRows;
  readonly fitted: readonly Residual[];
  readonly heldOut: AllHeldOut;
  readonly spreads: EvidenceSpreads;
  readonly globalSpread: ResidualSpread;
  readonly rates: EfficiencyRates;
}

const percent = (share: number) => (100 * share).toFixed(1);
const errorIn = ({ residual }: Residual) => Math.abs(Math.expm1(residual));

function errorTable(residuals: readonly Residual[]): string {
  const head = "| metric | values | MdAPE % | p90 % | bias (ln) |\n| --- | ---: | ---: | ---: | ---: |";
  const lines = errorsOf(residuals).map(({ metric: kind, values, medianAbsoluteError }) => {
    const ofMetric = residuals.filter(({ metric }) => metric === kind);
    const p90 = quantile(ofMetric.map(errorIn), 0.9);
    const bias = quantile(
      ofMetric.map(({ residual }) => residual),
      0.5,
    );
    return `| ${kind} | ${values} | ${percent(medianAbsoluteError)} | ${percent(p90)} | ${bias.toFixed(2)} |`;
  });
  return [head, ...lines].join("\n");
}

function denseLines(residuals: readonly Residual[]): string {
  const dense = residuals.filter(({ row }) => row.prepared.work.experts.length === 0);
  const lines = errorTable(dense).split("\n").slice(2, 4);
  return lines.map((line) => line.replace(/^\| (\w+)/, "| $1, dense models")).join("\n");
}

/** Returns a table line with the coverage of the intervals of held-out values, and their median width. */
function coverageLine(title: string, residuals: readonly HeldOutResidual[], spreads: EvidenceSpreads): string {
  const widths = residuals.map((residual) => widthOf(spreads, residual));
  const inside = residuals.filter(({ residual }, index) => Math.abs(residual) <= (widths[index] ?? 0)).length;
  const width = Math.exp(2 * quantile(widths, 0.5));
  return `| ${title} | ${residuals.length} | ${percent(inside / residuals.length)} | ${width.toFixed(2)} |`;
}

/** Returns a table of coverage by engine, generation, weight format and mode, for values held out with their group. */
function strataTable({ heldOut, spreads }: CalibrationResult): string {
  const strata: readonly ((row: ObservedRow) => string)[] = [
    ({ key }) => `engine ${key.family}`,
    ({ key }) => `generation ${key.generation}`,
    ({ row }) => `weights ${row.precision?.weights ?? "unstated"}`,
    ({ row }) => `mode ${row.workload.mode}`,
  ];
  const lines = strata.flatMap((nameOf) => {
    const groups = groupBy(heldOut.pairing, ({ row }) => nameOf(row));
    const large = [...groups].filter(([, residuals]) => residuals.length >= fewestInStratum).sort();
    return large.map(([name, residuals]) => coverageLine(name, residuals, spreads));
  });
  return ["| stratum | values | inside % | median width |\n| --- | ---: | ---: | ---: |", ...lines].join("\n");
}

/** Fewest values of a listed stratum. */
const fewestInStratum = 50;

/** Returns a table of coverage and width of the shipped intervals over held-out values. */
function coverageTable({ heldOut, spreads }: CalibrationResult): string {
  const lines = foldingNames.map((name) => {
    const residuals = heldOut[name];
    const { title } = foldings[name];
    return coverageLine(title, residuals, spreads);
  });
  const head = "| left out | values | inside % | median width (high over low) |\n| --- | ---: | ---: | ---: |";
  return [head, ...lines].join("\n");
}

function byName(residuals: readonly HeldOutResidual[], nameOf: (row: ObservedRow) => string): string {
  const found = groupBy(residuals, ({ row, metric }) => `${nameOf(row)} | ${metric}`);
  const lines = [...found.keys()].sort().map((name) => {
    const group = found.get(name) ?? [];
    const median = quantile(group.map(errorIn), 0.5);
    const bias = quantile(
      group.map(({ residual }) => residual),
      0.5,
    );
    return `| ${name} | ${group.length} | ${percent(median)} | ${bias.toFixed(2)} |`;
  });
  return ["| name | metric | values | MdAPE % | bias (ln) |\n| --- | --- | ---: | ---: | ---: |", ...lines].join("\n");
}

/** Returns the calibration report as Markdown sections. */
export function reportSections(result: CalibrationResult): readonly string[] {
  const { rows, fitted, heldOut, spreads, globalSpread, rates } = result;
  const skipped = [...rows.skipped].map(([reason, count]) => `${reason} ${count}`).join(", ") || "none";
  const intervals = JSON.stringify({ ...spreads.evidence, global: globalSpread }, null, 2);
  const rateLines = Object.entries(rates).map(([rate, value]) => `| ${rate} | ${value} |`);
  return [
    "# Calibration report",
    "Written by `npm run calibrate`; the same rows give the same file.",
    `${rows.observed.length} rows fitted, of ${rows.good} good ones; left out: ${skipped}.`,
    `## Fitted rows\n\n${errorTable(fitted)}\n${denseLines(fitted)}`,
    ...foldingNames.map((name) => {
      const residuals = heldOut[name];
      const { title } = foldings[name];
      return `## Left out: ${title}\n\n${errorTable(residuals)}\n${denseLines(residuals)}`;
    }),
    `## Coverage of the 80 % intervals\n\n${coverageTable(result)}`,
    `## Coverage by stratum\n\n${strataTable(result)}`,
    `## Intervals\n\nFactors that hold 80 % of left-out residuals, by what the fit had seen; and of the global rates without a chain.\n\n\`\`\`json\n${intervals}\n\`\`\``,
    `## Left-out residuals by engine and generation\n\n${byName(heldOut.pairing, ({ key }) => `${key.family}/${key.era} on ${key.generation}`)}`,
    `## Global rates\n\n| rate | value |\n| --- | ---: |\n${rateLines.join("\n")}`,
  ];
}
