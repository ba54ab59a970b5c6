import { positive, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Joules, Seconds } from "../units/quantity.js";
import { billion, wattsPerKilowatt } from "../units/scale.js";
import { hoursPerYear, joulesPerKilowattHour, secondsPerHour } from "../units/timeScale.js";
import { h100EmbodiedKilograms, serverEmbodiedKilograms } from "./embodiedCarbon.js";

/**
 * Constants of the EcoLogits method: a fit over H100 measurements, one server shape, one batch.
 *
 * @source EcoLogits LLM inference methodology (2025)
 */
export const ecoLogitsMethod = {
  /** Requests served together. */
  batch: 64,
  /** Bits that a weight takes. */
  bitsPerWeight: 16,
  /** Memory of one accelerator in bytes. */
  acceleratorMemoryBytes: 80_000_000_000,
  /** Memory over the bytes of the weights. */
  memoryOverhead: 1.2,
  /** Accelerators in a server. */
  acceleratorsPerServer: 8,
  /** Power of a server without accelerators. */
  serverPowerWatts: 1_200,
  /** Years in service. */
  lifetimeYears: 3,
} as const;

/** One request as the EcoLogits method sees it. */
export interface EcoLogitsRequest {
  /** Accelerators that hold the model: a power of two. */
  readonly accelerators: number;
  /** Time to generate the answer. */
  readonly latencySeconds: Seconds;
  /** Energy of one accelerator for one generated token, in watt-hours. */
  readonly wattHoursPerTokenPerAccelerator: number;
  /** Energy at the facility. */
  readonly joules: Joules;
  /** The same in the unit of electricity bills. */
  readonly kilowattHours: number;
  /** Share of making the hardware, as carbon dioxide equivalent. */
  readonly embodiedKilograms: number;
}

/**
 * Energy and embodied carbon of one request by the EcoLogits method, for comparison with this library's own estimate.
 *
 * Model: powerUsageEffectiveness (latency x 1.2 kW accelerators / 8 / 64 + accelerators outputTokens f), where
 * f = 1.17e-6 exp(-0.0112 x 64) N + 4.05e-5 Wh with N the active parameters in billions, and the latency of a token is
 * 6.78e-4 N + 3.12e-4 x 64 + 1.94e-2 s. Accelerators: the next power of two that holds 1.2 times the weights.
 *
 * Assumes: H100s, 64 requests together, up to some 200 billion parameters; prompts are free. Its printed rounding formula
 * misses a ceiling that its prose has; the prose is followed here.
 *
 * @param options - parameters, output length and the facility's overhead
 * @returns joules, kilowatt-hours, kilograms of CO2 equivalent of the hardware's share
 * @throws {@link InvalidQuantityError} if a quantity is not above 0
 * @source EcoLogits LLM inference methodology (2025)
 * @example
 * ```ts
 * import { ecoLogitsRequest } from "llm-economics/energy";
 *
 * const request = ecoLogitsRequest({
 *   activeParameters: 70.55e9, totalParameters: 70.55e9, outputTokens: 500, powerUsageEffectiveness: 1.2,
 * });
 * request.accelerators; // => 4
 * request.kilowattHours; // => 0.000330
 * ```
 */
export function ecoLogitsRequest(options: {
  /** Parameters that work on each token. */
  readonly activeParameters: number;
  /** All parameters. */
  readonly totalParameters: number;
  /** Tokens generated. */
  readonly outputTokens: number;
  /** Power of the facility over the power of its servers. */
  readonly powerUsageEffectiveness: number;
}): EcoLogitsRequest {
  checkShape("options", options, {
    activeParameters: 0,
    totalParameters: 0,
    outputTokens: 0,
    powerUsageEffectiveness: 0,
  });
  const method = ecoLogitsMethod;
  const billions = positive("activeParameters", options.activeParameters) / billion;
  const tokens = whole("outputTokens", options.outputTokens);
  const bytes =
    (positive("totalParameters", options.totalParameters) * method.memoryOverhead * method.bitsPerWeight) / 8;
  const accelerators = nextPowerOfTwo(Math.ceil(bytes / method.acceleratorMemoryBytes));
  const latencySeconds = tokens * (6.78e-4 * billions + 3.12e-4 * method.batch + 1.94e-2);
  const wattHoursPerTokenPerAccelerator = 1.17e-6 * Math.exp(-0.0112 * method.batch) * billions + 4.05e-5;
  const serverShare = accelerators / method.acceleratorsPerServer;
  const hostJoules = (latencySeconds * method.serverPowerWatts * serverShare) / method.batch;
  const chipJoules =
    (accelerators * tokens * wattHoursPerTokenPerAccelerator * joulesPerKilowattHour) / wattsPerKilowatt;
  const joules = positive("powerUsageEffectiveness", options.powerUsageEffectiveness) * (hostJoules + chipJoules);
  const made = serverShare * serverEmbodiedKilograms.value + accelerators * h100EmbodiedKilograms.value;
  const lifeSeconds = method.lifetimeYears * hoursPerYear * secondsPerHour;
  return {
    accelerators,
    latencySeconds,
    wattHoursPerTokenPerAccelerator,
    joules,
    kilowattHours: joules / joulesPerKilowattHour,
    embodiedKilograms: (made * latencySeconds) / (lifeSeconds * method.batch),
  };
}

function nextPowerOfTwo(count: number): number {
  let power = 1;
  while (power < count) power *= 2;
  return power;
}
