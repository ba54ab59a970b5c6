import {
  type AdjustmentChain,
  type AdjustmentRows,
  type Adjustments,
  highestShare,
} from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Effect, Effects } from "./effects.js";
import type { Rate } from "./ratePrior.js";

/** Fitted effects in the form that the library ships: global rates and a chain of adjustments. */
export interface FittedChain {
  readonly rates: EfficiencyRates;
  readonly chain: ChainCells;
}

/** The levels of a chain before they are laid out as a table: the adjustments of each link by name of the rate. */
export type ChainCells = {
  readonly [Level in Exclude<keyof AdjustmentChain, "rates">]: { readonly [name: string]: Adjustments };
};

/** Significant digits of a shipped rate. */
const digits = 4;
/** Smallest adjustment to ship, in hundredths of a logarithm; each adjustment costs bytes, those of eras the most. */
const smallestAdjustment = { lineage: 5, generation: 4, engine: 5, era: 6, pair: 5 } as const;
/** The same for the bandwidth of weights, on which most estimates depend: dropping its small adjustments would lead to errors of 10 %. */
const smallestOfWeights = 2;

/** Largest adjustment to ship, just below a factor of five. Larger ones rest on only a few rows. */
const largestAdjustment = 160;

/** The part of the chain that holds the cells of each level. */
const partOf: { readonly [Level in Exclude<Effect["level"], "global">]: keyof ChainCells } = {
  lineage: "lineages",
  generation: "generations",
  engine: "engines",
  era: "eras",
  pair: "pairs",
};

type Cells = Record<string, { -readonly [Name in keyof Adjustments]: Adjustments[Name] }>;

/** Rounds fitted effects and drops negligible ones. Generations, engines and pairs with rows are kept even if empty. */
export function fittedChain(effects: Effects, start: EfficiencyRates): FittedChain {
  const rates: { -readonly [Name in Rate]: number } = { ...start };
  const chain: Record<keyof ChainCells, Cells> = {
    lineages: {},
    generations: {},
    engines: {},
    eras: {},
    pairs: {},
  };
  for (const [, { level, cell, rate, logarithm }] of [...effects].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (level === "global") {
      const fitted = Number((start[rate] * Math.exp(logarithm)).toPrecision(digits));
      rates[rate] = Math.min(highestShare[rate] ?? Infinity, fitted);
      continue;
    }
    const cells = chain[partOf[level]];
    const adjustments = cells[cell] ?? {};
    cells[cell] = adjustments;
    const hundredths = Math.max(-largestAdjustment, Math.min(largestAdjustment, Math.round(100 * logarithm)));
    const smallest = rate === "weightBandwidth" ? smallestOfWeights : smallestAdjustment[level];
    if (Math.abs(hundredths) >= smallest) adjustments[rate] = hundredths;
  }
  const eras = Object.fromEntries(Object.entries(chain.eras).filter(([, rates]) => Object.keys(rates).length > 0));
  return { rates, chain: { ...chain, eras } };
}

/** Lays a chain out as a table. The rates that most links adjust come first, so that rows are short. */
export function chainTable(cells: ChainCells): Required<AdjustmentChain> {
  const links = Object.values(cells).flatMap((level) => Object.values(level));
  const counts = new Map<Rate, number>();
  for (const rate of links.flatMap((link) => Object.keys(link) as Rate[]))
    counts.set(rate, (counts.get(rate) ?? 0) + 1);
  const rates = [...counts]
    .sort(([left, few], [right, many]) => many - few || (left < right ? -1 : 1))
    .map(([rate]) => rate);
  const rowOf = (link: Adjustments) => {
    const columns = Object.keys(link).map((rate) => rates.indexOf(rate as Rate));
    return rates.slice(0, Math.max(0, ...columns.map((column) => column + 1))).map((rate) => link[rate] ?? 0);
  };
  const rows = (level: ChainCells[keyof ChainCells]): AdjustmentRows =>
    Object.fromEntries(Object.entries(level).map(([name, link]) => [name, rowOf(link)]));
  return {
    rates,
    lineages: rows(cells.lineages),
    generations: rows(cells.generations),
    engines: rows(cells.engines),
    eras: rows(cells.eras),
    pairs: rows(cells.pairs),
  };
}
