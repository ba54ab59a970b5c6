import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { Grid, GridIntensity } from "./grid.js";

/**
 * The carbon of a grid on a date: the last entry that began on or before it.
 *
 * Model: the entry with the latest `from` that is not after `on`.
 *
 * Assumes: yearly averages; within a day a grid swings by a factor of two and more.
 *
 * @param grid - the grid
 * @param on - ISO 8601 date
 * @returns the entry, with its accounting and source
 * @throws {@link InvalidQuantityError} if the date is no ISO date or lies before the first entry
 * @source the entry's own
 * @example
 * ```ts
 * import { gridIntensity, unitedStatesGrid } from "llm-economics/energy";
 *
 * gridIntensity(unitedStatesGrid, "2022-10-01").gramsPerKilowattHour; // => 390
 * ```
 */
export function gridIntensity(grid: Grid, on: string): GridIntensity {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new InvalidQuantityError("on", on, "an ISO 8601 date such as 2025-06-30");
  const found = grid.intensities.filter((entry) => entry.from <= on).at(-1);
  if (found !== undefined) return found;
  throw new InvalidQuantityError(
    "on",
    on,
    `a date from ${grid.intensities[0].from} on, where ${grid.name} has its first entry`,
  );
}
