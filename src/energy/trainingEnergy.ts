import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { TrainingEstimate } from "../training/plan/trainingEstimate.js";
import { nonNegative, positive, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Joules, Watts } from "../units/quantity.js";
import { joulesPerKilowattHour, secondsPerHour } from "../units/timeScale.js";
import { gpuAverageLoad } from "./averageLoad.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { type EnergySite, type EnergyTerms, energyTerms, sumOfEnergyTerms } from "./energyTerms.js";

/** Energy of a training run, within one boundary. */
export interface TrainingEnergy {
  /** Boundary of the meter. */
  readonly boundary: EnergyBoundary;
  /** Energy of the run. */
  readonly joules: Joules;
  /** The same in the unit of electricity bills. */
  readonly kilowattHours: number;
  /** Energy terms; they sum to `joules`. */
  readonly terms: EnergyTerms;
  /** Range of the joules that the interval of an estimate's hours gives; absent where the hours are stated. */
  readonly interval?: { readonly low: Joules; readonly high: Joules; readonly level: number } | undefined;
}

/** Accelerator use of a run: hours at a load, or a training estimate that has both. */
export type TrainingEnergyRun =
  | {
      /** Accelerators times hours. */
      readonly acceleratorHours: number;
      /** Rated power of one accelerator. */
      readonly thermalDesignPowerWatts: Watts;
      /** Mean draw over rating, 0 to 1. */
      readonly averageLoad?: number | undefined;
    }
  | {
      /** Fields of a fitting `estimateTraining` result: hours, and the power that follows from its busy time. */
      readonly run: Pick<TrainingEstimate, "acceleratorHours" | "acceleratorWatts">;
    };

/**
 * Energy of a training run at the accelerators, the servers or the facility.
 *
 * Model: acceleratorHours x thermalDesignPowerWatts x averageLoad, times serverPowerRatio from "server" on and
 * powerUsageEffectiveness at "facility". Of an estimate, acceleratorHours x acceleratorWatts, with the interval of its hours.
 *
 * Assumes: the load is the run's mean over its rating. Model cards often state `boundary: "chip"` with `averageLoad: 1`,
 * which leaves out a third of what the meter shows.
 *
 * @param options - accelerator-hours, rated power, load ({@link gpuAverageLoad} if not given), or an estimate; and site
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

/** Accelerator-hours of a run, and what one accelerator draws in them. */
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
