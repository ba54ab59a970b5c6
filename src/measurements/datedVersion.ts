import type { EngineName } from "./engineSpelling.js";

/**
 * Month of the first release of each era of an engine, newest first. Published closed loops run release candidates of
 * TensorRT-LLM, so its months are those of the candidates.
 *
 * @source the release pages of vllm-project/vllm, sgl-project/sglang and NVIDIA/TensorRT-LLM (1.1.0rc4 is from 2025-09-10)
 */
const releases: { readonly [family: string]: readonly (readonly [month: string, version: string])[] } = {
  vllm: [
    ["2026-01", "0.14"],
    ["2025-05", "0.9"],
    ["2024-09", "0.6"],
  ],
  sglang: [["2025-08", "0.5"]],
  "tensorrt-llm": [
    ["2025-08", "1.1"],
    ["2025-06", "1.0"],
    ["2024-12", "0.16"],
    ["2024-06", "0.10"],
  ],
};

/** Names that start with the engine itself. A vendor's product that is built on an engine may run an old release. */
const startsWithEngine = /^(?:tensorrt-llm|sglang|vllm)\b/i;
const undated = "9999";

/**
 * The engine of a row. A version that is not stated is taken to be the newest at the date in the engine's name, such as "SGLang
 * (run of 2025-11-02)", or the newest of all if the name has no date.
 */
export function datedEngine(engine: EngineName, name: string): EngineName {
  const dated = releases[engine.family];
  if (engine.version !== undefined || !dated) return engine;
  const date = /\b20\d\d(?:-\d\d)?\b/.exec(name)?.[0] ?? (startsWithEngine.test(name) ? undated : "");
  const version = dated.find(([month]) => month <= date)?.[1];
  return version === undefined ? engine : { ...engine, version };
}
