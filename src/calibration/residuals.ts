import type { EfficiencyRates, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { servePlan } from "../inference/preparedPlan.js";
import { metricValue, spreadOfMetric } from "../measurements/metrics.js";
import type { ObservedRow } from "../measurements/observedRow.js";

/** The natural logarithm of estimate over measurement, for each fitted value of a row. */
export function residualsOf({ prepared, plan, observations }: ObservedRow, rates: EfficiencyRates): number[] {
  const served = { prepared, beams: plan.beams, ...servePlan(prepared, rates) };
  return observations.map(({ metric, value }) => Math.log((metricValue(metric, served) ?? value) / value));
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
