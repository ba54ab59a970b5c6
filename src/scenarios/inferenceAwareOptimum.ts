import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";

/** The constants of a scaling law: loss = irreducible + parameterFactor / N^parameterExponent + dataFactor / D^dataExponent. */
export interface ScalingLaw {
  /** Loss that no size removes. */
  readonly irreducible: number;
  /** A. */
  readonly parameterFactor: number;
  /** B. */
  readonly dataFactor: number;
  /** alpha. */
  readonly parameterExponent: number;
  /** beta. */
  readonly dataExponent: number;
}

/** A model size and a number of training tokens, and what both cost over the life. */
export interface SizedModel {
  /** Parameters. */
  readonly parameters: number;
  /** Tokens to train on. */
  readonly trainingTokens: number;
  /** Training and inference. */
  readonly cost: number;
  /** The parts; they sum to `cost`. */
  readonly terms: { readonly training: number; readonly inference: number };
}

/** The cheapest model of a quality over its life, next to the one that is cheapest to train. */
export interface InferenceAwareOptimum {
  /** The loss that both reach. */
  readonly loss: number;
  /** Cheapest over the life. */
  readonly optimum: SizedModel;
  /** Cheapest to train. */
  readonly trainingOptimum: SizedModel;
  /** Share of the cost that the first saves over the second. */
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
 * The cheapest size and training length of a model of a given quality once serving costs money too: smaller and
 * longer than what is cheapest to train.
 *
 * Model: minimise 6 N D trainingPricePerFlop + 2 N inferenceTokens inferencePricePerFlop over N, with D such that the loss is that of the
 * compute-optimal model with `qualityParameters`. Compute-optimal means alpha A / N^alpha = beta B / D^beta.
 *
 * Assumes: the scaling law holds far from where it was fitted; two published sets of constants for the same data move N by 15 % and the
 * saving by half. Prices are of useful arithmetic: price of an accelerator-second over its peak and the utilization reached.
 *
 * @param options - the law, the quality (as the size of a compute-optimal model), tokens served, and both prices of a FLOP
 * @returns both models, the loss and the saving, in the currency of the prices
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
  /** The scaling law. */
  readonly law: ScalingLaw;
  /** Size of the compute-optimal model whose loss is wanted. */
  readonly qualityParameters: number;
  /** Tokens served over the life. */
  readonly inferenceTokens: number;
  /** Price of a useful FLOP in training. */
  readonly trainingPricePerFlop: number;
  /** Price of a useful FLOP in serving. */
  readonly inferencePricePerFlop: number;
}): InferenceAwareOptimum {
  checkShape("options", options, fields);
  const law = checkedLaw(options.law);
  const size = positive("qualityParameters", options.qualityParameters);
  const served = nonNegative("inferenceTokens", options.inferenceTokens);
  const trainingPrice = positive("trainingPricePerFlop", options.trainingPricePerFlop);
  const inferencePrice = positive("inferencePricePerFlop", options.inferencePricePerFlop);
  const { parameterExponent: alpha, dataExponent: beta, parameterFactor, dataFactor } = law;
  const fromParameters = (parameters: number) => parameterFactor / parameters ** alpha;
  const excess = fromParameters(size) * (1 + alpha / beta);
  const priced = (parameters: number): SizedModel => {
    const left = excess - fromParameters(parameters);
    const trainingTokens = left > 0 ? (dataFactor / left) ** (1 / beta) : Number.MAX_VALUE ** 0.5;
    const training = 6 * parameters * trainingTokens * trainingPrice;
    const inference = 2 * parameters * served * inferencePrice;
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

function checkedLaw(law: ScalingLaw): ScalingLaw {
  for (const name of lawConstants) positive(`law.${name}`, law[name]);
  return law;
}

/** Golden-section search for the least value of a function with one valley. */
function minimum(evaluate: (at: number) => number, low: number, high: number): number {
  for (let step = 0; step < goldenSteps && high - low > Number.EPSILON * Math.abs(high); step++) {
    const reach = goldenRatio * (high - low);
    if (evaluate(high - reach) <= evaluate(low + reach)) high = low + reach;
    else low = high - reach;
  }
  return (low + high) / 2;
}
