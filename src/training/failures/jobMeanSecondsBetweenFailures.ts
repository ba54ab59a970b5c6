import { nonNegative, positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/**
 * Mean time between failures of a job that needs all its parts.
 *
 * Model: 1 / (parts / partMeanSeconds + failuresPerSecondOfAnyJob).
 * Assumes: independent failures. The law alone is too kind to middle sizes: at 1,024 A100 it gives 28.8 hours where 7.9 were
 * measured; failures that do not depend on size (software, storage, scheduling) are the second term.
 *
 * @param job - parts (accelerators or servers), mean time between failures of one, and failures of jobs of any size (0 if left out)
 * @returns mean time between failures
 * @unit s
 * @throws {@link InvalidQuantityError} if parts are not whole and at least 1, or a time not above 0
 * @source Kokolis et al., Revisiting Reliability in Large-Scale Machine Learning Research Clusters (arXiv:2410.21680, 2024)
 * @example
 * ```ts
 * import { jobMeanSecondsBetweenFailures } from "llm-economics/training";
 * import { days } from "llm-economics/units";
 *
 * const servers = { parts: 16_384, partMeanSeconds: days(1) / 0.0065 };
 * jobMeanSecondsBetweenFailures(servers) / 3600; // => 0.2254
 * ```
 */
export function jobMeanSecondsBetweenFailures(job: {
  /** Accelerators or servers, all of which the job needs. */
  readonly parts: number;
  /** Mean time between failures of one. */
  readonly partMeanSeconds: Seconds;
  /** Failures a second that a job of any size has. */
  readonly failuresPerSecondOfAnyJob?: number | undefined;
}): Seconds {
  checkShape("job", job, { parts: 0, partMeanSeconds: 0, failuresPerSecondOfAnyJob: [0] });
  const rate = whole("parts", job.parts) / positive("partMeanSeconds", job.partMeanSeconds);
  return 1 / (rate + nonNegative("failuresPerSecondOfAnyJob", job.failuresPerSecondOfAnyJob ?? 0));
}
