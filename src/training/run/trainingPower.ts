import type { Accelerator } from "../../hardware/accelerator.js";
import { positive, within } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Watts } from "../../units/quantity.js";
import { stepSeconds, type TrainingStepTerms } from "../step/stepTime.js";

/**
 * Power of an accelerator in training, as shares of its power limit: while it waits, and in addition while it computes.
 *
 * @source our measurements: 45 trainings on H100 and 11 on H200, 700 W: 30 W and 658 W, with a median error of 2 % (2026)
 * @example
 * ```ts
 * import { trainingPowerShares } from "llm-economics/training";
 *
 * trainingPowerShares; // => { waiting: 0.043, working: 0.94 }
 * ```
 */
export const trainingPowerShares = { waiting: 0.043, working: 0.94 } as const;

/**
 * Share of a step in which the slowest accelerator computes instead of waiting for the host, communication, other stages or
 * stragglers.
 */
export function busyShareOf(terms: TrainingStepTerms): number {
  const { hostSeconds, communicationSeconds, gradientSeconds, bubbleSeconds, fixedSeconds, stragglerSeconds } = terms;
  const waiting =
    hostSeconds + communicationSeconds + gradientSeconds + bubbleSeconds + fixedSeconds + stragglerSeconds;
  const seconds = stepSeconds(terms);
  return (seconds - waiting) / seconds;
}

/**
 * Returns the mean power of one accelerator in training, without its server.
 *
 * Model: thermalDesignPowerWatts × (waiting + working × busyShare), with {@link trainingPowerShares}.
 * Assumes: large matrix products, and that other generations behave like H100 and H200.
 *
 * @param training - the accelerator, and the share of a step in which it computes
 * @returns watts; undefined if the power limit of the accelerator is unknown
 * @unit W
 * @throws {@link InvalidQuantityError} if the share is not from 0 to 1
 * @source {@link trainingPowerShares}
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { trainingPowerWatts } from "llm-economics/training";
 *
 * trainingPowerWatts({ accelerator: nvidiaH100Sxm, busyShare: 0.8 }); // => 556.5
 * ```
 */
export function trainingPowerWatts(training: {
  /** The accelerator. */
  readonly accelerator: Pick<Accelerator, "thermalDesignPowerWatts">;
  /** Share of a step in which the accelerator computes. */
  readonly busyShare: number;
}): Watts | undefined {
  checkObject("training.accelerator", checkObject("training", training).accelerator);
  checkShape("training", training, { accelerator: checkObject, busyShare: 0 });
  const busy = within("busyShare", training.busyShare, 0, 1);
  const limit = training.accelerator.thermalDesignPowerWatts;
  if (limit === undefined) return undefined;
  positive("accelerator.thermalDesignPowerWatts", limit);
  return limit * (trainingPowerShares.waiting + trainingPowerShares.working * busy);
}
