import type { Seconds } from "../../units/quantity.js";

/** Failures of accelerators, and the cost of each. */
export interface FailureModel {
  /** Mean time between failures of one accelerator and what belongs to it. */
  readonly acceleratorMeanSecondsBetweenFailures: Seconds;
  /** Failures a second that a job of any size has; none if left out. */
  readonly failuresPerSecondOfAnyJob?: number | undefined;
  /** Time for which writing a checkpoint stops the training. */
  readonly checkpointSeconds: Seconds;
  /** From a failure to training on. */
  readonly restartSeconds: Seconds;
  /** Training time between checkpoints; that of Young's formula if left out. */
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
 * The default failure model: as in the training of Llama 3; a checkpoint that blocks 40 seconds, as BLOOM's
 * did, and five minutes to notice a failure and go on, as Meta's clusters take for their checks.
 *
 * @source arXiv:2407.21783, section 3.3.4; BLOOM 176B chronicles (2022); arXiv:2410.21680. An estimate: the three were never one system
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
