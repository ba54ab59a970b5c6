import type { EfficiencyRates, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import type { Rate } from "./hierarchy.js";
import type { ObservedRow } from "./observations.js";
import { spreadOfMetric } from "./predictedValue.js";
import { residualsOf } from "./rowResiduals.js";

/** Residuals of this size (of the logarithm) weigh as one; larger ones count by their size, not its square. */
export const residualScale: { readonly [Metric in SpreadMetric]: number } = {
  throughput: 0.045,
  endToEndLatency: 0.1,
  timePerOutputToken: 0.055,
  timeToFirstToken: 0.18,
  power: 0.1,
};
/** How much each sort of metric matters: end-to-end latency repeats what the others say. */
export const metricWeight: { readonly [Metric in SpreadMetric]: number } = {
  throughput: 1.5,
  endToEndLatency: 0.4,
  timePerOutputToken: 1,
  timeToFirstToken: 0.6,
  power: 0,
};
/** Residuals of this many scales hardly count at all: something happened there that the rates do not describe. */
const outlyingScales = 6;
/** The factor by which a rate is changed to see what depends on it. */
const probe = 1.03;

/** Gauss-Newton's normal equations in the logarithms of the rates, of all rows at one place of the chain. */
export interface RateSystem {
  readonly matrix: readonly Float64Array[];
  readonly gradient: Float64Array;
}

/** Adds up the normal equations of rows that share their rates; `idle` gathers the rates that a row does not depend on. */
export function rateSystem(
  rows: readonly ObservedRow[],
  names: readonly Rate[],
  rates: EfficiencyRates,
  weights: ReadonlyMap<ObservedRow, number>,
  idle: ReadonlyMap<ObservedRow, Set<Rate>>,
): RateSystem {
  const matrix = names.map(() => new Float64Array(names.length));
  const gradient = new Float64Array(names.length);
  for (const row of rows) {
    const residuals = residualsOf(row, rates);
    const slopes = slopesOf(row, names, rates, residuals, idle.get(row) ?? new Set());
    row.observations.forEach(({ metric }, at) => {
      const residual = residuals[at] ?? 0;
      const weight = (weights.get(row) ?? 1) * influence(residual, spreadOfMetric[metric] ?? "throughput");
      slopes.forEach((slope, one) => {
        const weighted = weight * (slope?.[at] ?? 0);
        if (weighted === 0) return;
        gradient[one] = (gradient[one] as number) + weighted * residual;
        const target = matrix[one] as Float64Array;
        slopes.forEach((other, two) => {
          target[two] = (target[two] as number) + weighted * (other?.[at] ?? 0);
        });
      });
    });
  }
  return { matrix, gradient };
}

/** The weight of a residual: squares near zero, sizes further out, next to nothing for what lies far outside. */
function influence(residual: number, metric: SpreadMetric): number {
  const size = Math.abs(residual) / residualScale[metric];
  const bounded = (size > 1 ? 1 / size : 1) / Math.max(1, size / outlyingScales);
  return (metricWeight[metric] * bounded) / residualScale[metric] ** 2;
}

/** How each value of a row moves with each rate; null where it does not. */
function slopesOf(
  row: ObservedRow,
  names: readonly Rate[],
  rates: EfficiencyRates,
  residuals: readonly number[],
  idle: Set<Rate>,
): readonly (readonly number[] | null)[] {
  return names.map((rate) => {
    if (idle.has(rate)) return null;
    const moved = residualsOf(row, { ...rates, [rate]: rates[rate] * probe });
    const slopes = moved.map((residual, at) => (residual - (residuals[at] ?? 0)) / Math.log(probe));
    if (slopes.some((slope) => Math.abs(slope) > 1e-9)) return slopes;
    idle.add(rate);
    return null;
  });
}
