import { positive, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Watts } from "../units/quantity.js";

/**
 * Returns the ratio of a server's rated power to that of its accelerators. The difference goes to fans, CPUs, memory, network
 * cards and power supplies.
 *
 * Model: serverPowerWatts / (accelerators x acceleratorPowerWatts).
 *
 * Assumes: rated power for both. The ratio is higher at partial load, since an idle host draws a larger share of its rated power.
 *
 * @param options - rated power of the server and of one accelerator, and the number of accelerators
 * @returns the ratio, above 1 for any real server
 * @throws {@link InvalidQuantityError} if a power is not above 0 or the number of accelerators is not a whole number
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024
 * @example
 * ```ts
 * import { serverPowerRatio } from "llm-economics/energy";
 *
 * serverPowerRatio({ serverPowerWatts: 10_200, accelerators: 8, acceleratorPowerWatts: 700 }); // => 1.8214
 * ```
 */
export function serverPowerRatio(options: {
  /** Rated power of the server, in watts. */
  readonly serverPowerWatts: Watts;
  /** Accelerators in the server. */
  readonly accelerators: number;
  /** Rated power of one accelerator, in watts. */
  readonly acceleratorPowerWatts: Watts;
}): number {
  checkShape("options", options, { serverPowerWatts: 0, accelerators: 0, acceleratorPowerWatts: 0 });
  const chips =
    whole("accelerators", options.accelerators) * positive("acceleratorPowerWatts", options.acceleratorPowerWatts);
  return positive("serverPowerWatts", options.serverPowerWatts) / chips;
}
