import { positive, share } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/**
 * Idle power of an accelerator as a share of its power limit: 60 to 75 W of an H100's 700 W.
 *
 * @source readings of NVIDIA's driver on idle H100 SXM boards (60 to 75 W), rounded
 */
export const defaultIdlePowerShare = 0.1;

/**
 * Returns the power that an accelerator draws at a given utilisation, in watts.
 *
 * Model: idle + (limit - idle) × utilization, where idle = limit × idleShare.
 * Assumes: power is linear in utilisation, the larger of bandwidth utilisation and compute utilisation. Measured power rises
 * faster at first, so the result is a little low at low utilisation.
 *
 * @param input - the power limit, the utilisation from 0 to 1, and the idle share
 * @returns watts
 * @throws {@link InvalidQuantityError} if the limit is not above 0, or a share is not between 0 and 1
 * @unit watt
 * @source Cloud Carbon Footprint methodology (2024) for the linear form
 * @example
 * ```ts
 * import { powerDrawWatts } from "llm-economics/hardware";
 *
 * powerDrawWatts({ thermalDesignPowerWatts: 700, utilization: 0.5 }); // => 385
 * ```
 */
export function powerDrawWatts(input: {
  readonly thermalDesignPowerWatts: number;
  readonly utilization: number;
  readonly idlePowerShare?: number | undefined;
}): number {
  checkShape("input", input, { thermalDesignPowerWatts: positive, utilization: share, idlePowerShare: [share] });
  const { thermalDesignPowerWatts: limit, utilization, idlePowerShare = defaultIdlePowerShare } = input;
  const idle = limit * idlePowerShare;
  return idle + (limit - idle) * utilization;
}
