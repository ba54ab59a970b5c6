import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/** Water that a piece of work consumed. */
export interface WaterUse {
  /** All of it. */
  readonly liters: number;
  /** The parts; they sum to `liters`. */
  readonly terms: {
    /** Evaporated to cool the facility. */
    readonly onSiteLiters: number;
    /** Consumed by the power stations. */
    readonly offSiteLiters: number;
  };
}

/**
 * Water consumed on site by cooling and off site by power stations.
 *
 * Model: serverKilowattHours (onSiteLitersPerKilowattHour + powerUsageEffectiveness offSiteLitersPerKilowattHour).
 *
 * Assumes: consumption (evaporated), not withdrawal; hydropower's reservoirs count in full, which makes wet grids look thirsty.
 *
 * @param options - energy at the servers, litres per kilowatt-hour on and off site, and the facility's overhead
 * @returns litres
 * @throws {@link InvalidQuantityError} if a quantity is negative or the overhead ratio is below 1
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
  /** Energy at the server boundary. */
  readonly serverKilowattHours: number;
  /** Water usage effectiveness of the site. */
  readonly onSiteLitersPerKilowattHour: number;
  /** Power of the facility over the power of its servers. */
  readonly powerUsageEffectiveness: number;
  /** Water that the grid's power stations consume. */
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
