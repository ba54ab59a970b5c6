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
 * Estimates the difference between two scenarios under the same draws, which has far less noise than two separate simulations.
 *
 * Model: summary of alternative(x_i) - baseline(x_i) over the runs.
 *
 * Assumes: as for {@link monteCarlo}; inputs of the same name mean the same thing in both scenarios.
 *
 * @param options - distributions of the inputs, both scenarios, number of runs and seed
 * @returns a summary of the difference, and the share of runs in which the alternative is lower
 * @throws {@link InvalidQuantityError} in the same cases as {@link monteCarlo}
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
  /** Baseline scenario, as a function of the inputs. */
  readonly baseline: (inputs: { readonly [Input in Name]: number }) => number;
  /** Alternative scenario, as a function of the inputs. */
  readonly alternative: (inputs: { readonly [Input in Name]: number }) => number;
  /** Correlations between inputs; none by default. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; that of {@link monteCarlo} by default. */
  readonly runs?: number | undefined;
  /** Seed: a whole number; the same seed repeats the draws. */
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
