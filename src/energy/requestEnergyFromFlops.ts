import { positive, within } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { FlopsPerSecond, Joules, Seconds, Watts } from "../units/quantity.js";
import { joulesPerKilowattHour } from "../units/timeScale.js";

/** Energy of one request, as estimated from its FLOPs. */
export interface RequestEnergy {
  /** Accelerator time of the request, in accelerator-seconds. */
  readonly acceleratorSeconds: Seconds;
  /** Energy at the facility boundary, in joules. */
  readonly joules: Joules;
  /** Energy at the facility boundary, in kilowatt-hours. */
  readonly kilowattHours: number;
}

/**
 * Estimates the energy of one request from the FLOPs of its output tokens, for models of which only the size is known or guessed.
 *
 * Model: 2 activeParameters outputTokens / (peakDenseFlopsPerSecond utilization) x serverPowerWatts load powerUsageEffectiveness.
 *
 * Assumes: prefill and attention are negligible. The estimate is too low for prompts of thousands of tokens.
 *
 * @param options - model size, output length, peak and utilization of the accelerator, server power, load and PUE
 * @returns accelerator-seconds, and energy in joules and kilowatt-hours at the facility boundary
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or a share is above 1
 * @source How much energy does ChatGPT use? (Epoch AI, 2025)
 * @example
 * ```ts
 * import { requestEnergyFromFlops } from "llm-economics/energy";
 *
 * const request = requestEnergyFromFlops({
 *   activeParameters: 100e9, outputTokens: 500, peakDenseFlopsPerSecond: 989e12, utilization: 0.1,
 *   serverPowerWattsPerAccelerator: 1_275, load: 0.7, powerUsageEffectiveness: 1.2,
 * });
 * request.kilowattHours; // => 0.000301
 * ```
 */
export function requestEnergyFromFlops(options: {
  /** Parameters active for each token. */
  readonly activeParameters: number;
  /** Output tokens of the request. */
  readonly outputTokens: number;
  /** Peak dense FLOP/s of one accelerator in the format used for serving. */
  readonly peakDenseFlopsPerSecond: FlopsPerSecond;
  /** Achieved share of the peak, 0 to 1. */
  readonly utilization: number;
  /** Rated server power divided by the number of accelerators, in watts. */
  readonly serverPowerWattsPerAccelerator: Watts;
  /** Mean power draw over rated power, 0 to 1. */
  readonly load: number;
  /** Power usage effectiveness: facility power over server power. */
  readonly powerUsageEffectiveness: number;
}): RequestEnergy {
  checkShape("options", options, {
    activeParameters: 0,
    outputTokens: 0,
    peakDenseFlopsPerSecond: 0,
    utilization: 0,
    serverPowerWattsPerAccelerator: 0,
    load: 0,
    powerUsageEffectiveness: 0,
  });
  const work =
    2 * positive("activeParameters", options.activeParameters) * positive("outputTokens", options.outputTokens);
  const utilization = positive("utilization", within("utilization", options.utilization, 0, 1));
  const acceleratorSeconds =
    work / (positive("peakDenseFlopsPerSecond", options.peakDenseFlopsPerSecond) * utilization);
  const draw =
    positive("serverPowerWattsPerAccelerator", options.serverPowerWattsPerAccelerator) *
    within("load", options.load, 0, 1) *
    positive("powerUsageEffectiveness", options.powerUsageEffectiveness);
  const joules = acceleratorSeconds * draw;
  return { acceleratorSeconds, joules, kilowattHours: joules / joulesPerKilowattHour };
}
