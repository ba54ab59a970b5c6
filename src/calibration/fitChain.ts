import { highestShare } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { servePlan } from "../inference/preparedPlan.js";
import {
  type Adjustable,
  adjustablesOf,
  deviationFactor,
  expectedDeviation,
  type LinkKind,
  type Rate,
} from "./hierarchy.js";
import { solveSymmetric } from "./linearSystem.js";
import type { ObservedRow } from "./observations.js";
import { predictedValue, spreadOfMetric } from "./predictedValue.js";

/** Logarithms of the rates against a start, by adjustable number. */
export type Offsets = Map<string, number>;

/** What the fit minimises, and how hard it tries. */
export interface FitOptions {
  /** Where the global rates start, and what they are drawn to. */
  readonly start: EfficiencyRates;
  /** Rounds of the Gauss-Newton method. */
  readonly rounds: number;
  /** The links of the chain that may differ from the global rates; none for a profile of one machine. */
  readonly kinds: readonly LinkKind[];
  /** How strongly the rows of one group repeat each other: 0 if they are independent, 1 if they say the same. */
  readonly correlation: number;
}

/** Residuals of this size (of the logarithm) weigh as one; larger ones count by their size, not its square. */
const residualScale: { readonly [metric: string]: number } = {
  throughput: 0.1,
  endToEndLatency: 0.12,
  timePerOutputToken: 0.1,
  timeToFirstToken: 0.3,
};
/** How much each sort of metric matters: end-to-end latency repeats what the others say. */
const metricWeight: { readonly [metric: string]: number } = {
  throughput: 1.5,
  endToEndLatency: 0.4,
  timePerOutputToken: 1,
  timeToFirstToken: 0.6,
};
const probe = 1.03;
const longestStep = 0.5;
const damping = 0.02;

export const adjustableName = ({ kind, link, rate }: Adjustable): string => `${kind}:${link}|${rate}`;

/** The rates of a row under the offsets. */
export function ratesOf(row: ObservedRow, offsets: Offsets, start: EfficiencyRates): EfficiencyRates {
  const rates: { -readonly [Name in Rate]: number } = { ...start };
  for (const rate of Object.keys(start) as Rate[]) {
    let logarithm = 0;
    for (const adjustable of adjustablesOf(row.key, rate)) logarithm += offsets.get(adjustableName(adjustable)) ?? 0;
    rates[rate] = Math.min(highestShare[rate] ?? Infinity, start[rate] * Math.exp(logarithm));
  }
  return rates;
}

/** The logarithm of estimate over measurement, for each value of a row. */
export function residualsOf(row: ObservedRow, rates: EfficiencyRates): number[] {
  const { state } = servePlan(row.prepared, rates);
  return row.observations.map(({ metric, value }) =>
    Math.log((predictedValue(metric, row.prepared, state) ?? value) / value),
  );
}

/** Fits the offsets of the chain to the rows: regularised Gauss-Newton with bounded influence of each value. */
export function fitChain(rows: readonly ObservedRow[], options: FitOptions): Offsets {
  const layout = layoutOf(rows, options);
  const weights = groupWeights(rows, options.correlation);
  const offsets: Offsets = new Map();
  for (let round = 0; round < options.rounds; round++) {
    const size = layout.names.length;
    const matrix = Array.from({ length: size }, () => new Float64Array(size));
    const gradient = new Float64Array(size);
    rows.forEach((row, index) => addRow(row, weights[index] ?? 1, layout, offsets, options, matrix, gradient));
    layout.names.forEach((name, index) => {
      const precision = layout.precisions[index] ?? 1;
      const diagonal = matrix[index] as Float64Array;
      diagonal[index] = (diagonal[index] ?? 0) * (1 + damping) + precision;
      gradient[index] = (gradient[index] ?? 0) + precision * (offsets.get(name) ?? 0);
    });
    const step = solveSymmetric(matrix, gradient);
    layout.names.forEach((name, index) => {
      const bounded = Math.max(-longestStep, Math.min(longestStep, step[index] ?? 0));
      offsets.set(name, (offsets.get(name) ?? 0) - bounded);
    });
  }
  return offsets;
}

interface Layout {
  readonly names: readonly string[];
  readonly precisions: readonly number[];
  readonly columns: readonly (readonly (readonly number[])[])[];
  readonly rates: readonly Rate[];
  readonly rowIndex: ReadonlyMap<ObservedRow, number>;
}

function layoutOf(rows: readonly ObservedRow[], { start, kinds }: FitOptions): Layout {
  const rates = Object.keys(start) as Rate[];
  const index = new Map<string, number>();
  const precisions: number[] = [];
  const columns = rows.map((row) =>
    rates.map((rate) =>
      adjustablesOf(row.key, rate, kinds).map((adjustable) => {
        const name = adjustableName(adjustable);
        const known = index.get(name);
        if (known !== undefined) return known;
        const factor = adjustable.kind === "global" ? 1 : (deviationFactor[rate] ?? 1);
        precisions.push(1 / (expectedDeviation[adjustable.kind] * factor) ** 2);
        index.set(name, precisions.length - 1);
        return precisions.length - 1;
      }),
    ),
  );
  return { names: [...index.keys()], precisions, columns, rates, rowIndex: new Map(rows.map((row, at) => [row, at])) };
}

function groupWeights(rows: readonly ObservedRow[], correlation: number): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return rows.map(({ group }) => 1 / (1 + ((sizes.get(group) ?? 1) - 1) * correlation));
}

function addRow(
  row: ObservedRow,
  groupWeight: number,
  { columns, rates, rowIndex }: Layout,
  offsets: Offsets,
  { start }: FitOptions,
  matrix: readonly Float64Array[],
  gradient: Float64Array,
): void {
  const own = ratesOf(row, offsets, start);
  const residuals = residualsOf(row, own);
  const slopes = rates.map((rate) =>
    residualsOf(row, { ...own, [rate]: own[rate] * probe }).map(
      (residual, at) => (residual - (residuals[at] ?? 0)) / Math.log(probe),
    ),
  );
  const rowColumns = columns[rowIndex.get(row) ?? 0] ?? [];
  row.observations.forEach(({ metric }, at) => {
    const residual = residuals[at] ?? 0;
    const sort = spreadOfMetric[metric] ?? "throughput";
    const scale = residualScale[sort] ?? 0.1;
    const size = Math.abs(residual) / scale;
    const influence = (size > 1 ? 1 / size : 1) / Math.max(1, size / 6);
    const weight = (groupWeight * (metricWeight[sort] ?? 1) * influence) / scale ** 2;
    const entries: (readonly [number, number])[] = [];
    rates.forEach((_, rateAt) => {
      const slope = slopes[rateAt]?.[at] ?? 0;
      if (Math.abs(slope) < 1e-5) return;
      for (const column of rowColumns[rateAt] ?? []) entries.push([column, slope]);
    });
    for (const [column, slope] of entries) {
      gradient[column] = (gradient[column] ?? 0) + weight * slope * residual;
      const target = matrix[column] as Float64Array;
      for (const [other, otherSlope] of entries) target[other] = (target[other] ?? 0) + weight * slope * otherSlope;
    }
  });
}
