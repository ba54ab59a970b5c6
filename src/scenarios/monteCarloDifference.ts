import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { type MonteCarloResult, monteCarlo } from "./monteCarlo.js";

/** Difference between two scenarios under the same draws. */
export interface MonteCarloDifference {
  /** The alternative minus the baseline, run by run. */
  readonly difference: MonteCarloResult;
  /** Share of the runs in which the alternative is lower. */
  readonly alternativeLowerShare: number;
}

/**
 * The difference between two scenarios under the same draws: far less noise than two separate runs.
 *
 * Model: summary of alternative(x_i) - baseline(x_i) over the runs.
 *
 * Assumes: as {@link monteCarlo}; inputs of the same name mean the same thing in both.
 *
 * @param options - shared inputs, the two functions, runs and seed
 * @returns the summary of the difference and how often the alternative is lower
 * @throws {@link InvalidQuantityError} as monteCarlo does
 * @source common random numbers (textbook)
 * @example
 * ```ts
 * import { monteCarloDifference } from "llm-economics/scenarios";
 *
 * const result = monteCarloDifference({
 *   inputs: { price: { kind: "uniform", low: 1, high: 3 } },
 *   baseline: ({ price }) => 10 * price,
 *   alternative: ({ price }) => 8 * price,
 *   runs: 100,
 *   seed: 1,
 * });
 * result.alternativeLowerShare; // => 1
 * ```
 */
export function monteCarloDifference<Name extends string>(options: {
  /** Distribution of each input. */
  readonly inputs: { readonly [Input in Name]: Distribution };
  /** The scenario to compare with. */
  readonly baseline: (inputs: { readonly [Input in Name]: number }) => number;
  /** The scenario that is compared. */
  readonly alternative: (inputs: { readonly [Input in Name]: number }) => number;
  /** Inputs that move together; none unless given. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; that of {@link monteCarlo} if absent. */
  readonly runs?: number | undefined;
  /** Any whole number. */
  readonly seed: number;
}): MonteCarloDifference {
  checkShape("options", options, {
    inputs: checkObject,
    baseline: checkFunction,
    alternative: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const { inputs: distributions, baseline, alternative, correlations, runs, seed } = options;
  let lower = 0;
  const difference = monteCarlo({
    inputs: distributions,
    correlations,
    runs,
    seed,
    evaluate: (inputs) => {
      const value = alternative(inputs) - baseline(inputs);
      if (value < 0) lower += 1;
      return value;
    },
  });
  return { difference, alternativeLowerShare: lower / difference.runs };
}
