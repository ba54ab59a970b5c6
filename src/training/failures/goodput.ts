import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../../units/check.js";
import { checkFields } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";
import { type CheckpointNeed, youngCheckpointInterval } from "./checkpointInterval.js";

/** Checkpoints, failures and restarts of a job. */
export interface GoodputInput extends CheckpointNeed {
  /** Time from a failure until training continues: detection, replacement and loading. */
  readonly restartSeconds: Seconds;
  /** Training time between checkpoints; Young's formula if left out. */
  readonly intervalSeconds?: Seconds | undefined;
  /** Exact form for exponential failures (the default), or the first-order form used in most papers. */
  readonly form?: "exponential" | "first-order" | undefined;
}

/**
 * Returns the goodput of a training job: the share of its time that makes progress, after checkpoints, lost work and restarts.
 *
 * Model: τ / (M × e^(R / M) × (e^((τ + δ) / M) − 1)); to first order τ / (τ + δ) × (1 − (τ / 2 + R) / M), with τ = intervalSeconds,
 * δ = checkpointSeconds, R = restartSeconds and M = meanSecondsBetweenFailures.
 * Assumes: exponential failures, which can also occur during a restart. The first-order form holds for τ and R much smaller
 * than M. Stragglers and planned stops are not included.
 *
 * @param job - checkpoints, failures and restarts
 * @returns the share, 0 to 1
 * @throws {@link InvalidQuantityError} if a time is out of range, or the job fails before it makes progress
 * @source Daly (FGCS 22(3), 2006); Kokolis et al. (arXiv:2410.21680, 2024) for the first-order form
 * @example
 * ```ts
 * import { goodput } from "llm-economics/training";
 *
 * const job = { checkpointSeconds: 60, meanSecondsBetweenFailures: 11_135.0835, restartSeconds: 300 };
 * goodput(job); // => 0.8758
 * goodput({ ...job, form: "first-order" }); // => 0.875699
 * ```
 */
export function goodput(job: GoodputInput): number {
  checkFields(
    "job",
    job,
    {
      restartSeconds: 0,
      intervalSeconds: [0],
      form: ["exponential|first-order"],
      checkpointSeconds: 0,
      meanSecondsBetweenFailures: 0,
    },
    "",
  );
  // A stated interval needs no optimum, which does not exist for checkpoints that take no time.
  const writing = nonNegative("checkpointSeconds", job.checkpointSeconds);
  const mean = positive("meanSecondsBetweenFailures", job.meanSecondsBetweenFailures);
  const interval = positive(
    "intervalSeconds",
    job.intervalSeconds ?? youngCheckpointInterval({ checkpointSeconds: writing, meanSecondsBetweenFailures: mean }),
  );
  const restart = nonNegative("restartSeconds", job.restartSeconds);
  const share =
    job.form === "first-order"
      ? (interval / (interval + writing)) * (1 - (interval / 2 + restart) / mean)
      : interval / (mean * Math.exp(restart / mean) * Math.expm1((interval + writing) / mean));
  if (share > 0) return share;
  const allowed = "long enough for work, checkpoint and restart between two failures";
  throw new InvalidQuantityError("meanSecondsBetweenFailures", mean, allowed, "Checkpoint faster, or use fewer parts.");
}
