import { positive, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Joules, Seconds } from "../units/quantity.js";
import { billion, wattsPerKilowatt } from "../units/scale.js";
import { hoursPerYear, joulesPerKilowattHour, secondsPerHour } from "../units/timeScale.js";
import { h100EmbodiedKilograms, serverEmbodiedKilograms } from "./embodiedCarbon.js";

/**
 * Constants of the EcoLogits method, which was fitted to measurements of H100s in one server configuration at one batch size.
 *
 * @source EcoLogits LLM inference methodology (2025)
 */
export const ecoLogitsMethod = {
  /** Batch size, in requests. */
  batch: 64,
  /** Bits per weight. */
  bitsPerWeight: 16,
  /** Memory of one accelerator, in bytes. */
  acceleratorMemoryBytes: 80_000_000_000,
  /** Memory needed to serve a model, as a multiple of its weight bytes. */
  memoryOverhead: 1.2,
  /** Accelerators per server. */
  acceleratorsPerServer: 8,
  /** Power of a server without its accelerators, in watts. */
  serverPowerWatts: 1_200,
  /** Service life of the hardware, in years. */
  lifetimeYears: 3,
} as const;

/** Energy and embodied carbon of one request, as estimated by the EcoLogits method. */
export interface EcoLogitsRequest {
  /** Accelerators that the model is sharded over, a power of two. */
  readonly accelerators: number;
  /** Time to generate all output tokens, in seconds. */
  readonly latencySeconds: Seconds;
  /** Energy per output token on each accelerator, in watt-hours. */
  readonly wattHoursPerTokenPerAccelerator: number;
  /** Energy at the facility boundary, in joules. */
  readonly joules: Joules;
  /** Energy at the facility boundary, in kilowatt-hours. */
  readonly kilowattHours: number;
  /** The request's share of manufacturing emissions, in kilograms of CO2 equivalent. */
  readonly embodiedKilograms: number;
}

/**
 * Estimates the energy and embodied carbon of one request by the EcoLogits method, for comparison with `inferenceEnergy`.
 *
 * Model: powerUsageEffectiveness (latency x 1.2 kW accelerators / 8 / 64 + accelerators outputTokens f), where
 * f = 1.17e-6 exp(-0.0112 x 64) N + 4.05e-5 Wh with N the active parameters in billions, and the latency of a token is
 * 6.78e-4 N + 3.12e-4 x 64 + 1.94e-2 s. The number of accelerators is the smallest power of two whose memory holds 1.2 times the
 * weights.
 *
 * Assumes: H100s, a batch of 64 requests, models of up to some 200 billion parameters, and no cost for prompt tokens. The
 * published formula for the number of accelerators omits the rounding up that its text describes; this function follows the
 * text.
 *
 * @param options - model size, output length and power usage effectiveness
 * @returns energy in joules and kilowatt-hours, and embodied carbon in kilograms of CO2 equivalent
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
  /** Parameters active for each token. */
  readonly activeParameters: number;
  /** Total parameters. */
  readonly totalParameters: number;
  /** Output tokens of the request. */
  readonly outputTokens: number;
  /** Power usage effectiveness: facility power over server power. */
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
