import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, within } from "../units/check.js";
import { checkEach, checkShape, shaped } from "../units/checkShape.js";
import { gramsPerKilogram } from "../units/scale.js";

/**
 * Scope 2 accounting method: by the grid that delivers the electricity ("location") or by the contracts that pay for it
 * ("market").
 */
export type CarbonBasis = "location" | "market";

/** Electricity covered by a contract, such as a power purchase agreement or energy certificates. */
export interface ElectricityContract {
  /** Share of the consumption covered by the contract, 0 to 1. */
  readonly share: number;
  /** Carbon intensity of the contracted source, in grams of CO2 equivalent per kilowatt-hour. */
  readonly gramsPerKilowattHour: number;
}

/** Emissions of the electricity that a workload consumes. */
export interface OperationalCarbon {
  /** Accounting method. */
  readonly basis: CarbonBasis;
  /** Resulting carbon intensity, in grams of CO2 equivalent per kilowatt-hour. */
  readonly gramsPerKilowattHour: number;
  /** Emissions, in kilograms of CO2 equivalent. */
  readonly kilograms: number;
}

/** Relative rounding error allowed in the sum of the shares. */
const sumTolerance = 4 * Number.EPSILON;

/**
 * Calculates the emissions of a workload's electricity: location-based (from the grid's mix) or, if contracts are given,
 * market-based (contracts first, the remainder at the residual mix).
 *
 * Model: kilowattHours x gramsPerKilowattHour. The market-based intensity is sum(share x intensity of the contract) + (1 - sum
 * of shares) x gramsPerKilowattHour.
 *
 * Assumes: yearly averages; hourly matching of consumption and generation gives different figures.
 *
 * @param options - energy, carbon intensity of the grid (or of the residual mix, if market-based), and contracts
 * @returns kilograms of CO2 equivalent, with the intensity used
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
  /** Energy, in kilowatt-hours. */
  readonly kilowattHours: number;
  /**
   * Carbon intensity of the grid, or of the residual mix if there are contracts, in grams of CO2 equivalent per kilowatt-hour.
   */
  readonly gramsPerKilowattHour: number;
  /** Contracts that cover part of the consumption; if given, the result is market-based. */
  readonly contracts?: readonly ElectricityContract[] | undefined;
}): OperationalCarbon {
  checkShape("options", options, { kilowattHours: 0, gramsPerKilowattHour: 0, contracts: [checkContracts] });
  const energy = nonNegative("kilowattHours", options.kilowattHours);
  const rest = nonNegative("gramsPerKilowattHour", options.gramsPerKilowattHour);
  let covered = 0;
  let contracted = 0;
  for (const { share, gramsPerKilowattHour } of options.contracts ?? []) {
    covered += within("share", share, 0, 1);
    contracted += share * nonNegative("gramsPerKilowattHour", gramsPerKilowattHour);
  }
  // Shares such as 0.33, 0.56 and 0.11 sum to slightly more than 1 in binary floating point.
  if (covered > 1 + covered * sumTolerance)
    throw new InvalidQuantityError("contracts", covered, "shares that sum to at most 1");
  const gramsPerKilowattHour = contracted + Math.max(0, 1 - covered) * rest;
  return {
    basis: options.contracts === undefined ? "location" : "market",
    gramsPerKilowattHour,
    kilograms: (energy * gramsPerKilowattHour) / gramsPerKilogram,
  };
}

const checkContract = /* @__PURE__ */ shaped<ElectricityContract>({ share: 0, gramsPerKilowattHour: 0 });

function checkContracts(field: string, contracts: readonly ElectricityContract[]): void {
  checkEach(field, contracts, checkContract);
}
