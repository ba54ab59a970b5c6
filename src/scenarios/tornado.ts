import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { checkDistribution } from "./checkDistribution.js";
import type { Distribution } from "./distribution.js";
import { quantileOf } from "./quantile.js";

/** Effect of one input on the result, with all other inputs at their medians. */
export interface TornadoBar<Name extends string = string> {
  /** Name of the input. */
  readonly input: Name;
  /** 10th percentile of the input. */
  readonly low: number;
  /** 90th percentile of the input. */
  readonly high: number;
  /** Result with this input at its 10th percentile. */
  readonly resultAtLow: number;
  /** Result with this input at its 90th percentile. */
  readonly resultAtHigh: number;
  /** Absolute difference between the two results. */
  readonly swing: number;
}

/** Effect of each input on a result, the largest first. */
export interface Tornado<Name extends string = string> {
  /** Result with every input at its median. */
  readonly baseline: number;
  /** One bar for each uncertain input, ordered by swing, then by name. */
  readonly bars: readonly TornadoBar<Name>[];
}

/**
 * Ranks inputs by their effect on a result: each varies from its 10th to its 90th percentile while the others stay at their medians.
 *
 * Model: swing = |f(x at P90) - f(x at P10)|, with all other inputs at P50.
 *
 * Assumes: inputs vary one at a time, so interactions do not show. Inputs given as numbers are certain and get no bar.
 *
 * @param options - distributions of the inputs, and a function of them
 * @returns the baseline and the bars, in the unit of the result
 * @throws {@link InvalidQuantityError} if a distribution is invalid or a result is not finite
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
  /** Function of the inputs. */
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
