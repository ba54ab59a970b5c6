import type { EfficiencyRates, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { spreadOfMetric } from "../measurements/metrics.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import type { Place } from "./layout.js";
import { Matrix } from "./matrix.js";
import { rateNames } from "./rateTable.js";
import { residualsOf } from "./residuals.js";

/** Huber threshold of each metric, as a natural logarithm: smaller residuals count by their square, larger ones by their size. */
export const residualScale: { readonly [Metric in SpreadMetric]: number } = {
  throughput: 0.045,
  endToEndLatency: 0.1,
  timePerOutputToken: 0.055,
  timeToFirstToken: 0.18,
  power: 0.1,
};
/** Weight of each metric; end-to-end latency largely repeats the others. */
export const metricWeight: { readonly [Metric in SpreadMetric]: number } = {
  throughput: 1.5,
  endToEndLatency: 0.4,
  timePerOutputToken: 1,
  timeToFirstToken: 1.2,
  power: 0,
};
/** Number of scales beyond which a residual is an outlier, which gets little weight because the model does not explain it. */
const outlyingScales = 6;
/** Factor by which a rate is changed to compute slopes. */
const probe = 1.03;
/** Slope below which a value does not depend on a rate. */
const smallestSlope = 1e-9;

/** The normal equations of a Gauss-Newton round in the logarithms of the rates. */
export interface RateSystem {
  readonly matrix: Matrix;
  readonly gradient: Float64Array;
}

/** For each rate, the derivative of each residual of a row with respect to the rate's logarithm; null if none depends on it. */
export type Slopes = readonly (readonly number[] | null)[];

/** Slopes of all rows, from the round in which they were last computed. */
export type SlopesByRow = Map<ObservedRow, Slopes>;

/** Accumulates the normal equations of the rows of one place. Slopes that are not yet known are computed and cached. */
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

/** The weight of a residual in the robust loss: quadratic near zero, linear further out, almost none for outliers. */
function influence(residual: number, metric: SpreadMetric): number {
  const size = Math.abs(residual) / residualScale[metric];
  const bounded = (size > 1 ? 1 / size : 1) / Math.max(1, size / outlyingScales);
  return (metricWeight[metric] * bounded) / residualScale[metric] ** 2;
}

/** Slopes by finite differences in each rate. */
function slopesOf(
  row: ObservedRow,
  rates: EfficiencyRates,
  residuals: readonly number[],
  columns: Place["columns"],
): Slopes {
  return rateNames.map((rate, index) => {
    if (columns[index]?.length === 0) return null;
    const changed = residualsOf(row, { ...rates, [rate]: rates[rate] * probe });
    const slopes = changed.map((residual, value) => (residual - (residuals[value] ?? 0)) / Math.log(probe));
    return slopes.some((slope) => Math.abs(slope) > smallestSlope) ? slopes : null;
  });
}
