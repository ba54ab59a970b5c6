import type { EfficiencyRates, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { type PreparedPlan, servePlan } from "../inference/preparedPlan.js";
import { metricValue, spreadOfMetric } from "../measurements/metrics.js";
import { type ObservedRow, planOfStatistic } from "../measurements/observedRow.js";

/** The natural logarithm of estimate over measurement, for each fitted value of a row. */
export function residualsOf(row: ObservedRow, rates: EfficiencyRates): number[] {
  const { beams } = row.plan;
  const served = (prepared: PreparedPlan) => ({ prepared, beams, ...servePlan(prepared, rates) });
  const usual = served(row.prepared);
  return row.observations.map((observed) => {
    const { metric, value } = observed;
    const prepared = planOfStatistic(row, observed);
    return Math.log((metricValue(metric, prepared === row.prepared ? usual : served(prepared)) ?? value) / value);
  });
}

/** Residual of one measured value. */
export interface Residual {
  readonly row: ObservedRow;
  readonly metric: SpreadMetric;
  /** Natural logarithm of estimate over measurement. */
  readonly residual: number;
}

/** The residuals of a row under given rates, with the kind of metric of each. */
export function rowResiduals(row: ObservedRow, rates: EfficiencyRates): Residual[] {
  const residuals = residualsOf(row, rates);
  return row.observations.flatMap(({ metric }, index) => {
    const kind = spreadOfMetric[metric];
    return kind === undefined ? [] : [{ row, metric: kind, residual: residuals[index] ?? 0 }];
  });
}
