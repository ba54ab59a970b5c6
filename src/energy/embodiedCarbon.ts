import { nonNegative, positive, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import { hoursPerYear } from "../units/timeScale.js";
import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Emissions from manufacturing one H100, in kilograms of CO2 equivalent.
 *
 * @source NVIDIA product carbon footprint of HGX H100, as used by EcoLogits (2025)
 */
export const h100EmbodiedKilograms = {
  value: 164,
  on: "2025",
  source: "EcoLogits LLM inference methodology, from NVIDIA's product carbon footprint",
} as const satisfies SourcedFigure;

/**
 * Emissions from manufacturing an eight-accelerator server without its accelerators, in kilograms of CO2 equivalent.
 *
 * @source EcoLogits LLM inference methodology (2025), for an AWS p5-class server
 */
export const serverEmbodiedKilograms = {
  value: 5_700,
  on: "2025",
  source: "EcoLogits LLM inference methodology, for a p5-class server",
} as const satisfies SourcedFigure;

/** Manufacturing emissions attributed to a workload. */
export interface EmbodiedCarbon {
  /** Manufacturing emissions per accelerator-hour, in kilograms of CO2 equivalent. */
  readonly kilogramsPerAcceleratorHour: number;
  /** Manufacturing emissions attributed to the workload, in kilograms of CO2 equivalent. */
  readonly kilograms: number;
}

/**
 * Attributes a share of the hardware's manufacturing emissions to a workload, by accelerator-hours.
 *
 * Model: acceleratorHours (serverKilograms / acceleratorsPerServer + acceleratorKilograms) / (lifetimeYears 8,766).
 *
 * Assumes: emissions are spread evenly over every hour of the service life. If the hardware is partly idle, the working hours
 * bear more than this share.
 *
 * @param options - accelerator-hours, manufacturing emissions of accelerator and server, and service life
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
  /** Accelerator-hours of the workload. */
  readonly acceleratorHours: number;
  /** Manufacturing emissions of one accelerator, in kilograms of CO2 equivalent. */
  readonly acceleratorKilograms: number;
  /** Manufacturing emissions of one server without its accelerators, in kilograms of CO2 equivalent. */
  readonly serverKilograms: number;
  /** Accelerators per server. */
  readonly acceleratorsPerServer: number;
  /** Service life, in years. */
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
