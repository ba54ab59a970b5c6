import type { ChunkedPrefill, EngineSettings } from "../../efficiency/engineSettings.js";

/** Limits of an engine on one attention rank. */
export interface RankLimits {
  /** Largest number of running requests. */
  readonly seats: number;
  /** Capacity of the key-value cache in tokens. */
  readonly cacheTokens: number;
  /** Cache space that a request needs to be admitted. */
  readonly admission: EngineSettings["admission"];
}

/** Share of the output that prefill-first engines reserve cache for at admission (SGLang's ratio falls from 0.7 to 0.1). */
const reservedPrefillFirst = 0.4;

/** Share of the output that an engine reserves cache for at admission. */
export function reservedOutput(admission: EngineSettings["admission"], policy: ChunkedPrefill): number {
  if (admission === "whole-output") return 1;
  return policy === "prefill-first" ? reservedPrefillFirst : 0;
}
