import { errorsOf } from "../../src/calibration/calibrate.ts";
import { type HeldOutResidual, hashOf } from "../../src/calibration/crossValidate.ts";
import { evidenceSpreads, type SpreadEvidence, widthOf } from "../../src/calibration/evidenceSpreads.ts";
import { quantile } from "../../src/calibration/quantile.ts";
import type { Residual } from "../../src/calibration/residuals.ts";
import type { EfficiencyRates, ResidualSpread } from "../../src/efficiency/efficiencyProfile.ts";
import type { EvidenceSpreads } from "../../src/efficiency/evidenceSpread.ts";
import type { ObservedRow } from "../../src/measurements/observedRow.ts";
import { groupBy } from "../groupBy.ts";
import { type AllHeldOut, type FoldingName, foldingNames, foldings } from "./heldOut.ts";
import type { FittedRows } from "./rows.ts";

/** Residuals of rows with the scheduler settings that they state, and without them. */
interface Judged {
  readonly stated: readonly Residual[];
  readonly unstated: readonly Residual[];
}

/** Result of a calibration. */
export interface CalibrationResult {
  readonly rows: FittedRows;
  readonly fitted: Judged;
  readonly heldOut: AllHeldOut;
  /** Held-out residuals of bursts. */
  readonly burstResiduals: readonly HeldOutResidual[];
  /** The residuals that determined the intervals, and which of them determined what. */
  readonly residuals: readonly HeldOutResidual[];
  readonly evidence: SpreadEvidence;
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

/** The table of the errors of rows, with lines for dense models and for first tokens of rows without scheduler settings. */
function errorLines({ stated, unstated }: Judged): string {
  const firstTokens = errorTable(unstated.filter(({ metric }) => metric === "timeToFirstToken")).split("\n")[2] ?? "";
  const line = firstTokens.replace("timeToFirstToken", "timeToFirstToken, settings not stated");
  return [errorTable(stated), denseLines(stated), line].join("\n");
}

/** A residual with the half-width of its interval, as natural logarithms. */
type Covered = readonly [residual: number, width: number];

function withWidths(residuals: readonly HeldOutResidual[], spreads: EvidenceSpreads): Covered[] {
  return residuals.map((each) => [each.residual, widthOf(spreads, each)]);
}

/** Returns a table line with the coverage of the intervals of held-out values, and their median width. */
function coverageLine(title: string, values: readonly Covered[]): string {
  const inside = values.filter(([residual, width]) => Math.abs(residual) <= width).length;
  const widths = values.map(([, width]) => width);
  const width = Math.exp(2 * quantile(widths, 0.5));
  return `| ${title} | ${values.length} | ${percent(inside / values.length)} | ${width.toFixed(2)} |`;
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
    const groups = groupBy(heldOut.pairing.unstated, ({ row }) => nameOf(row));
    const large = [...groups].filter(([, residuals]) => residuals.length >= fewestInStratum).sort();
    return large.map(([name, residuals]) => coverageLine(name, withWidths(residuals, spreads)));
  });
  return ["| stratum | values | inside % | median width |\n| --- | ---: | ---: | ---: |", ...lines].join("\n");
}

/** Fewest values of a listed stratum. */
const fewestInStratum = 50;

/** Folds of the groups whose intervals are set without them. */
const spreadFolds = 5;

/** Coverage of the usual case by intervals that were determined without the residuals of its own group. */
function unseenSpreadLine({ heldOut, residuals, evidence }: CalibrationResult): string {
  const values = Array.from({ length: spreadFolds }, (_, fold) => {
    const isOut = ({ row }: HeldOutResidual) => hashOf(row.group) % spreadFolds === fold;
    const others = (list: readonly HeldOutResidual[] = []) => list.filter((residual) => !isOut(residual));
    const usual = others(evidence.usual);
    const spreads = evidenceSpreads(others(residuals), { ...evidence, usual, bursts: others(evidence.bursts) });
    return withWidths(heldOut.pairing.unstated.filter(isOut), spreads);
  });
  return coverageLine("the same, intervals set by other groups", values.flat());
}

/** Returns a table of coverage and width of the shipped intervals over held-out values. */
function coverageTable(result: CalibrationResult): string {
  const { heldOut, burstResiduals, spreads } = result;
  const lineOf = (name: FoldingName) => coverageLine(foldings[name].title, withWidths(heldOut[name].unstated, spreads));
  const [first = "", ...lines] = foldingNames.map(lineOf);
  const byMetric = [...groupBy(burstResiduals, ({ metric }) => metric)].sort();
  const ofBursts = byMetric.map(([metric, residuals]) =>
    coverageLine(`the same, bursts, ${metric}`, withWidths(residuals, spreads)),
  );
  const head = "| left out | values | inside % | median width (high over low) |\n| --- | ---: | ---: | ---: |";
  return [head, first, unseenSpreadLine(result), ...lines, ...ofBursts].join("\n");
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
    `## Fitted rows\n\n${errorLines(fitted)}`,
    ...foldingNames.map((name) => `## Left out: ${foldings[name].title}\n\n${errorLines(heldOut[name])}`),
    `## Coverage of the 80 % intervals\n\n${coverageTable(result)}`,
    `## Coverage by stratum\n\n${strataTable(result)}`,
    `## Intervals\n\nFactors that hold 80 % of left-out residuals, by what the fit had seen; and of the global rates without a chain.\n\n\`\`\`json\n${intervals}\n\`\`\``,
    `## Left-out residuals by engine and generation\n\n${byName(heldOut.pairing.stated, ({ key }) => `${key.family}/${key.era} on ${key.generation}`)}`,
    `## Global rates\n\n| rate | value |\n| --- | ---: |\n${rateLines.join("\n")}`,
  ];
}
