import type { EngineSettings } from "../../efficiency/engineSettings.js";

/** Limits of an engine on one attention rank. */
export interface RankLimits {
  /** Largest number of running requests. */
  readonly seats: number;
  /** Capacity of the key-value cache in tokens. */
  readonly cacheTokens: number;
  /** Cache space that a request needs to be admitted. */
  readonly admission: EngineSettings["admission"];
}
