import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/** Water consumed by a workload. */
export interface WaterUse {
  /** Total water consumption, in litres. */
  readonly liters: number;
  /** Breakdown; the terms sum to `liters`. */
  readonly terms: {
    /** Water evaporated to cool the facility, in litres. */
    readonly onSiteLiters: number;
    /** Water consumed by the power plants, in litres. */
    readonly offSiteLiters: number;
  };
}

/**
 * Calculates the water consumed on site by cooling and off site by power plants.
 *
 * Model: serverKilowattHours (onSiteLitersPerKilowattHour + powerUsageEffectiveness offSiteLitersPerKilowattHour).
 *
 * Assumes: water consumed by evaporation, not water withdrawn. Evaporation from hydropower reservoirs counts in full, so grids
 * with much hydropower have high figures.
 *
 * @param options - server energy, litres per kilowatt-hour on and off site, and power usage effectiveness
 * @returns litres
 * @throws {@link InvalidQuantityError} if a quantity is negative or the power usage effectiveness is below 1
 * @source EcoLogits LLM inference methodology (2025)
 * @example
 * ```ts
 * import { waterUse } from "llm-economics/energy";
 *
 * const water = waterUse({
 *   serverKilowattHours: 100, onSiteLitersPerKilowattHour: 0.5, powerUsageEffectiveness: 1.2, offSiteLitersPerKilowattHour: 3,
 * });
 * water.liters; // => 410
 * ```
 */
export function waterUse(options: {
  /** Energy at the server boundary, in kilowatt-hours. */
  readonly serverKilowattHours: number;
  /** Water usage effectiveness of the site, in litres per kilowatt-hour of server energy. */
  readonly onSiteLitersPerKilowattHour: number;
  /** Power usage effectiveness: facility power over server power. */
  readonly powerUsageEffectiveness: number;
  /** Water consumed by the grid's power plants, in litres per kilowatt-hour. */
  readonly offSiteLitersPerKilowattHour: number;
}): WaterUse {
  checkShape("options", options, {
    serverKilowattHours: 0,
    onSiteLitersPerKilowattHour: 0,
    powerUsageEffectiveness: 0,
    offSiteLitersPerKilowattHour: 0,
  });
  const energy = nonNegative("serverKilowattHours", options.serverKilowattHours);
  const ratio = positive("powerUsageEffectiveness", options.powerUsageEffectiveness);
  if (ratio < 1) throw new InvalidQuantityError("powerUsageEffectiveness", ratio, "a ratio of at least 1");
  const onSiteLiters = energy * nonNegative("onSiteLitersPerKilowattHour", options.onSiteLitersPerKilowattHour);
  const offSiteLiters =
    energy * ratio * nonNegative("offSiteLitersPerKilowattHour", options.offSiteLitersPerKilowattHour);
  return { liters: onSiteLiters + offSiteLiters, terms: { onSiteLiters, offSiteLiters } };
}
