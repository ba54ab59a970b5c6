import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { checkLaw, type LossLaw } from "./lossLaw.js";

/**
 * Returns the number of training tokens that a model of a given size needs to reach a loss.
 *
 * Model: (dataFactor / (loss − irreducible − parameterFactor / parameters^parameterExponent))^(1 / dataExponent).
 * Assumes: the same as {@link predictedLoss}.
 *
 * @param model - the scaling law, parameters and target loss
 * @returns number of tokens
 * @throws {@link InvalidQuantityError} if the model is too small to reach the loss with any number of tokens
 * @source Sardana et al., Beyond Chinchilla-Optimal (arXiv:2401.00448, 2024)
 * @example
 * ```ts
 * import { tokensForLoss, replicatedChinchillaLaw } from "llm-economics/training";
 *
 * tokensForLoss({ law: replicatedChinchillaLaw, parameters: 30e9, loss: 1.98 }) / 1e12; // => 3.57
 * ```
 */
export function tokensForLoss(model: {
  /** The scaling law. */
  readonly law: LossLaw;
  /** Number of parameters. */
  readonly parameters: number;
  /** Target loss, in nats per token. */
  readonly loss: number;
}): number {
  checkShape("model", model, { law: checkObject, parameters: 0, loss: 0 });
  const { irreducible, parameterFactor, dataFactor, parameterExponent, dataExponent } = checkLaw(model.law);
  const least = irreducible + parameterFactor / positive("parameters", model.parameters) ** parameterExponent;
  const dataTerm = positive("loss", model.loss) - least;
  const tokens = dataTerm > 0 ? (dataFactor / dataTerm) ** (1 / dataExponent) : Infinity;
  if (Number.isFinite(tokens)) return tokens;
  throw new InvalidQuantityError("loss", model.loss, `above ${least}, the limit for any number of tokens`);
}
