import { positive, within } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { FlopsPerSecond, Joules, Seconds, Watts } from "../units/quantity.js";
import { joulesPerKilowattHour } from "../units/timeScale.js";

/** Energy of one request as estimated from its arithmetic. */
export interface RequestEnergy {
  /** Accelerator time of the request. */
  readonly acceleratorSeconds: Seconds;
  /** Energy at the facility. */
  readonly joules: Joules;
  /** The same in the unit of electricity bills. */
  readonly kilowattHours: number;
}

/**
 * Energy of one request by the output-token method: for models of which only a size is known or guessed.
 *
 * Model: 2 activeParameters outputTokens / (peakDenseFlopsPerSecond utilization) x serverPowerWatts load powerUsageEffectiveness.
 *
 * Assumes: prompt work and attention are small; false for prompts of thousands of tokens, where it falls short.
 *
 * @param options - size, output length, peak and achieved share of one accelerator, its share of the server's rating
 * @returns accelerator-seconds, joules, kilowatt-hours at the facility
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
  /** Parameters that work on each token. */
  readonly activeParameters: number;
  /** Tokens generated. */
  readonly outputTokens: number;
  /** Dense peak of one accelerator at the serving precision. */
  readonly peakDenseFlopsPerSecond: FlopsPerSecond;
  /** Share of that peak in use, 0 to 1. */
  readonly utilization: number;
  /** Rated power of the server over its accelerators. */
  readonly serverPowerWattsPerAccelerator: Watts;
  /** Mean draw over rating, 0 to 1. */
  readonly load: number;
  /** Power of the facility over the power of its servers. */
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
