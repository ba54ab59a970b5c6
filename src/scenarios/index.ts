/**
 * Scenarios: uncertain inputs, what moves a result, two results compared, any result explained, and published claims recomputed.
 *
 * @module scenarios
 */
export type {
  Distribution,
  EmpiricalDistribution,
  LogNormalDistribution,
  NormalDistribution,
  TriangularDistribution,
  UniformDistribution,
} from "./distribution.js";
export { elasticities, elasticityLogStep } from "./elasticities.js";
export { logNormalBetween } from "./logNormalBetween.js";
export { defaultMonteCarloRuns, type MonteCarloResult, monteCarlo } from "./monteCarlo.js";
export { type MonteCarloDifference, monteCarloDifference } from "./monteCarloDifference.js";
export { quantile } from "./quantile.js";
export type { SampleSummary } from "./summarize.js";
export { type Tornado, type TornadoBar, tornado } from "./tornado.js";
