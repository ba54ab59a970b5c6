import type { ResidualSpread, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import {
  type Evidence,
  type EvidenceSpreads,
  evidenceSpread,
  type SpreadFactors,
} from "../efficiency/evidenceSpread.js";
import { loadKindOf } from "../measurements/engineProfile.js";
import type { HeldOutResidual } from "./crossValidate.js";
import { cellsOf } from "./levels.js";
import { quantile } from "./quantile.js";
import type { Residual } from "./residuals.js";

/** Target coverage of intervals. */
export const intervalShare = 0.8;

/** Kinds of metrics for which intervals are fitted. */
export const spreadMetrics: readonly SpreadMetric[] = [
  "throughput",
  "timePerOutputToken",
  "timeToFirstToken",
  "endToEndLatency",
];

/** Builds a spread from a factor for each metric. */
function spreadBy(factorOf: (metric: SpreadMetric) => number): ResidualSpread {
  return {
    throughput: factorOf("throughput"),
    timePerOutputToken: factorOf("timePerOutputToken"),
    timeToFirstToken: factorOf("timeToFirstToken"),
    endToEndLatency: factorOf("endToEndLatency"),
    power: factorOf("power"),
  };
}

/** The factor that covers {@link intervalShare} of the residuals of each metric; the parent's if there are fewer than `fewest` residuals. */
export function spreadOf(residuals: readonly Residual[], parent: ResidualSpread, fewest = 10): ResidualSpread {
  return spreadBy((kind) => {
    const sizes = residuals.filter(({ metric }) => metric === kind).map(({ residual }) => Math.abs(residual));
    return spreadMetrics.includes(kind) && sizes.length >= fewest
      ? Number(Math.exp(quantile(sizes, intervalShare)).toFixed(3))
      : parent[kind];
  });
}

/** The widest factor of several spreads for each metric, so that less evidence never narrows an interval. */
export function widestSpread(...spreads: readonly ResidualSpread[]): ResidualSpread {
  return spreadBy((metric) => Math.max(...spreads.map((spread) => spread[metric])));
}

/** Fallback factors for metrics with too few held-out residuals. Accelerator power is within a tenth of meter readings; wall power varies more. */
export const broadSpread: ResidualSpread = {
  throughput: 1.8,
  timePerOutputToken: 1.8,
  timeToFirstToken: 2.5,
  endToEndLatency: 1.8,
  power: 1.3,
};

/** The factors by evidence; the less evidence, the wider. */
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

/** Number of groups of rows at which the spread of a cell counts as much as the shared spread. */
const sharedGroups = 1;

/**
 * Width of the intervals in each cell relative to the shared interval: the quantile of the cell's residuals over the shared spread, shrunk
 * towards 1 where the cell has few groups of rows. Stored as hundredths of a natural logarithm.
 */
function cellFactors(
  residuals: readonly HeldOutResidual[],
  cellOf: (residual: HeldOutResidual) => string,
  sizeOf: (residual: HeldOutResidual) => number,
): { readonly [cell: string]: SpreadFactors } {
  const cells = new Map<string, HeldOutResidual[]>();
  for (const residual of residuals) {
    const cell = cellOf(residual);
    const known = cells.get(cell);
    if (known) known.push(residual);
    else cells.set(cell, [residual]);
  }
  const factors = [...cells].map(([cell, own]) => [cell, factorsOf(own, sizeOf)] as const);
  const kept = factors.filter(([, own]) => Object.keys(own).length > 0);
  return Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Smallest change of an interval's width to ship, in hundredths of a logarithm. */
const smallestFactor = 10;
/** Fewest residuals of a metric that give a cell its own factor. */
const fewestResiduals = 10;

function factorsOf(
  residuals: readonly HeldOutResidual[],
  sizeOf: (residual: HeldOutResidual) => number,
): SpreadFactors {
  const factors: { -readonly [Metric in SpreadMetric]?: number } = {};
  for (const kind of spreadMetrics) {
    const own = residuals.filter(({ metric }) => metric === kind);
    const groups = new Set(own.map(({ row }) => row.group)).size;
    const sizes = own.map((residual) => Math.abs(residual.residual) / sizeOf(residual));
    const weight = groups / (groups + sharedGroups);
    const hundredths = Math.round(100 * weight * Math.log(Math.max(quantile(sizes, intervalShare), 0.2)));
    if (sizes.length >= fewestResiduals && Math.abs(hundredths) >= smallestFactor) factors[kind] = hundredths;
  }
  return factors;
}

/** The cell of a residual at each level. Loads come last, because each load was measured on few engines, whose errors would otherwise count as those of the load. */
const cellAt = {
  engines: ({ row }: HeldOutResidual) => cellsOf(row.key).engine,
  generations: ({ row }: HeldOutResidual) => cellsOf(row.key).generation,
  pairs: ({ row }: HeldOutResidual) => cellsOf(row.key).pair,
  loads: ({ row }: HeldOutResidual) => loadKindOf(row),
} as const;
const spreadLevels = Object.keys(cellAt) as readonly (keyof typeof cellAt)[];

/** The half-width of a residual's interval, as a natural logarithm. */
export function widthOf(spreads: EvidenceSpreads, residual: HeldOutResidual): number {
  const { evidence, measuredLoad, metric, row } = residual;
  const { family, generation } = row.key;
  return Math.log(evidenceSpread(spreads, evidence, family, generation, loadKindOf(row), measuredLoad)[metric]);
}

/**
 * The spreads of the shipped profiles: by the evidence for the engine on the machine, adjusted by engine, by generation, by engine on
 * a generation and by load so that intervals cover the residuals of each, and widened for loads that the engine was not measured under.
 *
 * @param residuals - residuals of all cross-validations, which determine the spread for each degree of evidence
 * @param usual - residuals of the usual case, a held-out model on an accelerator with an engine, which determine the adjustments
 */
export function evidenceSpreads(
  residuals: readonly HeldOutResidual[],
  usual: readonly HeldOutResidual[] = residuals,
): EvidenceSpreads {
  const isKnown = ({ measuredLoad }: HeldOutResidual) => measuredLoad !== false;
  const evidence = byEvidence(residuals.filter(isKnown));
  const spreads = { evidence, loads: {}, unmeasuredLoad: {}, engines: {}, generations: {}, pairs: {} };
  // Each level widens or narrows what the levels before it leave.
  const widthUnder = (known: EvidenceSpreads) => (residual: HeldOutResidual) => widthOf(known, residual);
  for (const level of spreadLevels)
    spreads[level] = cellFactors(usual.filter(isKnown), cellAt[level], widthUnder({ ...spreads }));
  const strange = factorsOf(
    residuals.filter((residual) => !isKnown(residual)),
    widthUnder({ ...spreads }),
  );
  const wider = Object.entries(strange).filter(([, hundredths]) => hundredths > 0);
  return { ...spreads, unmeasuredLoad: Object.fromEntries(wider) };
}
