/**
 * Efficiency profiles of engines on machines: the shares of the peaks that they reach and the times that they add, fitted on measurements.
 *
 * @module efficiency
 */

export type { Adjustments } from "./adjustments.js";
export { type EfficiencyOptions, efficiencyFor, type ProfiledMachine } from "./efficiencyFor.js";
export type { EfficiencyProfile, EfficiencyRates, ResidualSpread, SpreadMetric } from "./efficiencyProfile.js";
export type { EngineFamily } from "./engineFamilies.js";
export {
  type EngineLimitOptions,
  type EngineLimits,
  engineLimits,
  type LimitedEngine,
  type LimitedMachine,
} from "./engineLimits.js";
export type { ChunkedPrefill, EngineSettings, MemoryRule } from "./engineSettings.js";
export type { EngineTraits } from "./engineTraits.js";
export { genericSettings } from "./genericSettings.js";
export { globalProfile } from "./globalProfile.js";
export { machineProfile } from "./machineProfile.js";
