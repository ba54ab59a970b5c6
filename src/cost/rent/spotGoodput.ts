import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Interruptions } from "./interruptions.js";

/**
 * The share of paid time that is productive on machines that are interrupted.
 *
 * Model: interval / (interval + checkpointSeconds) x (1 - (interval / 2 + restartSeconds) / meanSecondsBetween), with
 * interval = sqrt(2 x checkpointSeconds x meanSecondsBetween) unless it is given.
 * Assumes: interruptions at random, on average half an interval of work lost at each, and both interval and restart far
 * below the time between interruptions; beyond a fifth of it the first-order formula overstates the loss.
 *
 * @param interruptions - how often, and what each costs in time
 * @returns productive over paid time, above 0 and at most 1
 * @unit ratio
 * @throws {@link InvalidQuantityError} if a time is negative or not finite, or if nothing would get done
 * @source J. Young, A First Order Approximation to the Optimum Checkpoint Interval (CACM 17(9), 1974)
 * @example
 * ```ts
 * import { spotGoodput } from "llm-economics/cost";
 * import { hours } from "llm-economics/units";
 *
 * spotGoodput({ meanSecondsBetween: hours(6), checkpointSeconds: 60, restartSeconds: 300 }); // => 0.9148
 * ```
 */
export function spotGoodput(interruptions: Interruptions): number {
  checkShape("interruptions", interruptions, {
    meanSecondsBetween: 0,
    checkpointSeconds: 0,
    restartSeconds: 0,
    checkpointIntervalSeconds: [0],
  });
  const between = positive("meanSecondsBetween", interruptions.meanSecondsBetween);
  const checkpoint = nonNegative("checkpointSeconds", interruptions.checkpointSeconds);
  const restart = nonNegative("restartSeconds", interruptions.restartSeconds);
  const chosen = interruptions.checkpointIntervalSeconds;
  const interval =
    chosen === undefined ? Math.sqrt(2 * checkpoint * between) : positive("checkpointIntervalSeconds", chosen);
  const saving = interval === 0 ? 1 : interval / (interval + checkpoint);
  const goodput = saving * (1 - (interval / 2 + restart) / between);
  if (goodput > 0) return goodput;
  throw new InvalidQuantityError("meanSecondsBetween", between, "more than what one interruption costs in time");
}
