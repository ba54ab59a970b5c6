import { goodput } from "../../training/failures/goodput.js";
import { nonNegative, positive, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Interruptions } from "./interruptions.js";

/**
 * The productive share of paid time on machines that can be interrupted.
 *
 * Model: goodput x M / (M - absentSeconds), because absent machines are not billed, with goodput = T / (M exp(R / M) (exp((T + C) / M) - 1)),
 * or to first order T / (T + C) x (1 - (T / 2 + R) / M), where M is meanSecondsBetween, C checkpointSeconds, R restartSeconds and T the
 * interval between checkpoints, sqrt(2 C M) by default. If checkpoints are free, T tends to 0 and the goodput to exp(-R / M), or 1 - R / M.
 * Assumes: interruptions are random and can occur during a restart, and each loses half a checkpoint interval of work on average.
 *
 * @param interruptions - rate of interruptions, and the time that each costs
 * @returns productive time over paid time, above 0 and at most 1
 * @unit ratio
 * @throws {@link InvalidQuantityError} if a time is negative or not finite, or if no productive time would remain
 * @source Daly (FGCS 22(3), 2006); J. Young (CACM 17(9), 1974) for the interval
 * @example
 * ```ts
 * import { spotGoodput } from "llm-economics/cost";
 * import { hours } from "llm-economics/units";
 *
 * const spot = { meanSecondsBetween: hours(6), checkpointSeconds: 60, restartSeconds: 300 };
 * spotGoodput(spot); // => 0.9145
 * spotGoodput({ ...spot, absentSeconds: 240 }); // => 0.9248
 * ```
 */
export function spotGoodput(interruptions: Interruptions): number {
  checkShape("interruptions", interruptions, {
    meanSecondsBetween: 0,
    checkpointSeconds: 0,
    restartSeconds: 0,
    checkpointIntervalSeconds: [0],
    absentSeconds: [0],
    form: ["exponential|first-order"],
  });
  const between = positive("meanSecondsBetween", interruptions.meanSecondsBetween);
  const restartSeconds = nonNegative("restartSeconds", interruptions.restartSeconds);
  const absent = within("absentSeconds", interruptions.absentSeconds ?? 0, 0, restartSeconds);
  const { checkpointIntervalSeconds: intervalSeconds, form = "exponential" } = interruptions;
  const checkpointSeconds = nonNegative("checkpointSeconds", interruptions.checkpointSeconds);
  const paid = between / (between - absent);
  if (checkpointSeconds === 0 && intervalSeconds === undefined && form === "exponential")
    return Math.exp(-restartSeconds / between) * paid;
  const interval =
    checkpointSeconds === 0 && intervalSeconds === undefined ? Number.EPSILON * between : intervalSeconds;
  const failures = { checkpointSeconds, meanSecondsBetweenFailures: between, restartSeconds, form };
  return goodput({ ...failures, ...(interval !== undefined && { intervalSeconds: interval }) }) * paid;
}
