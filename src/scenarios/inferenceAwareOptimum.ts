import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";

/** Constants of a scaling law: loss = irreducible + parameterFactor / N^parameterExponent + dataFactor / D^dataExponent. */
export interface ScalingLaw {
  /** Irreducible loss, E. */
  readonly irreducible: number;
  /** Factor of the parameter term, A. */
  readonly parameterFactor: number;
  /** Factor of the data term, B. */
  readonly dataFactor: number;
  /** Exponent of the number of parameters, alpha. */
  readonly parameterExponent: number;
  /** Exponent of the number of training tokens, beta. */
  readonly dataExponent: number;
}

/** A model size and number of training tokens, with the lifetime cost. */
export interface SizedModel {
  /** Number of parameters. */
  readonly parameters: number;
  /** Number of training tokens. */
  readonly trainingTokens: number;
  /** Cost of training and inference. */
  readonly cost: number;
  /** Cost of training and of inference; they sum to `cost`. */
  readonly terms: { readonly training: number; readonly inference: number };
}

/** The model of a given quality that is cheapest over its life, compared with the one that is cheapest to train. */
export interface InferenceAwareOptimum {
  /** Loss of both models. */
  readonly loss: number;
  /** Model that is cheapest over its life. */
  readonly optimum: SizedModel;
  /** Model that is cheapest to train. */
  readonly trainingOptimum: SizedModel;
  /** Share of the lifetime cost that `optimum` saves compared with `trainingOptimum`. */
  readonly saving: number;
}

const goldenSteps = 200;
const goldenRatio = 0.618_033_988_749_894_9;
const widestFactor = 1e4;

const fields = {
  law: checkObject,
  qualityParameters: 0,
  inferenceTokens: 0,
  trainingPricePerFlop: 0,
  inferencePricePerFlop: 0,
} as const;

/**
 * Finds the model size and number of training tokens that reach a given quality at the lowest cost of training and inference together. The
 * result is a smaller model, trained on more tokens, than the one that is cheapest to train.
 *
 * Model: minimise 6 N D trainingPricePerFlop + 2 N inferenceTokens inferencePricePerFlop over N, with D chosen so that the loss equals that
 * of the compute-optimal model with `qualityParameters` parameters. Compute-optimal means alpha A / N^alpha = beta B / D^beta.
 *
 * Assumes: the scaling law holds far beyond the range of its fit; two published sets of constants for the same data differ by 15 % in N and
 * by half in the saving. Prices are per useful FLOP: price of an accelerator-second / (peak FLOP/s x utilization).
 *
 * @param options - scaling law, quality (as the size of a compute-optimal model), tokens served, and prices per FLOP
 * @returns both models, their loss and the saving; costs are in the currency of the prices
 * @throws {@link InvalidQuantityError} if a quantity is not above 0
 * @source Beyond Chinchilla-Optimal (arXiv:2401.00448), 2024
 * @example
 * ```ts
 * import { inferenceAwareOptimum } from "llm-economics/scenarios";
 *
 * const law = { irreducible: 1.69, parameterFactor: 406.4, dataFactor: 410.7, parameterExponent: 0.336, dataExponent: 0.283 };
 * const found = inferenceAwareOptimum({
 *   law, qualityParameters: 30e9, inferenceTokens: 1e13, trainingPricePerFlop: 1e-18, inferencePricePerFlop: 1e-18,
 * });
 * found.optimum.parameters / 1e9; // => 13.6
 * found.saving; // => 0.28
 * ```
 */
export function inferenceAwareOptimum(options: {
  /** Scaling law. */
  readonly law: ScalingLaw;
  /** Parameters of the compute-optimal model that defines the quality. */
  readonly qualityParameters: number;
  /** Tokens served over the life. */
  readonly inferenceTokens: number;
  /** Price of a useful FLOP in training. */
  readonly trainingPricePerFlop: number;
  /** Price of a useful FLOP in inference. */
  readonly inferencePricePerFlop: number;
}): InferenceAwareOptimum {
  checkShape("options", options, fields);
  const law = checkedLaw(options.law);
  const size = positive("qualityParameters", options.qualityParameters);
  const inferenceTokens = nonNegative("inferenceTokens", options.inferenceTokens);
  const trainingPrice = positive("trainingPricePerFlop", options.trainingPricePerFlop);
  const inferencePrice = positive("inferencePricePerFlop", options.inferencePricePerFlop);
  const { parameterExponent: alpha, dataExponent: beta, parameterFactor, dataFactor } = law;
  const fromParameters = (parameters: number) => parameterFactor / parameters ** alpha;
  const excess = fromParameters(size) * (1 + alpha / beta);
  const priced = (parameters: number): SizedModel => {
    const dataLoss = excess - fromParameters(parameters);
    const trainingTokens = dataLoss > 0 ? (dataFactor / dataLoss) ** (1 / beta) : Number.MAX_VALUE ** 0.5;
    const training = 6 * parameters * trainingTokens * trainingPrice;
    const inference = 2 * parameters * inferenceTokens * inferencePrice;
    return { parameters, trainingTokens, cost: training + inference, terms: { training, inference } };
  };
  const smallest = (parameterFactor / excess) ** (1 / alpha);
  const optimum = priced(
    Math.exp(
      minimum((logarithm) => priced(Math.exp(logarithm)).cost, Math.log(smallest), Math.log(size * widestFactor)),
    ),
  );
  const trainingOptimum = priced(size);
  const saving = 1 - optimum.cost / trainingOptimum.cost;
  return { loss: law.irreducible + excess, optimum, trainingOptimum, saving };
}

const lawConstants = [
  "irreducible",
  "parameterFactor",
  "dataFactor",
  "parameterExponent",
  "dataExponent",
] as const satisfies readonly (keyof ScalingLaw)[];

/** Largest exponent that is accepted: those of published laws are 0.1 to 0.5. */
const largestExponent = 10;

function checkedLaw(law: ScalingLaw): ScalingLaw {
  for (const name of lawConstants) positive(`law.${name}`, law[name]);
  for (const name of ["parameterExponent", "dataExponent"] as const)
    within(`law.${name}`, law[name], 0, largestExponent);
  return law;
}

/** Golden-section search for the minimum of a unimodal function. */
function minimum(evaluate: (at: number) => number, low: number, high: number): number {
  for (let step = 0; step < goldenSteps && high - low > Number.EPSILON * Math.abs(high); step++) {
    const reach = goldenRatio * (high - low);
    if (evaluate(high - reach) <= evaluate(low + reach)) high = low + reach;
    else low = high - reach;
  }
  return (low + high) / 2;
}
