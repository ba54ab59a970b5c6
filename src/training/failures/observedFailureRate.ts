import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/** Mean time between failures of a job and of one of its accelerators. */
export interface FailureTimes {
  /** Mean time between failures of the job. */
  readonly jobSeconds: Seconds;
  /** Mean time between failures per accelerator, including other parts of its server, network and software. */
  readonly acceleratorSeconds: Seconds;
}

/**
 * Returns the mean time between failures from an observed number of failures.
 *
 * Model: jobSeconds = spanSeconds / failures; acceleratorSeconds = accelerators × jobSeconds.
 * Assumes: a constant failure rate. New machines fail more often in their first weeks.
 *
 * @param observed - number of failures, number of accelerators, and duration of the observation
 * @returns mean time between failures
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite
 * @source Grattafiori et al., The Llama 3 Herd of Models (arXiv:2407.21783, 2024), section 3.3.4, for such a count
 * @example
 * ```ts
 * import { observedFailureRate } from "llm-economics/training";
 * import { days } from "llm-economics/units";
 *
 * const llama3 = observedFailureRate({ failures: 419, accelerators: 16_384, spanSeconds: days(54) });
 * llama3.jobSeconds / 3600; // => 3.0931
 * llama3.acceleratorSeconds / 3600; // => 50677.0
 * ```
 */
export function observedFailureRate(observed: {
  /** Number of unplanned interruptions. */
  readonly failures: number;
  /** Number of accelerators of the job. */
  readonly accelerators: number;
  /** Duration of the observation. */
  readonly spanSeconds: Seconds;
}): FailureTimes {
  checkShape("observed", observed, { failures: 0, accelerators: 0, spanSeconds: 0 });
  const jobSeconds = positive("spanSeconds", observed.spanSeconds) / positive("failures", observed.failures);
  return { jobSeconds, acceleratorSeconds: jobSeconds * whole("accelerators", observed.accelerators) };
}
