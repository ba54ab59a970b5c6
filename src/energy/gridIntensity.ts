import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { UnknownNameError } from "../errors/unknownNameError.js";
import { nonNegative } from "../units/check.js";
import { checkEach, checkObject, checkText } from "../units/checkShape.js";
import type { Grid, GridIntensity } from "./grid.js";

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const accountings = ["combustion", "life-cycle"] as const satisfies readonly GridIntensity["accounting"][];

/**
 * Returns the carbon intensity of a grid on a date.
 *
 * Model: the latest entry whose `from` is on or before `on`, among those with the given accounting.
 *
 * Assumes: yearly averages; the intensity of a grid can change by a factor of two or more within a day. Combustion and life-cycle
 * figures are different quantities: pass `accounting` when you compare dates or grids.
 *
 * @param grid - the electricity grid
 * @param on - ISO 8601 date
 * @param accounting - "combustion" or "life-cycle"; by default, that of the latest entry on the date
 * @returns the entry, with its accounting and source
 * @throws {@link InvalidQuantityError} if the date is not an ISO date or is before the first entry
 * @throws {@link UnknownNameError} if the accounting is unknown
 * @source the `source` of the returned entry
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
      `${grid.intensities[0].accounting}, the only one of ${grid.name}`,
    );
  }
  throw new InvalidQuantityError("on", on, `on or after ${first.from}, the first entry of ${grid.name}`);
}

function checkEntry(field: string, entry: GridIntensity): void {
  checkText(`${field}.from`, checkObject(field, entry).from);
  nonNegative(`${field}.gramsPerKilowattHour`, entry.gramsPerKilowattHour);
}
