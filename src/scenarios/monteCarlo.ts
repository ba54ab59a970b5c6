import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { largestQuantity, whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { checkRuns } from "./checkRuns.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { sampleInputs } from "./sampleInputs.js";
import { type SampleSummary, summarize } from "./summarize.js";

/**
 * Default number of runs: the standard error of the mean is 1.6 % of the standard deviation.
 *
 * @source 1 / sqrt(4096), the textbook standard error
 */
export const defaultMonteCarloRuns = 4_096;

/** Statistics over all runs. */
export interface MonteCarloResult extends SampleSummary {
  /** Seed that reproduces the runs. */
  readonly seed: number;
}

/**
 * Estimates the distribution of a result with uncertain inputs from seeded draws. The same seed gives the same draws in every runtime.
 *
 * Model: input x of run i is the quantile of its distribution at a random number that depends only on the seed, the name of the input and
 * i; the result is summarised over all runs. Two scenarios with the same seed therefore share the draws of their common inputs.
 *
 * Assumes: inputs are independent, except for those in `correlations`, which are joined by a Gaussian copula.
 *
 * @param options - distributions of the inputs (numbers are certain), a function of the inputs, number of runs and seed
 * @returns P10, P50, P90, mean, standard deviation and standard error, in the unit of the result
 * @throws {@link InvalidQuantityError} if a distribution is invalid or the result of a run is not finite
 * @source J. K. Salmon et al., Parallel random numbers: as easy as 1, 2, 3 (SC11, 2011), for the generator
 * @example
 * ```ts
 * import { monteCarlo } from "llm-economics/scenarios";
 *
 * const bill = monteCarlo({
 *   inputs: {
 *     tokens: { kind: "lognormal", median: 1e9, geometricStandardDeviation: 1.5 },
 *     dollarsPerMillion: { kind: "triangular", low: 0.2, mode: 0.4, high: 1 },
 *   },
 *   evaluate: ({ tokens, dollarsPerMillion }) => (tokens / 1e6) * dollarsPerMillion,
 *   runs: 2_000,
 *   seed: 7,
 * });
 * bill.p10 < bill.p50 && bill.p50 < bill.p90; // => true
 * ```
 */
export function monteCarlo<Name extends string>(options: {
  /** Distribution of each input. */
  readonly inputs: { readonly [Input in Name]: Distribution };
  /** Function of the inputs. */
  readonly evaluate: (inputs: { readonly [Input in Name]: number }) => number;
  /** Correlations between inputs; none by default. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; {@link defaultMonteCarloRuns} by default. */
  readonly runs?: number | undefined;
  /** Seed: a whole number; the same seed repeats the draws. */
  readonly seed: number;
}): MonteCarloResult {
  checkShape("options", options, {
    inputs: checkObject,
    evaluate: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const runs = checkRuns(options.runs ?? defaultMonteCarloRuns);
  const seed = whole("seed", options.seed, 0);
  const draw = sampleInputs(options.inputs, seed, options.correlations);
  const { evaluate } = options;
  const values = new Float64Array(runs);
  for (let run = 0; run < runs; run++) values[run] = finite(evaluate(draw(run)), run);
  return { seed, ...summarize(values) };
}

function finite(value: number, run: number): number {
  if (Math.abs(value) <= largestQuantity) return value;
  throw new InvalidQuantityError(`evaluate(run ${run})`, value, "a finite number");
}
