import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { type Effects, effectKey, type FittedEffect, ratesAt } from "../../src/calibration/effects.js";
import { startingRates } from "../../src/calibration/rateTable.js";
import { servePlan } from "../../src/inference/preparedPlan.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { metricValue } from "../../src/measurements/metrics.js";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.js";
import { parts, profileWith, rowUnder } from "../measurements/rows.ts";

const named = { ...parts, accelerators: { h100: nvidiaH100Sxm, mi300x: amdMi300x } };

function observed(row: Measurement): ObservedRow {
  const found = observedRow(row, named);
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

/** Returns a row whose measured values follow from planted effects. */
function planted(row: Measurement, effects: Effects): ObservedRow {
  const empty = observed(row);
  const served = {
    prepared: empty.prepared,
    beams: 1,
    ...servePlan(empty.prepared, ratesAt(empty.key, effects, startingRates)),
  };
  const measured = row.measured.map((value) => ({ ...value, value: metricValue(value.metric, served) ?? value.value }));
  return observed({ ...row, measured });
}

/** Effects by their keys. */
export const effectsFrom = (list: readonly FittedEffect[]): Effects =>
  new Map(list.map((effect) => [effectKey(effect), effect]));

/** Rows of two models on two accelerators with three engines, measured under planted effects. */
export function plantedRows(
  effects: Effects,
  concurrencies: readonly number[] = [1, 4, 16, 64, 128],
  models: readonly ("small" | "large")[] = ["small", "large"],
): ObservedRow[] {
  return (["h100", "mi300x"] as const).flatMap((hardware) =>
    ["vLLM 0.6.1", "vLLM 0.16.0", "MLC 0.1"].flatMap((engine) =>
      models.flatMap((model) =>
        concurrencies.map((concurrency) =>
          planted({ ...rowUnder(profileWith({}), model, concurrency), hardware, engine }, effects),
        ),
      ),
    ),
  );
}
