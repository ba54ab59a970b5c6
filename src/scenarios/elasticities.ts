import { positive } from "../units/check.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";

/**
 * Logarithmic step of the finite differences: 1 %, at which the five-point formula is accurate to about eight digits.
 *
 * @source error term h^4 / 30 of the five-point central difference (textbook)
 */
export const elasticityLogStep = 0.01;

/**
 * The elasticity of a result with respect to each input: its percentage change when the input changes by one per cent.
 *
 * Model: e = d ln f / d ln x by the five-point central difference in logarithms.
 *
 * Assumes: f is smooth and positive around the point. At a kink, such as a limit that starts to bind, the result averages both sides.
 *
 * @param options - the inputs, and a function of them
 * @returns an elasticity for each input: 1 is proportional, 0 has no effect, -1 is inversely proportional
 * @throws {@link InvalidQuantityError} if an input or a result is not above 0
 * @source five-point stencil (textbook)
 * @example
 * ```ts
 * import { elasticities } from "llm-economics/scenarios";
 *
 * const found = elasticities({
 *   at: { pricePerHour: 2, tokensPerSecond: 1_000 },
 *   evaluate: ({ pricePerHour, tokensPerSecond }) => (pricePerHour * 1e6) / (3_600 * tokensPerSecond),
 * });
 * found.pricePerHour; // => 1.0000
 * found.tokensPerSecond; // => -1.0000
 * ```
 */
export function elasticities<Name extends string>(options: {
  /** Inputs at which to evaluate, all above 0. */
  readonly at: { readonly [Input in Name]: number };
  /** Function of the inputs. */
  readonly evaluate: (inputs: { readonly [Input in Name]: number }) => number;
}): { readonly [Input in Name]: number } {
  checkShape("options", options, { at: checkObject, evaluate: checkFunction });
  const { at, evaluate } = options;
  for (const name of Object.keys(at) as Name[]) positive(name, at[name]);
  const found = {} as { [Input in Name]: number };
  for (const name of Object.keys(at) as Name[]) {
    const value = at[name];
    const logarithm = (steps: number) => {
      const moved = value * Math.exp(steps * elasticityLogStep);
      return Math.log(positive(`evaluate(${name})`, evaluate({ ...at, [name]: moved })));
    };
    const near = logarithm(1) - logarithm(-1);
    const far = logarithm(2) - logarithm(-2);
    found[name] = (8 * near - far) / (12 * elasticityLogStep);
  }
  return found;
}
