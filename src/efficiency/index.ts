/**
 * Efficiency profiles describe how close an engine gets to the peaks of an accelerator and the overhead it adds, fitted to
 * measurements. Engine limits describe how it manages memory and batches.
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
export type { LoadKind } from "./loadKind.js";
export { machineProfile } from "./machineProfile.js";
