import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { checkLaw, type LossLaw } from "./lossLaw.js";

/**
 * Predicts the loss of a model of a given size that is trained on a given number of tokens, by a scaling law.
 *
 * Model: irreducible + parameterFactor / parameters^parameterExponent + dataFactor / tokens^dataExponent.
 * Assumes: unrepeated data of the kind that the law was fitted to, and a size near the fitted range (70M to 16B parameters).
 * Beyond about 100 tokens per parameter the law is weakly supported.
 *
 * @param model - the scaling law, parameters and tokens
 * @returns predicted loss
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
  /** Number of parameters. */
  readonly parameters: number;
  /** Number of training tokens. */
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
