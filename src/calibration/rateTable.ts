import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { engineTable } from "./engineTable.js";
import { machineTable } from "./machineTable.js";
import type { Rate, RatePrior } from "./ratePrior.js";

/**
 * Priors of all rates, those of the machine and those of the engine. Starting values come from published profiles and vendor figures; where
 * none is published, from an earlier fit, rounded.
 */
export const rateTable = { ...machineTable, ...engineTable } as const satisfies { readonly [Name in Rate]: RatePrior };

/** Names of all rates, in the order of the table. */
export const rateNames = Object.keys(rateTable) as readonly Rate[];

/** Tells whether engines that run the measured kernels keep the measured value of a rate. */
export function isFixedByKernels(rate: Rate): boolean {
  return Object.hasOwn(machineTable, rate) && machineTable[rate as keyof typeof machineTable].kernels === "fixed";
}

/** Builds a set of rates from a function of the rate's name. */
export function ratesBy(rateOf: (rate: Rate) => number): EfficiencyRates {
  return Object.fromEntries(rateNames.map((rate) => [rate, rateOf(rate)])) as unknown as EfficiencyRates;
}

/** Global rates that the fit of the shipped chain starts from. */
export const startingRates: EfficiencyRates = ratesBy((rate) => rateTable[rate].start);
