import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Rate, RatePrior } from "./ratePrior.js";
import { shareTable } from "./shareTable.js";
import { timeTable } from "./timeTable.js";

/**
 * Everything that is known of the rates before any measurement is seen: values that profilers and vendors publish for current machines;
 * where nobody publishes one, what the measurements themselves settled on, rounded.
 */
export const rateTable = { ...shareTable, ...timeTable } as const satisfies { readonly [Name in Rate]: RatePrior };

/** The names of all rates, in the order of the table. */
export const rateNames = Object.keys(rateTable) as readonly Rate[];

/** One number for each rate. */
export function ratesBy(rateOf: (rate: Rate) => number): EfficiencyRates {
  return Object.fromEntries(rateNames.map((rate) => [rate, rateOf(rate)])) as unknown as EfficiencyRates;
}

/** The global rates that the fit of the shipped chain starts from. */
export const startingRates: EfficiencyRates = ratesBy((rate) => rateTable[rate].start);
