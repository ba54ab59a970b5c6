import type { ChunkedPrefill, EngineSettings } from "../../efficiency/engineSettings.js";

/** Limits of an engine on one attention rank. */
export interface RankLimits {
  /** Most requests that run at once. */
  readonly seats: number;
  /** Most tokens in its key-value cache. */
  readonly cacheTokens: number;
  /** Room that a request needs to be admitted. */
  readonly admission: EngineSettings["admission"];
}

/** Share of an output that engines which run prompts first keep room for when they admit a prompt (SGLang's ratio falls from 0.7 to 0.1). */
const reservedPrefillFirst = 0.4;

/** Share of a request's output that an engine keeps room for when it admits its prompt. */
export function reservedOutput(admission: EngineSettings["admission"], policy: ChunkedPrefill): number {
  if (admission === "whole-output") return 1;
  return policy === "prefill-first" ? reservedPrefillFirst : 0;
}
