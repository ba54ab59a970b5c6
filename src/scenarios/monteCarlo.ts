import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import type { Correlation } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { sampleInputs } from "./sampleInputs.js";
import { type SampleSummary, summarize } from "./summarize.js";

/**
 * Runs that make the standard error of a mean some 1.6 % where the spread is as large as the mean.
 *
 * @source 1 / sqrt(4096), the textbook standard error
 */
export const defaultMonteCarloRuns = 4_096;

/** Statistics over many runs. */
export interface MonteCarloResult extends SampleSummary {
  /** The seed that repeats them. */
  readonly seed: number;
}

/**
 * The distribution of a result whose inputs are uncertain, from seeded draws: the same seed gives the same draws anywhere.
 *
 * Model: input x of run i is the quantile of its distribution at a number that depends on (seed, name of the input, i) alone;
 * the result is summarised over the runs. Two scenarios with the same seed thus share the draws of the inputs they share.
 *
 * Assumes: the inputs vary independently of each other, but for those named in `correlations`, which move together as a Gaussian copula.
 *
 * @param options - inputs (numbers are certain), the function of them, runs and seed
 * @returns P10, P50, P90, mean, standard deviation and standard error, in the result's own unit
 * @throws {@link InvalidQuantityError} if a distribution is malformed or a run gives no finite number
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
  /** The result of one set of inputs. */
  readonly evaluate: (inputs: { readonly [Input in Name]: number }) => number;
  /** Inputs that move together; none unless given. */
  readonly correlations?: readonly Correlation<NoInfer<Name>>[] | undefined;
  /** Number of runs; {@link defaultMonteCarloRuns} if absent. */
  readonly runs?: number | undefined;
  /** Any whole number; the same one repeats the draws. */
  readonly seed: number;
}): MonteCarloResult {
  checkShape("options", options, {
    inputs: checkObject,
    evaluate: checkFunction,
    correlations: [0],
    runs: [0],
    seed: 0,
  });
  const runs = whole("runs", options.runs ?? defaultMonteCarloRuns);
  const seed = whole("seed", options.seed, 0);
  const draw = sampleInputs(options.inputs, seed, options.correlations);
  const { evaluate } = options;
  const values = new Float64Array(runs);
  for (let run = 0; run < runs; run++) values[run] = finite(evaluate(draw(run)), run);
  return { seed, ...summarize(values) };
}

function finite(value: number, run: number): number {
  if (Number.isFinite(value)) return value;
  throw new InvalidQuantityError(`evaluate(run ${run})`, value, "a finite number");
}
