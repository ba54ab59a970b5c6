import { nonNegative, positive, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import { hoursPerYear } from "../units/timeScale.js";
import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Carbon that making one H100 released, in kilograms of CO2 equivalent.
 *
 * @source NVIDIA product carbon footprint of HGX H100, as used by EcoLogits (2025)
 */
export const h100EmbodiedKilograms = {
  value: 164,
  on: "2025",
  source: "EcoLogits LLM inference methodology, from NVIDIA's product carbon footprint",
} as const satisfies SourcedFigure;

/**
 * Carbon that making an eight-accelerator server without its accelerators released, in kilograms of CO2 equivalent.
 *
 * @source EcoLogits LLM inference methodology (2025), for an AWS p5-class server
 */
export const serverEmbodiedKilograms = {
  value: 5_700,
  on: "2025",
  source: "EcoLogits LLM inference methodology, for a p5-class server",
} as const satisfies SourcedFigure;

/** The share of making the hardware that a piece of work carries. */
export interface EmbodiedCarbon {
  /** Carbon dioxide equivalent of one accelerator-hour. */
  readonly kilogramsPerAcceleratorHour: number;
  /** Carbon dioxide equivalent of the work. */
  readonly kilograms: number;
}

/**
 * The part of the carbon released in making the hardware that falls on a piece of work.
 *
 * Model: acceleratorHours (serverKilograms / acceleratorsPerServer + acceleratorKilograms) / (lifetimeYears 8,766).
 *
 * Assumes: spread evenly over the calendar life; hardware that stands idle raises the true share of the hours that work.
 *
 * @param options - accelerator-hours, what making accelerator and server released, and the years in service
 * @returns kilograms of CO2 equivalent
 * @throws {@link InvalidQuantityError} if a quantity is negative or the life is not above 0
 * @source EcoLogits LLM inference methodology (2025)
 * @example
 * ```ts
 * import { embodiedCarbon } from "llm-economics/energy";
 *
 * const share = embodiedCarbon({
 *   acceleratorHours: 1_000, acceleratorKilograms: 164, serverKilograms: 5_700, acceleratorsPerServer: 8, lifetimeYears: 3,
 * });
 * share.kilograms; // => 33.33
 * ```
 */
export function embodiedCarbon(options: {
  /** Accelerators times hours of the work. */
  readonly acceleratorHours: number;
  /** Carbon of making one accelerator. */
  readonly acceleratorKilograms: number;
  /** Carbon of making one server without accelerators. */
  readonly serverKilograms: number;
  /** Accelerators in a server. */
  readonly acceleratorsPerServer: number;
  /** Years in service. */
  readonly lifetimeYears: number;
}): EmbodiedCarbon {
  checkShape("options", options, {
    acceleratorHours: 0,
    acceleratorKilograms: 0,
    serverKilograms: 0,
    acceleratorsPerServer: 0,
    lifetimeYears: 0,
  });
  const made =
    nonNegative("serverKilograms", options.serverKilograms) /
      whole("acceleratorsPerServer", options.acceleratorsPerServer) +
    nonNegative("acceleratorKilograms", options.acceleratorKilograms);
  const kilogramsPerAcceleratorHour = made / (positive("lifetimeYears", options.lifetimeYears) * hoursPerYear);
  const kilograms = kilogramsPerAcceleratorHour * nonNegative("acceleratorHours", options.acceleratorHours);
  return { kilogramsPerAcceleratorHour, kilograms };
}
