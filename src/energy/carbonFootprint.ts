import { nonNegative } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";

/** Emissions of running and making the hardware for a piece of work. */
export interface CarbonFootprint {
  /** All of it, as carbon dioxide equivalent. */
  readonly kilograms: number;
  /** Share that comes from making the hardware. */
  readonly embodiedShare: number;
  /** The parts; they sum to `kilograms`. */
  readonly terms: { readonly operationalKilograms: number; readonly embodiedKilograms: number };
}

/**
 * Carbon of a piece of work, of running and of making the hardware together.
 *
 * Model: operational + embodied.
 *
 * Assumes: both speak of the same work; the embodied part is small on coal grids and most of it on clean ones.
 *
 * @param options - kilograms of CO2 equivalent of electricity and of the hardware's share
 * @returns the sum, its parts and the embodied share (0 for a footprint of 0)
 * @throws {@link InvalidQuantityError} if a part is negative
 * @source EcoLogits LLM inference methodology (2025)
 * @example
 * ```ts
 * import { carbonFootprint } from "llm-economics/energy";
 *
 * carbonFootprint({ operational: { kilograms: 360 }, embodied: { kilograms: 40 } }).embodiedShare; // => 0.1
 * ```
 */
export function carbonFootprint(options: {
  /** Of the electricity. */
  readonly operational: { readonly kilograms: number };
  /** Of the hardware. */
  readonly embodied: { readonly kilograms: number };
}): CarbonFootprint {
  checkShape("options", options, { operational: checkObject, embodied: checkObject });
  const operationalKilograms = nonNegative("operational.kilograms", options.operational.kilograms);
  const embodiedKilograms = nonNegative("embodied.kilograms", options.embodied.kilograms);
  const kilograms = operationalKilograms + embodiedKilograms;
  return {
    kilograms,
    embodiedShare: kilograms === 0 ? 0 : embodiedKilograms / kilograms,
    terms: { operationalKilograms, embodiedKilograms },
  };
}
