import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, within } from "../units/check.js";
import { checkEach, checkShape } from "../units/checkShape.js";
import { gramsPerKilogram } from "../units/scale.js";

/** By the grid that delivers the electricity, or by the contracts that pay for it: two different quantities, reported side by side. */
export type CarbonBasis = "location" | "market";

/** Electricity that a contract (a power purchase agreement, certificates) covers. */
export interface ElectricityContract {
  /** Share of the consumption that it covers, 0 to 1. */
  readonly share: number;
  /** Emissions of its source. */
  readonly gramsPerKilowattHour: number;
}

/** Emissions of the electricity of a piece of work. */
export interface OperationalCarbon {
  /** Accounting basis. */
  readonly basis: CarbonBasis;
  /** The intensity that resulted. */
  readonly gramsPerKilowattHour: number;
  /** Carbon dioxide equivalent. */
  readonly kilograms: number;
}

/** Rounding error that the sum of shares may have. */
const sumTolerance = 4 * Number.EPSILON;

/**
 * The emissions of the electricity of a piece of work, by location (the grid's mix) or by market (contracts first, the rest at the
 * residual mix).
 *
 * Model: kilowattHours x gramsPerKilowattHour, where by market the intensity is
 * sum(share x intensity of a contract) + (1 - sum of shares) x gramsPerKilowattHour.
 *
 * Assumes: yearly averages; hour-by-hour matching gives other figures.
 *
 * @param options - the energy, the intensity of the grid (or of the residual mix, by market), and the contracts
 * @returns kilograms of CO2 equivalent and the intensity used
 * @throws {@link InvalidQuantityError} if a quantity is negative or the shares exceed 1
 * @source GHG Protocol, Scope 2 Guidance (2015)
 * @example
 * ```ts
 * import { operationalCarbon } from "llm-economics/energy";
 *
 * operationalCarbon({ kilowattHours: 1_000, gramsPerKilowattHour: 384 }).kilograms; // => 384
 * const contracts = [{ share: 0.75, gramsPerKilowattHour: 0 }];
 * operationalCarbon({ kilowattHours: 1_000, gramsPerKilowattHour: 400, contracts }).kilograms; // => 100
 * ```
 */
export function operationalCarbon(options: {
  /** Energy at the boundary whose carbon is wanted. */
  readonly kilowattHours: number;
  /** Intensity of the grid; with contracts, of the residual mix. */
  readonly gramsPerKilowattHour: number;
  /** Contracts that cover part of it; giving them makes the result market-based. */
  readonly contracts?: readonly ElectricityContract[] | undefined;
}): OperationalCarbon {
  checkShape("options", options, { kilowattHours: 0, gramsPerKilowattHour: 0, contracts: [checkEach] });
  const energy = nonNegative("kilowattHours", options.kilowattHours);
  const rest = nonNegative("gramsPerKilowattHour", options.gramsPerKilowattHour);
  let covered = 0;
  let contracted = 0;
  for (const { share, gramsPerKilowattHour } of options.contracts ?? []) {
    covered += within("share", share, 0, 1);
    contracted += share * nonNegative("gramsPerKilowattHour", gramsPerKilowattHour);
  }
  // Shares such as 0.33, 0.56 and 0.11 sum to a little more than one in binary.
  if (covered > 1 + covered * sumTolerance)
    throw new InvalidQuantityError("contracts", covered, "shares that sum to at most 1");
  const gramsPerKilowattHour = contracted + Math.max(0, 1 - covered) * rest;
  return {
    basis: options.contracts === undefined ? "location" : "market",
    gramsPerKilowattHour,
    kilograms: (energy * gramsPerKilowattHour) / gramsPerKilogram,
  };
}
