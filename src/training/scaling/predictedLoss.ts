import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { checkLaw, type LossLaw } from "./lossLaw.js";

/**
 * Loss of a model of a given size trained on a given number of tokens, by a scaling law.
 *
 * Model: irreducible + parameterFactor / parameters^parameterExponent + dataFactor / tokens^dataExponent.
 * Assumes: fresh tokens of the data that the law was fitted to, and a size near those fitted (70M to 16B parameters); beyond about
 * 100 tokens a parameter it is weakly supported.
 *
 * @param model - the law, parameters and tokens
 * @returns loss
 * @unit nat/token
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite
 * @source Hoffmann et al., Training Compute-Optimal Large Language Models (arXiv:2203.15556, 2022), approach 3
 * @example
 * ```ts
 * import { predictedLoss, replicatedChinchillaLaw } from "llm-economics/training";
 *
 * predictedLoss({ law: replicatedChinchillaLaw, parameters: 70e9, tokens: 1.4e12 }); // => 1.974
 * ```
 */
export function predictedLoss(model: {
  /** The scaling law. */
  readonly law: LossLaw;
  /** Parameters. */
  readonly parameters: number;
  /** Tokens trained on. */
  readonly tokens: number;
}): number {
  checkShape("model", model, { law: checkObject, parameters: 0, tokens: 0 });
  const { irreducible, parameterFactor, dataFactor, parameterExponent, dataExponent } = checkLaw(model.law);
  return (
    irreducible +
    parameterFactor / positive("parameters", model.parameters) ** parameterExponent +
    dataFactor / positive("tokens", model.tokens) ** dataExponent
  );
}
