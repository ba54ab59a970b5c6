import type { EfficiencyRates, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { spreadOfMetric } from "../measurements/metrics.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import type { Place } from "./layout.js";
import { Matrix } from "./matrix.js";
import { rateNames } from "./rateTable.js";
import { residualsOf } from "./residuals.js";

/** Residuals of this size (of the logarithm) weigh as one; larger ones count by their size, not its square. */
export const residualScale: { readonly [Metric in SpreadMetric]: number } = {
  throughput: 0.045,
  endToEndLatency: 0.1,
  timePerOutputToken: 0.055,
  timeToFirstToken: 0.18,
  power: 0.1,
};
/** Weight of each kind of metric: end-to-end latency repeats the other metrics. */
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
/** The slope below which a value does not depend on a rate. */
const smallestSlope = 1e-9;

/** Gauss-Newton's normal equations in the logarithms of the rates. */
export interface RateSystem {
  readonly matrix: Matrix;
  readonly gradient: Float64Array;
}

/** Derivative of each value of a row with respect to each rate; null where there is none. */
export type Slopes = readonly (readonly number[] | null)[];

/** The slopes of all rows of a fit, from the round in which they were last computed. */
export type SlopesByRow = Map<ObservedRow, Slopes>;

/** Adds up the normal equations of the rows of one place, with slopes that are already known or else computed and kept. */
export function rateSystem(
  { rows, columns }: Place,
  rates: EfficiencyRates,
  weights: ReadonlyMap<ObservedRow, number>,
  known: SlopesByRow,
): RateSystem {
  const matrix = new Matrix(rateNames.length);
  const gradient = new Float64Array(rateNames.length);
  for (const row of rows) {
    const residuals = residualsOf(row, rates);
    const slopes = known.get(row) ?? slopesOf(row, rates, residuals, columns);
    known.set(row, slopes);
    row.observations.forEach(({ metric }, value) => {
      const residual = residuals[value] ?? 0;
      const weight = (weights.get(row) ?? 1) * influence(residual, spreadOfMetric[metric] ?? "throughput");
      slopes.forEach((slope, rate) => {
        const weighted = weight * (slope?.[value] ?? 0);
        if (weighted === 0) return;
        gradient[rate] = (gradient[rate] ?? 0) + weighted * residual;
        slopes.forEach((other, column) => {
          if (other) matrix.add(rate, column, weighted * (other[value] ?? 0));
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

/** Slopes by differences: each rate is changed a little. */
function slopesOf(
  row: ObservedRow,
  rates: EfficiencyRates,
  residuals: readonly number[],
  columns: Place["columns"],
): Slopes {
  return rateNames.map((rate, index) => {
    if (columns[index]?.length === 0) return null;
    const moved = residualsOf(row, { ...rates, [rate]: rates[rate] * probe });
    const slopes = moved.map((residual, value) => (residual - (residuals[value] ?? 0)) / Math.log(probe));
    return slopes.some((slope) => Math.abs(slope) > smallestSlope) ? slopes : null;
  });
}
