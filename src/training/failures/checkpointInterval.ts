import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkFields } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/** Time to write a checkpoint, and mean time between failures. */
export interface CheckpointNeed {
  /** Time that writing a checkpoint blocks training; for asynchronous checkpoints only the blocking part. */
  readonly checkpointSeconds: Seconds;
  /** Mean time between failures of the job. */
  readonly meanSecondsBetweenFailures: Seconds;
}

/**
 * Returns the optimal training time between checkpoints by Young's first-order formula.
 *
 * Model: √(2 × checkpointSeconds × meanSecondsBetweenFailures).
 * Assumes: writing takes much less time than passes between failures.
 *
 * @param need - blocking time of a checkpoint and mean time between failures
 * @returns time between the end of one checkpoint and the start of the next
 * @unit s
 * @throws {@link InvalidQuantityError} if a time is not above 0 or not finite
 * @source Young, A First Order Approximation to the Optimum Checkpoint Interval (CACM 17(9), 1974)
 * @example
 * ```ts
 * import { youngCheckpointInterval } from "llm-economics/training";
 *
 * youngCheckpointInterval({ checkpointSeconds: 60, meanSecondsBetweenFailures: 11_135.0835 }); // => 1155.95
 * ```
 */
export function youngCheckpointInterval(need: CheckpointNeed): Seconds {
  checkFields("need", need, { checkpointSeconds: 0, meanSecondsBetweenFailures: 0 }, "");
  const checkpoint = positive("checkpointSeconds", need.checkpointSeconds);
  return Math.sqrt(2 * checkpoint * positive("meanSecondsBetweenFailures", need.meanSecondsBetweenFailures));
}

/**
 * Returns the optimal training time between checkpoints by Daly's higher-order formula.
 *
 * Model: √(2 δ M) × (1 + √(δ / 2M) / 3 + δ / 2M / 9) − δ with δ = checkpointSeconds and M = meanSecondsBetweenFailures.
 * Assumes: exponentially distributed times between failures, and δ < 2M; beyond that no interval makes progress.
 *
 * @param need - blocking time of a checkpoint and mean time between failures
 * @returns time between the end of one checkpoint and the start of the next
 * @unit s
 * @throws {@link InvalidQuantityError} if a time is not above 0, or `checkpointSeconds` is not below twice the time between
 * failures
 * @source Daly, A Higher Order Estimate of the Optimum Checkpoint Interval for Restart Dumps (FGCS 22(3), 2006)
 * @example
 * ```ts
 * import { dalyCheckpointInterval } from "llm-economics/training";
 *
 * dalyCheckpointInterval({ checkpointSeconds: 60, meanSecondsBetweenFailures: 11_135.0835 }); // => 1116.29
 * ```
 */
export function dalyCheckpointInterval(need: CheckpointNeed): Seconds {
  checkFields("need", need, { checkpointSeconds: 0, meanSecondsBetweenFailures: 0 }, "");
  const first = youngCheckpointInterval(need);
  const { checkpointSeconds, meanSecondsBetweenFailures } = need;
  const ratio = checkpointSeconds / (2 * meanSecondsBetweenFailures);
  if (ratio >= 1) {
    const most = 2 * meanSecondsBetweenFailures;
    throw new InvalidQuantityError(
      "checkpointSeconds",
      checkpointSeconds,
      `below ${most}, twice the time between failures`,
    );
  }
  return first * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - checkpointSeconds;
}
