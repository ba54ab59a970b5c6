import { nonNegative, positive, within } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Joules, Watts } from "../units/quantity.js";
import { joulesPerKilowattHour, secondsPerHour } from "../units/timeScale.js";
import { gpuAverageLoad } from "./averageLoad.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { type EnergySite, type EnergyTerms, energyTerms, sumOfEnergyTerms } from "./energyTerms.js";

/** What a training run takes in energy, within one boundary. */
export interface TrainingEnergy {
  /** Where the meter sits. */
  readonly boundary: EnergyBoundary;
  /** Energy of the run. */
  readonly joules: Joules;
  /** The same in the unit of electricity bills. */
  readonly kilowattHours: number;
  /** Where it goes; sums to `joules`. */
  readonly terms: EnergyTerms;
}

/**
 * Energy of a training run at the accelerators, the servers or the facility.
 *
 * Model: acceleratorHours x thermalDesignPowerWatts x averageLoad, times serverPowerRatio from "server" on and
 * powerUsageEffectiveness at "facility".
 *
 * Assumes: the load is the run's mean over its rating. Model cards often state `boundary: "chip"` with `averageLoad: 1`,
 * which leaves out a third of what the meter shows.
 *
 * @param options - accelerator-hours, rated power, load ({@link gpuAverageLoad} if not given) and site
 * @returns joules and kilowatt-hours of the run
 * @throws {@link InvalidQuantityError} if a quantity is negative, the load is above 1 or a ratio is below 1
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024
 * @example
 * ```ts
 * import { trainingEnergy } from "llm-economics/energy";
 *
 * const card = trainingEnergy({ acceleratorHours: 30.84e6, thermalDesignPowerWatts: 700, averageLoad: 1, boundary: "chip" });
 * card.kilowattHours; // => 21588000
 * ```
 */
export function trainingEnergy(
  options: EnergySite & {
    /** Accelerators times hours. */
    readonly acceleratorHours: number;
    /** Rated power of one accelerator. */
    readonly thermalDesignPowerWatts: Watts;
    /** Mean draw over rating, 0 to 1. */
    readonly averageLoad?: number;
  },
): TrainingEnergy {
  checkShape("options", options, {
    boundary: "chip|server|facility",
    serverPowerRatio: [0],
    powerUsageEffectiveness: [0],
    acceleratorHours: 0,
    thermalDesignPowerWatts: 0,
    averageLoad: [0],
  });
  const hours = nonNegative("acceleratorHours", options.acceleratorHours);
  const rating = positive("thermalDesignPowerWatts", options.thermalDesignPowerWatts);
  const load = within("averageLoad", options.averageLoad ?? gpuAverageLoad.value, 0, 1);
  const terms = energyTerms(hours * secondsPerHour * rating * load, 0, options);
  const joules = sumOfEnergyTerms(terms);
  return { boundary: options.boundary, joules, kilowattHours: joules / joulesPerKilowattHour, terms };
}
