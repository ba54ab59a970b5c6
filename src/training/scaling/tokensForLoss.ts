import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { checkLaw, type LossLaw } from "./lossLaw.js";

/**
 * Tokens that a model of a size must train on to reach a loss.
 *
 * Model: (dataFactor / (loss − irreducible − parameterFactor / parameters^parameterExponent))^(1 / dataExponent).
 * Assumes: as {@link predictedLoss}.
 *
 * @param model - the law, parameters and the loss wanted
 * @returns tokens
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
  /** Parameters. */
  readonly parameters: number;
  /** Loss wanted, in nats a token. */
  readonly loss: number;
}): number {
  checkShape("model", model, { law: checkObject, parameters: 0, loss: 0 });
  const { irreducible, parameterFactor, dataFactor, parameterExponent, dataExponent } = checkLaw(model.law);
  const least = irreducible + parameterFactor / positive("parameters", model.parameters) ** parameterExponent;
  const left = positive("loss", model.loss) - least;
  const tokens = left > 0 ? (dataFactor / left) ** (1 / dataExponent) : Infinity;
  if (Number.isFinite(tokens)) return tokens;
  throw new InvalidQuantityError("loss", model.loss, `above ${least}, which no number of tokens gets below`);
}
