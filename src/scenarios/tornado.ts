import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { checkDistribution } from "./checkDistribution.js";
import type { Distribution } from "./distribution.js";
import { quantileOf } from "./quantile.js";

/** Effect of one input alone on the result. */
export interface TornadoBar<Name extends string = string> {
  /** The input. */
  readonly input: Name;
  /** Its tenth percentile. */
  readonly low: number;
  /** Its ninetieth percentile. */
  readonly high: number;
  /** The result with this input at its tenth percentile, all others at their median. */
  readonly resultAtLow: number;
  /** The result with this input at its ninetieth percentile, all others at their median. */
  readonly resultAtHigh: number;
  /** Distance between the two results. */
  readonly swing: number;
}

/** Which inputs matter, widest first. */
export interface Tornado<Name extends string = string> {
  /** The result with every input at its median. */
  readonly baseline: number;
  /** One bar for each uncertain input, widest first; equal ones by name. */
  readonly bars: readonly TornadoBar<Name>[];
}

/**
 * Which inputs move a result most: each one from its tenth to its ninetieth percentile, the others at their median.
 *
 * Model: swing = |f(x at P90) - f(x at P10)|, others at P50.
 *
 * Assumes: one at a time; what two inputs do together does not show. Inputs given as numbers are certain and get no bar.
 *
 * @param options - what is known of each input, and the function of them
 * @returns the baseline and the bars, in the result's own unit
 * @throws {@link InvalidQuantityError} if a distribution is malformed or a result is not finite
 * @source tornado diagrams of decision analysis (textbook)
 * @example
 * ```ts
 * import { tornado } from "llm-economics/scenarios";
 *
 * const { bars } = tornado({
 *   inputs: { hours: { kind: "uniform", low: 500, high: 700 }, price: { kind: "uniform", low: 1, high: 4 } },
 *   evaluate: ({ hours, price }) => hours * price,
 * });
 * bars.map((bar) => bar.input); // => ["price", "hours"]
 * ```
 */
export function tornado<Name extends string>(options: {
  /** Distribution of each input. */
  readonly inputs: { readonly [Input in Name]: Distribution };
  /** The result of one set of inputs. */
  readonly evaluate: (inputs: { readonly [Input in Name]: number }) => number;
}): Tornado<Name> {
  checkShape("options", options, { inputs: checkObject, evaluate: checkFunction });
  const names = Object.keys(options.inputs) as Name[];
  const medians = {} as { [Input in Name]: number };
  for (const name of names) {
    checkDistribution(name, options.inputs[name]);
    medians[name] = quantileOf(options.inputs[name], 0.5);
  }
  const result = (name: string, inputs: { readonly [Input in Name]: number }) => {
    const value = options.evaluate(inputs);
    if (Number.isFinite(value)) return value;
    throw new InvalidQuantityError(`evaluate(${name})`, value, "a finite number");
  };
  const bars = names
    .filter((name) => typeof options.inputs[name] !== "number")
    .map((input): TornadoBar<Name> => {
      const low = quantileOf(options.inputs[input], 0.1);
      const high = quantileOf(options.inputs[input], 0.9);
      const resultAtLow = result(input, { ...medians, [input]: low });
      const resultAtHigh = result(input, { ...medians, [input]: high });
      return { input, low, high, resultAtLow, resultAtHigh, swing: Math.abs(resultAtHigh - resultAtLow) };
    });
  bars.sort((left, right) => right.swing - left.swing || (left.input < right.input ? -1 : 1));
  return { baseline: result("medians", medians), bars };
}
