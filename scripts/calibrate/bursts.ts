import type { Residual } from "../../src/calibration/residuals.ts";
import type { EfficiencyRates } from "../../src/efficiency/efficiencyProfile.ts";
import { globalProfile } from "../../src/efficiency/globalProfile.ts";
import { loadPrediction } from "../../src/measurements/loadPrediction.ts";
import { spreadOfMetric } from "../../src/measurements/metrics.ts";
import type { ObservedRow } from "../../src/measurements/observedRow.ts";

/** Residuals of all values of a burst, which are predicted from the arrivals of its requests. */
export function residualsOfBurst(row: ObservedRow, rates: EfficiencyRates): Residual[] {
  return row.row.measured.flatMap(({ metric: name, statistic, value }) => {
    const metric = spreadOfMetric[name];
    const predicted = metric && loadPrediction(row, name, statistic, { ...globalProfile, rates });
    return predicted && value > 0 ? [{ row, metric, residual: Math.log(predicted / value) }] : [];
  });
}
