import type { Accelerator } from "../../hardware/accelerator.js";
import { within } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Watts } from "../../units/quantity.js";
import { stepSeconds, type TrainingStepTerms } from "../step/stepTime.js";

/**
 * Share of its power limit that an accelerator draws while it waits, and that it draws in addition while it works on a training.
 *
 * @source own measurements: 45 trainings on H100 and 11 on H200, 700 W: 30 W and 658 W, off by 2 % in the median (2026)
 * @example
 * ```ts
 * import { trainingPowerShares } from "llm-economics/training";
 *
 * trainingPowerShares; // => { waiting: 0.043, working: 0.94 }
 * ```
 */
export const trainingPowerShares = { waiting: 0.043, working: 0.94 } as const;

/** Share of a step in which the slowest accelerator works: not waiting for the host, exchanges, other stages or others. */
export function busyShareOf(terms: TrainingStepTerms): number {
  const { hostSeconds, communicationSeconds, gradientSeconds, bubbleSeconds, fixedSeconds, stragglerSeconds } = terms;
  const waiting =
    hostSeconds + communicationSeconds + gradientSeconds + bubbleSeconds + fixedSeconds + stragglerSeconds;
  const seconds = stepSeconds(terms);
  return (seconds - waiting) / seconds;
}

/**
 * Power that one accelerator draws while it trains, without its server.
 *
 * Model: thermalDesignPowerWatts × (waiting + working × busyShare), with {@link trainingPowerShares}.
 * Assumes: matrix products of large steps; other generations draw like H100 and H200 did.
 *
 * @param training - the accelerator, and the share of a step in which it works
 * @returns watts; undefined where the part's power limit is not known
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
  /** Share of a step in which it works. */
  readonly busyShare: number;
}): Watts | undefined {
  checkObject("training.accelerator", checkObject("training", training).accelerator);
  checkShape("training", training, { accelerator: 0, busyShare: 0 });
  const busy = within("busyShare", training.busyShare, 0, 1);
  const limit = training.accelerator.thermalDesignPowerWatts;
  return limit === undefined ? undefined : limit * (trainingPowerShares.waiting + trainingPowerShares.working * busy);
}
