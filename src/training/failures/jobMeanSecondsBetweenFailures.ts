import { nonNegative, positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/**
 * Returns the mean time between failures of a job that needs all of its accelerators or servers.
 *
 * Model: 1 / (parts / partMeanSeconds + failuresPerSecondOfAnyJob).
 * Assumes: independent failures. The first term alone is too optimistic for jobs of medium size: for 1,024 A100s it gives 28.8
 * hours where 7.9 were measured. The second term covers failures that do not depend on size (software, storage, scheduling).
 *
 * @param job - number of parts, mean time between failures of one, and failure rate independent of size (0 if left out)
 * @returns mean time between failures
 * @unit s
 * @throws {@link InvalidQuantityError} if `parts` is not a whole number of at least 1, or a time is not above 0
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
  /** Number of accelerators or servers, all of which the job needs. */
  readonly parts: number;
  /** Mean time between failures of one of them. */
  readonly partMeanSeconds: Seconds;
  /** Failures per second that do not depend on the size of the job. */
  readonly failuresPerSecondOfAnyJob?: number | undefined;
}): Seconds {
  checkShape("job", job, { parts: 0, partMeanSeconds: 0, failuresPerSecondOfAnyJob: [0] });
  const rate = whole("parts", job.parts) / positive("partMeanSeconds", job.partMeanSeconds);
  return 1 / (rate + nonNegative("failuresPerSecondOfAnyJob", job.failuresPerSecondOfAnyJob ?? 0));
}
