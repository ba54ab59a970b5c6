/**
 * Scenarios: Monte Carlo simulation, sensitivity, comparison and explanation of results, and published claims recomputed.
 *
 * @module scenarios
 */

export type { CheckedClaim, ClaimFigure, ClaimInput, ClaimTurn, ClaimVerdict } from "./claims/claim.js";
export { frontierTrainingCost } from "./claims/frontierTrainingCost.js";
export { gpt4TrainingRun } from "./claims/gpt4TrainingRun.js";
export { inferenceOnlySaving } from "./claims/inferenceOnlySaving.js";
export { inferencePassesTraining } from "./claims/inferencePassesTraining.js";
export { inferenceShareOfSpend } from "./claims/inferenceShareOfSpend.js";
export { tokenCost } from "./claims/tokenCost.js";
export { compare } from "./compare.js";
export type { Comparison, ResultWithTerms, TermDifference, TermValue, ValueOf } from "./comparison.js";
export type { Correlation } from "./correlatedScores.js";
export type {
  Distribution,
  EmpiricalDistribution,
  LogNormalDistribution,
  NormalDistribution,
  PertDistribution,
  ShareDistribution,
  TriangularDistribution,
  UniformDistribution,
} from "./distribution.js";
export { elasticities, elasticityLogStep } from "./elasticities.js";
export { type ExplanationOptions, explain } from "./explain.js";
export {
  type InferenceAwareOptimum,
  inferenceAwareOptimum,
  type ScalingLaw,
  type SizedModel,
} from "./inferenceAwareOptimum.js";
export { logNormalBetween } from "./logNormalBetween.js";
export { defaultMonteCarloRuns, type MonteCarloResult, monteCarlo } from "./monteCarlo.js";
export { type MonteCarloDifference, monteCarloDifference } from "./monteCarloDifference.js";
export { monteCarloModelChoice, type UncertainChoice } from "./monteCarloModelChoice.js";
export { monteCarloRanking } from "./monteCarloRanking.js";
export { quantile } from "./quantile.js";
export type { RankedPlan } from "./rankedPlan.js";
export type { SampleSummary } from "./summarize.js";
export { type Tornado, type TornadoBar, tornado } from "./tornado.js";
