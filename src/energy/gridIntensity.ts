import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { UnknownNameError } from "../errors/unknownNameError.js";
import { nonNegative } from "../units/check.js";
import { checkEach, checkObject, checkText } from "../units/checkShape.js";
import type { Grid, GridIntensity } from "./grid.js";

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const accountings = ["combustion", "life-cycle"] as const satisfies readonly GridIntensity["accounting"][];

/**
 * The carbon of a grid on a date: the last entry that began on or before it.
 *
 * Model: the entry with the latest `from` that is not after `on`, of one accounting if that is given.
 *
 * Assumes: yearly averages; within a day a grid swings by a factor of two and more. Burning the fuel and the whole life cycle are two
 * quantities: ask for one of them to compare dates or grids.
 *
 * @param grid - the grid
 * @param on - ISO 8601 date
 * @param accounting - what is counted; whatever the latest entry counts if not given
 * @returns the entry, with its accounting and source
 * @throws {@link InvalidQuantityError} if the date is no ISO date or lies before the first entry
 * @throws {@link UnknownNameError} if the accounting is none of the known ones
 * @source the entry's own
 * @example
 * ```ts
 * import { gridIntensity, unitedStatesGrid } from "llm-economics/energy";
 *
 * gridIntensity(unitedStatesGrid, "2022-10-01").gramsPerKilowattHour; // => 390
 * gridIntensity(unitedStatesGrid, "2026-01-01").accounting; // => "life-cycle"
 * gridIntensity(unitedStatesGrid, "2026-01-01", "combustion").from; // => "2022-01-01"
 * ```
 */
export function gridIntensity(grid: Grid, on: string, accounting?: GridIntensity["accounting"]): GridIntensity {
  checkEach("grid.intensities", checkObject("grid", grid).intensities, checkEntry);
  if (!grid.intensities.length)
    throw new InvalidQuantityError("grid.intensities", "[]", "a list with at least one entry");
  checkText("on", on);
  const time = day.test(on) ? Date.parse(`${on}T00:00:00Z`) : Number.NaN;
  const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(on);
  if (!known) throw new InvalidQuantityError("on", on, "an ISO 8601 date such as 2025-06-30");
  if (accounting !== undefined && !accountings.includes(accounting))
    throw new UnknownNameError("accounting", accounting, accountings);
  const counted = grid.intensities.filter((entry) => accounting === undefined || entry.accounting === accounting);
  const found = counted.filter((entry) => entry.from <= on).at(-1);
  if (found !== undefined) return found;
  const first = counted[0];
  if (first === undefined) {
    throw new InvalidQuantityError(
      "accounting",
      accounting,
      `${grid.intensities[0].accounting}, as ${grid.name} has no other`,
    );
  }
  throw new InvalidQuantityError("on", on, `a date from ${first.from} on, where ${grid.name} has its first entry`);
}

function checkEntry(field: string, entry: GridIntensity): void {
  checkText(`${field}.from`, checkObject(field, entry).from);
  nonNegative(`${field}.gramsPerKilowattHour`, entry.gramsPerKilowattHour);
}
