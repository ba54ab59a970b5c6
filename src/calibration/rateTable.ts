import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { engineTable } from "./engineTable.js";
import { machineTable } from "./machineTable.js";
import type { Rate, RatePrior } from "./ratePrior.js";

/**
 * Everything that is known of the rates before any serving measurement is seen, in two kinds: constants of machines, and what an engine
 * adds. The starts are values that profilers and vendors publish; where nobody publishes one, what the measurements settled on, rounded.
 */
export const rateTable = { ...machineTable, ...engineTable } as const satisfies { readonly [Name in Rate]: RatePrior };

/** The names of all rates, in the order of the table. */
export const rateNames = Object.keys(rateTable) as readonly Rate[];

/** Whether engines that run the measured kernels keep a rate's measured value. */
export function isFixedByKernels(rate: Rate): boolean {
  return Object.hasOwn(machineTable, rate) && machineTable[rate as keyof typeof machineTable].kernels === "fixed";
}

/** One number for each rate. */
export function ratesBy(rateOf: (rate: Rate) => number): EfficiencyRates {
  return Object.fromEntries(rateNames.map((rate) => [rate, rateOf(rate)])) as unknown as EfficiencyRates;
}

/** The global rates that the fit of the shipped chain starts from. */
export const startingRates: EfficiencyRates = ratesBy((rate) => rateTable[rate].start);
