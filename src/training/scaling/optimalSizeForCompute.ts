import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Flops } from "../../units/quantity.js";
import { checkLaw, type LossLaw, replicatedChinchillaLaw } from "./lossLaw.js";
import { predictedLoss } from "./predictedLoss.js";

/** The compute-optimal model of a training budget. */
export interface ComputeOptimalSize {
  /** Number of parameters. */
  readonly parameters: number;
  /** Number of training tokens. */
  readonly tokens: number;
  /** Training tokens per parameter. */
  readonly tokensPerParameter: number;
  /** Predicted loss, in nats per token. */
  readonly loss: number;
}

/**
 * Returns the compute-optimal model size and number of training tokens: those with the lowest loss for a given amount of
 * arithmetic.
 *
 * Model: parameters = G × (FLOPs / 6)^(β / (α + β)) with G = (α A / (β B))^(1 / (α + β)); tokens = FLOPs / (6 × parameters).
 * Assumes: only training costs matter. A model that will serve many tokens should be smaller and train on more tokens.
 *
 * @param budget - training FLOPs, and the scaling law ({@link replicatedChinchillaLaw} if left out)
 * @returns parameters, tokens, their ratio and the loss
 * @throws {@link InvalidQuantityError} if the budget is not above 0, or a constant of the law is out of range
 * @source Hoffmann et al., Training Compute-Optimal Large Language Models (arXiv:2203.15556, 2022), equation 4
 * @example
 * ```ts
 * import { optimalSizeForCompute } from "llm-economics/training";
 *
 * const chinchilla = optimalSizeForCompute({ trainingFlops: 5.76e23 });
 * chinchilla.parameters / 1e9; // => 72.2
 * chinchilla.tokens / 1e12; // => 1.33
 * chinchilla.tokensPerParameter; // => 18.4
 * ```
 */
export function optimalSizeForCompute(budget: {
  /** Training FLOPs, six per parameter and token. */
  readonly trainingFlops: Flops;
  /** The scaling law. */
  readonly law?: LossLaw | undefined;
}): ComputeOptimalSize {
  checkShape("budget", budget, { trainingFlops: 0, law: [checkObject] });
  const law = checkLaw(budget.law ?? replicatedChinchillaLaw);
  const { parameterFactor, dataFactor, parameterExponent: alpha, dataExponent: beta } = law;
  const product = positive("trainingFlops", budget.trainingFlops) / 6;
  const ratio = ((alpha * parameterFactor) / (beta * dataFactor)) ** (1 / (alpha + beta));
  const parameters = ratio * product ** (beta / (alpha + beta));
  const tokens = product / parameters;
  return {
    parameters,
    tokens,
    tokensPerParameter: tokens / parameters,
    loss: predictedLoss({ law, parameters, tokens }),
  };
}
