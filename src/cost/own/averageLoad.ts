import { within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * Average power of a server over its most, from how much of the time it is busy.
 *
 * Model: idleLoad + (busyLoad - idleLoad) x utilization.
 * Assumes: power that grows with busy time in a straight line; a decode-bound server draws less than its most when busy.
 *
 * @param server - `idleLoad` and `busyLoad`: power over the most, in each state; `utilization`: busy hours over all hours
 * @returns the average load, 0 to 1
 * @unit ratio
 * @throws {@link InvalidQuantityError} if a share is outside 0 to 1
 * @source Cloud Carbon Footprint methodology (2024), for the straight line
 * @example
 * ```ts
 * import { averageLoad } from "llm-economics/cost";
 *
 * averageLoad({ idleLoad: 0.2, busyLoad: 0.8, utilization: 0.5 }); // => 0.5
 * ```
 */
export function averageLoad(server: {
  readonly idleLoad: number;
  readonly busyLoad: number;
  readonly utilization: number;
}): number {
  checkShape("server", server, { idleLoad: 0, busyLoad: 0, utilization: 0 });
  const idle = within("idleLoad", server.idleLoad, 0, 1);
  const rise = within("busyLoad", server.busyLoad, idle, 1) - idle;
  return idle + rise * within("utilization", server.utilization, 0, 1);
}
