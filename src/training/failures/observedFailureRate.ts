import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/** Mean time between the failures of a job, and of one of its accelerators. */
export interface FailureTimes {
  /** Of the job. */
  readonly jobSeconds: Seconds;
  /** Of one accelerator, everything that stops it counted: other parts of its server, network, software. */
  readonly acceleratorSeconds: Seconds;
}

/**
 * Mean time between failures from a count of them.
 *
 * Model: jobSeconds = spanSeconds / failures; acceleratorSeconds = accelerators × jobSeconds.
 * Assumes: failures come evenly; the first weeks of new machines have more.
 *
 * @param observed - unplanned interruptions, accelerators, and the time watched
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
  /** Unplanned interruptions. */
  readonly failures: number;
  /** Accelerators of the job. */
  readonly accelerators: number;
  /** Time watched. */
  readonly spanSeconds: Seconds;
}): FailureTimes {
  checkShape("observed", observed, { failures: 0, accelerators: 0, spanSeconds: 0 });
  const jobSeconds = positive("spanSeconds", observed.spanSeconds) / positive("failures", observed.failures);
  return { jobSeconds, acceleratorSeconds: jobSeconds * whole("accelerators", observed.accelerators) };
}
