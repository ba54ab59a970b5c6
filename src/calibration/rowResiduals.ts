import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { servePlan } from "../inference/preparedPlan.js";
import type { ObservedRow } from "./observations.js";
import { predictedValue } from "./predictedValue.js";

/** The logarithm of estimate over measurement, for each value of a row. */
export function residualsOf(row: ObservedRow, rates: EfficiencyRates): number[] {
  const { state } = servePlan(row.prepared, rates);
  return row.observations.map(({ metric, value }) =>
    Math.log((predictedValue(metric, row.prepared, state, row.plan.beams) ?? value) / value),
  );
}
