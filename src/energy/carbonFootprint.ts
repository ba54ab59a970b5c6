import { nonNegative } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";

/** Carbon footprint of a workload: emissions from running and from manufacturing its hardware. */
export interface CarbonFootprint {
  /** Total emissions, in kilograms of CO2 equivalent. */
  readonly kilograms: number;
  /** Share of the total that comes from manufacturing the hardware, 0 to 1. */
  readonly embodiedShare: number;
  /** Breakdown; the terms sum to `kilograms`. */
  readonly terms: { readonly operationalKilograms: number; readonly embodiedKilograms: number };
}

/**
 * Adds the operational and the embodied carbon of a workload.
 *
 * Model: operational.kilograms + embodied.kilograms.
 *
 * Assumes: both figures cover the same workload. Embodied carbon is a small share on a coal-fired grid and the largest on a clean
 * one.
 *
 * @param options - kilograms of CO2 equivalent from electricity and from manufacturing
 * @returns the total, its breakdown and the embodied share (0 if the total is 0)
 * @throws {@link InvalidQuantityError} if either figure is negative
 * @source EcoLogits LLM inference methodology (2025)
 * @example
 * ```ts
 * import { carbonFootprint } from "llm-economics/energy";
 *
 * carbonFootprint({ operational: { kilograms: 360 }, embodied: { kilograms: 40 } }).embodiedShare; // => 0.1
 * ```
 */
export function carbonFootprint(options: {
  /** Emissions of the electricity, such as the result of `operationalCarbon`. */
  readonly operational: { readonly kilograms: number };
  /** The workload's share of manufacturing emissions, such as the result of `embodiedCarbon`. */
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
