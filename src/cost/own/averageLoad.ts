import { within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * The average power draw of a server as a share of its maximum, from its utilization.
 *
 * Model: idleLoad + (busyLoad - idleLoad) x utilization.
 * Assumes: power grows linearly with busy time. Set busyLoad below 1 for decode-bound servers, which draw less than their maximum.
 *
 * @param server - `idleLoad` and `busyLoad`: power in each state over the maximum; `utilization`: busy hours over all hours
 * @returns the average load, 0 to 1
 * @unit ratio
 * @throws {@link InvalidQuantityError} if a share is outside 0 to 1
 * @source Cloud Carbon Footprint methodology (2024), for the linear model
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
