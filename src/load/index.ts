/**
 * Serving under load: latency percentiles of open loops, closed loops and finite runs, the highest rate that meets latency
 * objectives, and a request-level simulator.
 *
 * @module load
 */
export { burst } from "./burst.js";
export { bursty } from "./bursty.js";
export { closedLoop } from "./closedLoop.js";
export { constantRate } from "./constantRate.js";
export { estimateLoad } from "./estimateLoad.js";
export { type Lengths, lengths } from "./lengths.js";
export type {
  ArrivingLoad,
  BurstLoad,
  ClosedLoad,
  Load,
  RequestShape,
  ShapeOptions,
  TraceLoad,
  TraceRequest,
} from "./load.js";
export type { LoadEstimate, LoadResult, SaturatedLoad } from "./loadEstimate.js";
export type { LoadablePlan, LoadPlan } from "./loadPlan.js";
export { type MaximumRate, maximumRate, type RateQuestion } from "./maximumRate.js";
export type { AllowedTimes, Objective, Objectives } from "./objectives.js";
export type { Percentiles, Statistic } from "./percentiles.js";
export { poisson, type RateOptions } from "./poisson.js";
export {
  type DisaggregatedEstimate,
  type DisaggregatedPlan,
  estimateDisaggregated,
  type PoolPlan,
} from "./pools/estimateDisaggregated.js";
export { type PoolDemand, type PoolSizes, poolSizes } from "./pools/poolSizes.js";
export { usualPoolLinkBytesPerSecond } from "./pools/transferSeconds.js";
export { type PrefixCache, type PrefixHits, prefixHits } from "./prefixes/prefixHits.js";
export { meanWaitSeconds } from "./queueing/meanWaitSeconds.js";
export { prefillServersPerDecodeServer } from "./queueing/prefillServersPerDecodeServer.js";
export { waitingProbability } from "./queueing/waitingProbability.js";
export type { RequestTimes } from "./requestTimes.js";
export { type SimulationOptions, simulate } from "./simulation/simulate.js";
export type { SimulatedRequest, Simulation } from "./simulation/simulation.js";
export { acceptedTokens } from "./speculation/acceptedTokens.js";
export { type Speculation, type SpeculationEstimate, speculate } from "./speculation/speculate.js";
export { trace } from "./trace.js";
