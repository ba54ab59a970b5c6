import { type ChainKey, highestShare } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { type ChainLayout, chainLayout, keyName } from "./chainLayout.js";
import { adjustableName, adjustablesOf, type LinkKind, lineageName, type Rate } from "./hierarchy.js";
import { solveSymmetric } from "./linearSystem.js";
import { type RateSystem, rateSystem } from "./normalEquations.js";
import type { ObservedRow } from "./observations.js";

/** Logarithms of the rates against a start, by adjustable number. */
export type Offsets = Map<string, number>;

/** What the fit minimises, and how hard it tries. */
export interface FitOptions {
  /** Where the global rates start, and what they are drawn to. */
  readonly start: EfficiencyRates;
  /** How far they are expected to lie from there: a standard deviation of the natural logarithm. */
  readonly startDeviation: number;
  /** Rounds of the Gauss-Newton method. */
  readonly rounds: number;
  /** The links of the chain that may differ from the global rates; none for a profile of one machine. */
  readonly kinds: readonly LinkKind[];
  /** How strongly the rows of one group repeat each other: 0 if they are independent, 1 if they say the same. */
  readonly correlation: number;
}

/** The longest step of a logarithm in one round: the model is far from linear beyond it. */
const longestStep = 0.5;
/** Share by which the diagonal is raised, so that a round does not overshoot. */
const damping = 0.02;

/** The rates at a place of the chain under the offsets. */
export function ratesOf(key: ChainKey, offsets: Offsets, start: EfficiencyRates): EfficiencyRates {
  const rates: { -readonly [Name in Rate]: number } = { ...start };
  for (const rate of Object.keys(start) as Rate[]) {
    let logarithm = 0;
    for (const adjustable of adjustablesOf(key, rate)) {
      const own = offsets.get(adjustableName(adjustable));
      const inherited = adjustable.kind === "generations" ? offsets.get(lineageName(key.lineage, rate)) : undefined;
      logarithm += own ?? inherited ?? 0;
    }
    rates[rate] = Math.min(highestShare[rate] ?? Infinity, start[rate] * Math.exp(logarithm));
  }
  return rates;
}

/** Fits the offsets of the chain to the rows: regularised Gauss-Newton with bounded influence of each value. */
export function fitChain(rows: readonly ObservedRow[], options: FitOptions): Offsets {
  const layout = chainLayout(rows, options);
  const weights = groupWeights(rows, options.correlation);
  const idle = new Map(rows.map((row) => [row, new Set<Rate>()]));
  const offsets: Offsets = new Map();
  for (let round = 0; round < options.rounds; round++) {
    const systems = [...layout.places].map(([place, { key, columns }]) => {
      const own = rows.filter((row) => keyName(row.key) === place);
      return { columns, system: rateSystem(own, layout.rates, ratesOf(key, offsets, options.start), weights, idle) };
    });
    const step = stepOf(layout, systems, offsets);
    layout.names.forEach((name, index) => {
      const bounded = Math.max(-longestStep, Math.min(longestStep, step[index] ?? 0));
      offsets.set(name, (offsets.get(name) ?? 0) - bounded);
    });
  }
  addLineages(offsets, layout);
  return offsets;
}

/** A line of machines is the mean of its generations, drawn to zero as if one more generation had not differed at all. */
function addLineages(offsets: Offsets, { places, rates }: ChainLayout): void {
  const lines = new Map<string, Set<string>>();
  for (const { key } of places.values())
    lines.set(key.lineage, (lines.get(key.lineage) ?? new Set()).add(key.generation));
  for (const [lineage, generations] of lines) {
    for (const rate of rates) {
      const own = [...generations].map((link) => offsets.get(adjustableName({ kind: "generations", link, rate })));
      const sum = own.reduce<number>((total, offset) => total + (offset ?? 0), 0);
      if (own.some((offset) => offset !== undefined))
        offsets.set(lineageName(lineage, rate), sum / (generations.size + 1));
    }
  }
}

/** The step that minimises the quadratic model: normal equations of each place, spread over the links that its rates depend on. */
function stepOf(
  { names, precisions }: ChainLayout,
  systems: readonly { readonly columns: readonly (readonly number[])[]; readonly system: RateSystem }[],
  offsets: Offsets,
): Float64Array {
  const matrix = Array.from({ length: names.length }, () => new Float64Array(names.length));
  const gradient = new Float64Array(names.length);
  for (const { columns, system } of systems) {
    columns.forEach((own, rate) => {
      for (const column of own) {
        gradient[column] = (gradient[column] as number) + (system.gradient[rate] as number);
        const target = matrix[column] as Float64Array;
        columns.forEach((others, otherRate) => {
          const share = system.matrix[rate]?.[otherRate] as number;
          if (share === 0) return;
          for (const other of others) if (other <= column) target[other] = (target[other] as number) + share;
        });
      }
    });
  }
  // Numbers that no row depends on stay where they are drawn to.
  const seen = names.flatMap((_, index) => ((matrix[index]?.[index] ?? 0) > 0 ? [index] : []));
  const compact = seen.map((index, place) => {
    const row = Float64Array.from(seen.slice(0, place + 1), (other) => matrix[index]?.[other] ?? 0);
    row[place] = (row[place] as number) * (1 + damping) + (precisions[index] ?? 1);
    return row;
  });
  const drawn = Float64Array.from(
    seen,
    (index) => (gradient[index] ?? 0) + (precisions[index] ?? 1) * (offsets.get(names[index] ?? "") ?? 0),
  );
  const step = new Float64Array(names.length);
  const solution = solveSymmetric(compact, drawn);
  for (const [place, index] of seen.entries()) step[index] = solution[place] as number;
  return step;
}

/** Rows of one group repeat each other: `n` of them count as n / (1 + (n - 1) correlation). */
function groupWeights(rows: readonly ObservedRow[], correlation: number): ReadonlyMap<ObservedRow, number> {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map(rows.map((row) => [row, 1 / (1 + ((sizes.get(row.group) ?? 1) - 1) * correlation)]));
}
