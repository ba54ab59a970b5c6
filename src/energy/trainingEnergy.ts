import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { TrainingEstimate } from "../training/plan/trainingEstimate.js";
import { nonNegative, positive, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Joules, Watts } from "../units/quantity.js";
import { joulesPerKilowattHour, secondsPerHour } from "../units/timeScale.js";
import { gpuAverageLoad } from "./averageLoad.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { type EnergySite, type EnergyTerms, energyTerms, sumOfEnergyTerms } from "./energyTerms.js";

/** Energy of a training run at one boundary. */
export interface TrainingEnergy {
  /** Where the energy is measured. */
  readonly boundary: EnergyBoundary;
  /** Energy of the run, in joules. */
  readonly joules: Joules;
  /** Energy of the run, in kilowatt-hours. */
  readonly kilowattHours: number;
  /** Breakdown; the terms sum to `joules`. */
  readonly terms: EnergyTerms;
  /** Interval of `joules`, from that of the estimated accelerator-hours; absent if the hours are given. */
  readonly interval?: { readonly low: Joules; readonly high: Joules; readonly level: number } | undefined;
}

/** Accelerator use of a run: either hours at a load, or a training estimate. */
export type TrainingEnergyRun =
  | {
      /** Accelerator-hours of the run. */
      readonly acceleratorHours: number;
      /** Rated power of one accelerator, in watts. */
      readonly thermalDesignPowerWatts: Watts;
      /** Mean power draw over rated power, 0 to 1; {@link gpuAverageLoad} by default. */
      readonly averageLoad?: number | undefined;
    }
  | {
      /** Result of `estimateTraining`, for a run that fits in memory. */
      readonly run: Pick<TrainingEstimate, "acceleratorHours" | "acceleratorWatts">;
    };

/**
 * Calculates the energy of a training run at the chip, server or facility boundary.
 *
 * Model: acceleratorHours x thermalDesignPowerWatts x averageLoad, times serverPowerRatio from "server" on and
 * powerUsageEffectiveness at "facility". For an estimate, acceleratorHours x acceleratorWatts, with the interval of its hours.
 *
 * Assumes: hosts draw power in proportion to their accelerators. Model cards often count the chips alone at their rated power
 * (`boundary: "chip"`, `averageLoad: 1`), which leaves out about a third of the energy at the meter.
 *
 * @param options - accelerator-hours, rated power and load, or an estimate; the boundary and the overhead ratios
 * @returns energy of the run in joules and kilowatt-hours
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
export function trainingEnergy(options: EnergySite & TrainingEnergyRun): TrainingEnergy {
  checkShape<
    Partial<Record<keyof EnergySite | "acceleratorHours" | "thermalDesignPowerWatts" | "averageLoad" | "run", unknown>>
  >("options", options, {
    boundary: ["chip|server|facility"],
    serverPowerRatio: [0],
    powerUsageEffectiveness: [0],
    acceleratorHours: [0],
    thermalDesignPowerWatts: [0],
    averageLoad: [0],
    run: [checkObject],
  });
  const { hours, watts, interval } = drawOf(options);
  const terms = energyTerms(hours * secondsPerHour * watts, 0, options);
  const joules = sumOfEnergyTerms(terms);
  return {
    boundary: options.boundary,
    joules,
    kilowattHours: joules / joulesPerKilowattHour,
    terms,
    ...(interval && {
      interval: { low: (joules * interval.low) / hours, high: (joules * interval.high) / hours, level: interval.level },
    }),
  };
}

/** Returns the accelerator-hours of a run and the mean power of one accelerator. */
function drawOf(options: TrainingEnergyRun) {
  if ("run" in options) {
    const { acceleratorHours, acceleratorWatts } = options.run;
    if (acceleratorWatts === undefined) {
      const allowed = "the estimate of an accelerator whose power limit is known";
      throw new InvalidQuantityError("run.acceleratorWatts", undefined, allowed, "State acceleratorHours and a power.");
    }
    const hours = positive("run.acceleratorHours.value", acceleratorHours?.value);
    return { hours, watts: positive("run.acceleratorWatts", acceleratorWatts), interval: acceleratorHours.interval };
  }
  const hours = nonNegative("acceleratorHours", options.acceleratorHours);
  const rating = positive("thermalDesignPowerWatts", options.thermalDesignPowerWatts);
  return {
    hours,
    watts: rating * within("averageLoad", options.averageLoad ?? gpuAverageLoad.value, 0, 1),
    interval: undefined,
  };
}
