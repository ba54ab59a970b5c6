import type { ResidualSpread, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import type { Evidence, EvidenceSpreads, SpreadFactors } from "../efficiency/evidenceSpread.js";
import type { HeldOutResidual } from "./crossValidate.js";
import { cellsOf } from "./levels.js";
import { quantile } from "./quantile.js";
import type { Residual } from "./residuals.js";

/** The share of measurements that an interval is meant to hold. */
export const intervalShare = 0.8;

/** The kinds of metrics that residuals are kept for. */
export const spreadMetrics: readonly SpreadMetric[] = [
  "throughput",
  "timePerOutputToken",
  "timeToFirstToken",
  "endToEndLatency",
];

/** One factor for each metric. */
function spreadBy(factorOf: (metric: SpreadMetric) => number): ResidualSpread {
  return {
    throughput: factorOf("throughput"),
    timePerOutputToken: factorOf("timePerOutputToken"),
    timeToFirstToken: factorOf("timeToFirstToken"),
    endToEndLatency: factorOf("endToEndLatency"),
    power: factorOf("power"),
  };
}

/** The factor that holds {@link intervalShare} of the residuals of each metric; the parent's where there are fewer than `fewest`. */
export function spreadOf(residuals: readonly Residual[], parent: ResidualSpread, fewest = 10): ResidualSpread {
  return spreadBy((kind) => {
    const sizes = residuals.filter(({ metric }) => metric === kind).map(({ residual }) => Math.abs(residual));
    return spreadMetrics.includes(kind) && sizes.length >= fewest
      ? Number(Math.exp(quantile(sizes, intervalShare)).toFixed(3))
      : parent[kind];
  });
}

/** The widest factors of some spreads: less evidence never makes an estimate more certain. */
export function widestSpread(...spreads: readonly ResidualSpread[]): ResidualSpread {
  return spreadBy((metric) => Math.max(...spreads.map((spread) => spread[metric])));
}

/** Factors where too few residuals were left out: the accelerators' own power is within a tenth of what their meters read; hosts at the wall differ more. */
export const broadSpread: ResidualSpread = {
  throughput: 1.8,
  timePerOutputToken: 1.8,
  timeToFirstToken: 2.5,
  endToEndLatency: 1.8,
  power: 1.3,
};

/** The factors by what the fit had seen, the widest for the least. */
function byEvidence(residuals: readonly HeldOutResidual[]): EvidenceSpreads["evidence"] {
  const spreadWith = (evidence: Evidence) =>
    spreadOf(
      residuals.filter((residual) => residual.evidence === evidence),
      broadSpread,
    );
  const many = spreadWith("many");
  const few = widestSpread(spreadWith("few"), many);
  const engine = widestSpread(spreadWith("engine"), many);
  const machine = widestSpread(spreadWith("machine"), many);
  const none = widestSpread(spreadWith("none"), engine, machine);
  return { many, few, engine, machine, none };
}

/** Residuals at which a cell's own spread counts as much as the one that it shares with others. */
const sharedResiduals = 25;

/**
 * Ratio of the intervals of a level's cells to the shared one, as hundredths of the logarithm of the factor's logarithm:
 * the quantile of a cell's residuals relative to the shared spread, drawn to that spread where the cell has few groups of rows.
 */
function cellFactors(
  residuals: readonly HeldOutResidual[],
  cellOf: (residual: HeldOutResidual) => string,
  sizeOf: (residual: HeldOutResidual) => number,
): { readonly [cell: string]: SpreadFactors } {
  const cells = new Map<string, HeldOutResidual[]>();
  for (const residual of residuals) {
    const cell = cellOf(residual);
    cells.set(cell, [...(cells.get(cell) ?? []), residual]);
  }
  return Object.fromEntries(
    [...cells].sort(([left], [right]) => (left < right ? -1 : 1)).map(([cell, own]) => [cell, factorsOf(own, sizeOf)]),
  );
}

/** The smallest difference of an interval that is kept, in hundredths. */
const smallestFactor = 20;

function factorsOf(
  residuals: readonly HeldOutResidual[],
  sizeOf: (residual: HeldOutResidual) => number,
): SpreadFactors {
  const factors: { -readonly [Metric in SpreadMetric]?: number } = {};
  for (const kind of spreadMetrics) {
    const own = residuals.filter(({ metric }) => metric === kind);
    const groups = new Set(own.map(({ row }) => row.group)).size;
    const sizes = own.map((residual) => Math.abs(residual.residual) / sizeOf(residual));
    const weight = groups / (groups + sharedResiduals / 5);
    const hundredths = Math.round(100 * weight * Math.log(Math.max(quantile(sizes, intervalShare), 0.2)));
    if (sizes.length >= 10 && Math.abs(hundredths) >= smallestFactor) factors[kind] = hundredths;
  }
  return factors;
}

/**
 * The spreads of the shipped profiles: by what the fit had seen of the engine on the machine, and wider or narrower by engine and by
 * generation, so that intervals hold {@link intervalShare} of left-out residuals in each.
 */
export function evidenceSpreads(residuals: readonly HeldOutResidual[]): EvidenceSpreads {
  const evidence = byEvidence(residuals);
  const base = ({ evidence: seen, metric }: HeldOutResidual) => Math.log(evidence[seen][metric]);
  const engineOf = ({ row }: HeldOutResidual) => cellsOf(row.key).engine;
  const generationOf = ({ row }: HeldOutResidual) => cellsOf(row.key).generation;
  const engines = cellFactors(residuals, engineOf, base);
  const withEngine = (residual: HeldOutResidual) =>
    base(residual) * Math.exp((engines[engineOf(residual)]?.[residual.metric] ?? 0) / 100);
  return { evidence, engines, generations: cellFactors(residuals, generationOf, withEngine) };
}
