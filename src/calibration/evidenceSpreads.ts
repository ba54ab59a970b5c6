import type { AddedSpread } from "../efficiency/burstSpread.js";
import type { SpreadMetric } from "../efficiency/efficiencyProfile.js";
import {
  type Evidence,
  type EvidenceSpreads,
  evidenceSpread,
  type SpreadFactors,
} from "../efficiency/evidenceSpread.js";
import { loadKindOf } from "../measurements/engineProfile.js";
import type { HeldOutResidual } from "./crossValidate.js";
import { broadSpread, coveringSize, spreadMetrics, spreadOf, widestSpread } from "./intervals.js";
import { cellsOf } from "./levels.js";
import type { Residual } from "./residuals.js";

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

/** Number of groups of rows, or of sources, at which the spread of a cell counts as much as the shared spread. */
const sharedGroups = 1;

/** The source of a residual: measurements of one source resemble each other. */
export type SourceOf = (residual: Residual) => string;

/**
 * Width of the intervals in each cell relative to the shared interval: the quantile of the cell's residuals over the shared spread, shrunk
 * towards 1 where the evidence is thin. A cell widens by its groups of rows, but narrows by its sources, because rows of one source may agree
 * by chance. Stored as hundredths of a natural logarithm.
 */
function cellFactors(
  residuals: readonly HeldOutResidual[],
  cellOf: (residual: HeldOutResidual) => string,
  sizeOf: (residual: HeldOutResidual) => number,
  sourceOf: SourceOf,
): { readonly [cell: string]: SpreadFactors } {
  const cells = new Map<string, HeldOutResidual[]>();
  for (const residual of residuals) {
    const cell = cellOf(residual);
    const known = cells.get(cell);
    if (known) known.push(residual);
    else cells.set(cell, [residual]);
  }
  const factors = [...cells].map(([cell, own]) => [cell, factorsOf(own, sizeOf, sourceOf)] as const);
  const kept = factors.filter(([, own]) => Object.keys(own).length > 0);
  return Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Smallest change of an interval's width to ship, in hundredths of a logarithm. */
const smallestFactor = 10;
/** Fewest residuals of a metric that give a cell its own factor. */
const fewestResiduals = 10;
/** Narrowest width of a cell relative to the shared width, before it is shrunk, since residuals of zero have no logarithm. */
const narrowestWidth = 0.2;

function factorsOf(
  residuals: readonly HeldOutResidual[],
  sizeOf: (residual: HeldOutResidual) => number,
  sourceOf: SourceOf,
): SpreadFactors {
  const factors: { -readonly [Metric in SpreadMetric]?: number } = {};
  for (const kind of spreadMetrics) {
    const own = residuals.filter(({ metric }) => metric === kind);
    const size = coveringSize(own, (residual) => Math.abs(residual.residual) / sizeOf(residual));
    const logarithm = Math.log(Math.max(size, narrowestWidth));
    const names = new Set(own.map((residual) => (logarithm < 0 ? sourceOf(residual) : residual.row.group)));
    const hundredths = Math.round((100 * logarithm * names.size) / (names.size + sharedGroups));
    if (own.length >= fewestResiduals && Math.abs(hundredths) >= smallestFactor) factors[kind] = hundredths;
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
export function widthOf(spreads: EvidenceSpreads, { evidence, measuredLoad, metric, row }: HeldOutResidual): number {
  const { family, generation } = row.key;
  return Math.log(evidenceSpread(spreads, evidence, family, generation, loadKindOf(row), measuredLoad)[metric]);
}

/**
 * The additional spread with which intervals cover {@link intervalShare} of the residuals if logarithms add in quadrature: the quantile of
 * residual² - width².
 */
function addedSpread(
  residuals: readonly HeldOutResidual[],
  sizeOf: (residual: HeldOutResidual) => number,
): AddedSpread {
  const added: { -readonly [Metric in SpreadMetric]?: number } = {};
  for (const kind of spreadMetrics) {
    const own = residuals.filter(({ metric }) => metric === kind);
    const square = coveringSize(own, (residual) => residual.residual ** 2 - sizeOf(residual) ** 2);
    const hundredths = Math.round(100 * Math.sqrt(Math.max(0, square)));
    if (own.length >= fewestResiduals && hundredths >= smallestFactor) added[kind] = hundredths / 100;
  }
  return added;
}

/** Further residuals that determine intervals. */
export interface SpreadEvidence {
  /** Residuals of the usual case, a held-out model on an accelerator with an engine, which determine adjustments; all by default. */
  readonly usual?: readonly HeldOutResidual[] | undefined;
  /** Residuals of bursts, which are not fitted. */
  readonly bursts?: readonly HeldOutResidual[] | undefined;
  /** The source of a residual; by default every group is a source of its own. */
  readonly sourceOf?: SourceOf | undefined;
}

/**
 * The spreads of the shipped profiles: by the evidence for the engine on the machine, adjusted by engine, by generation, by engine on
 * a generation and by load so that intervals cover the residuals of each, and widened for bursts and for loads that the engine was not
 * measured under.
 *
 * @param residuals - residuals of all cross-validations, which determine the spread for each degree of evidence
 * @param evidence - the usual case, and bursts
 */
export function evidenceSpreads(
  residuals: readonly HeldOutResidual[],
  { usual = residuals, bursts = [], sourceOf = ({ row }) => row.group }: SpreadEvidence = {},
): EvidenceSpreads {
  const isKnown = ({ measuredLoad }: HeldOutResidual) => measuredLoad !== false;
  const known = usual.filter(isKnown);
  let spreads: EvidenceSpreads = {
    evidence: byEvidence(residuals.filter(isKnown)),
    loads: {},
    burst: {},
    unmeasuredLoad: {},
    engines: {},
    generations: {},
    pairs: {},
  };
  // Each level widens or narrows what the levels before it leave.
  for (const level of spreadLevels) {
    const before = spreads;
    spreads = { ...before, [level]: cellFactors(known, cellAt[level], (each) => widthOf(before, each), sourceOf) };
  }
  // Without the additional spread, the width of a burst is that of the mean over loads.
  spreads = { ...spreads, burst: addedSpread(bursts, (each) => widthOf(spreads, each)) };
  const strange = factorsOf(
    residuals.filter((each) => !isKnown(each)),
    (each) => widthOf(spreads, each),
    sourceOf,
  );
  const wider = Object.entries(strange).filter(([, hundredths]) => hundredths > 0);
  return { ...spreads, unmeasuredLoad: Object.fromEntries(wider) };
}
