import { positive, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Watts } from "../units/quantity.js";

/**
 * The most power a server draws over that of its accelerators: fans, processors, memory, network cards, power supplies.
 *
 * Model: serverPowerWatts / (accelerators x acceleratorPowerWatts).
 *
 * Assumes: both are ratings; at partial load the ratio shifts, since hosts idle at a larger share of their rating.
 *
 * @param options - rated power of the server and of one accelerator, and how many it holds
 * @returns a ratio, above 1 for any real server
 * @throws {@link InvalidQuantityError} if a power is not above 0 or the count is not whole
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024
 * @example
 * ```ts
 * import { serverPowerRatio } from "llm-economics/energy";
 *
 * serverPowerRatio({ serverPowerWatts: 10_200, accelerators: 8, acceleratorPowerWatts: 700 }); // => 1.8214
 * ```
 */
export function serverPowerRatio(options: {
  /** Rated power of the server. */
  readonly serverPowerWatts: Watts;
  /** Accelerators in it. */
  readonly accelerators: number;
  /** Rated power of one accelerator. */
  readonly acceleratorPowerWatts: Watts;
}): number {
  checkShape("options", options, { serverPowerWatts: 0, accelerators: 0, acceleratorPowerWatts: 0 });
  const chips =
    whole("accelerators", options.accelerators) * positive("acceleratorPowerWatts", options.acceleratorPowerWatts);
  return positive("serverPowerWatts", options.serverPowerWatts) / chips;
}
