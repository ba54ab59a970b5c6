import type { Seconds } from "../../units/quantity.js";

/** Rate of failures, and the time that each costs. */
export interface FailureModel {
  /** Mean time between failures of one accelerator, including everything that stops it. */
  readonly acceleratorMeanSecondsBetweenFailures: Seconds;
  /** Failures per second that do not depend on the size of the job; 0 if left out. */
  readonly failuresPerSecondOfAnyJob?: number | undefined;
  /** Time that writing a checkpoint blocks training. */
  readonly checkpointSeconds: Seconds;
  /** Time from a failure until training continues. */
  readonly restartSeconds: Seconds;
  /** Training time between checkpoints; Young's formula if left out. */
  readonly intervalSeconds?: Seconds | undefined;
}

/**
 * Mean time between failures of one accelerator in published clusters: 3.4 to 9.4 years.
 *
 * @source Llama 3 (arXiv:2407.21783): 419 in 54 days on 16,384 H100; Meta's research clusters (arXiv:2410.21680): 6.5 and 2.34 for
 * 1,000 servers and days, A100; BLOOM chronicles (2022): about one a week on 384 A100
 * @example
 * ```ts
 * import { publishedAcceleratorFailureSeconds } from "llm-economics/training";
 * import { years } from "llm-economics/units";
 *
 * publishedAcceleratorFailureSeconds.llama3 / years(1); // => 5.78
 * ```
 */
export const publishedAcceleratorFailureSeconds = {
  llama3: 182_437_209,
  metaResearchCluster1: 106_338_462,
  metaResearchCluster2: 295_384_615,
  bloom: 232_243_200,
} as const;

/**
 * Default failure model: the failure rate of Llama 3's training, checkpoints that block for 40 seconds as in BLOOM's, and five
 * minutes to detect a failure and restart, as for the checks of Meta's clusters.
 *
 * @source arXiv:2407.21783, section 3.3.4; BLOOM 176B chronicles (2022); arXiv:2410.21680. An estimate: the figures come from three systems
 * @example
 * ```ts
 * import { defaultFailureModel } from "llm-economics/training";
 *
 * defaultFailureModel.restartSeconds; // => 300
 * ```
 */
export const defaultFailureModel: FailureModel = {
  acceleratorMeanSecondsBetweenFailures: 182_437_209,
  checkpointSeconds: 40,
  restartSeconds: 300,
};
