import type { ResidualSpread, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { defaultCorrelation, groupWeights } from "./groupWeights.js";
import { weightedQuantile } from "./quantile.js";
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

/**
 * The smallest size that covers {@link intervalShare} of the residuals. Rows of one group err alike, so each counts less the more of them
 * there are, as in the fit.
 */
export function coveringSize<Each extends Residual>(
  residuals: readonly Each[],
  sizeOf: (residual: Each) => number,
): number {
  const entries = residuals.map((residual) => ({ group: residual.row.group, size: sizeOf(residual) }));
  const weights = groupWeights(entries, defaultCorrelation);
  return weightedQuantile(
    entries.map((entry) => [entry.size, weights.get(entry) ?? 1] as const),
    intervalShare,
  );
}

/** The factor that covers {@link intervalShare} of the residuals of each metric; the parent's if there are fewer than `fewest` residuals. */
export function spreadOf(residuals: readonly Residual[], parent: ResidualSpread, fewest = 10): ResidualSpread {
  return spreadBy((kind) => {
    const own = residuals.filter(({ metric }) => metric === kind);
    return spreadMetrics.includes(kind) && own.length >= fewest
      ? Number(Math.exp(coveringSize(own, ({ residual }) => Math.abs(residual))).toFixed(3))
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
