import { engineNames } from "../efficiency/engineNames.js";

/** An engine by family and released version. */
export interface EngineName {
  /** Family, such as "vllm"; "unknown" if it is none that the library knows. */
  readonly family: string;
  /** Released version, such as "0.6.1", if it is stated. */
  readonly version?: string;
}

/**
 * The family and version of an engine as benchmark tables write it.
 *
 * @param engine - the engine's name and version, in any of the usual spellings
 * @returns the family, and the version if one is stated
 * @example
 * ```ts
 * import { engineOf } from "llm-economics/calibration";
 *
 * engineOf("TensorRT-LLM 0.20 (PyTorch backend)"); // => { family: "tensorrt-llm", version: "0.20" }
 * engineOf("Ollama (version not stated)"); // => { family: "llama.cpp" }
 * ```
 */
export function engineOf(engine: string): EngineName {
  const found = engineNames.find(({ spelling }) => new RegExp(`^${spelling}`, "i").test(engine));
  if (!found) return { family: "unknown" };
  const version = /^[^\d(]*\bv?(\d+\.\d+(?:\.\d+)?)/.exec(engine.slice(found.family === "llama.cpp" ? 9 : 0))?.[1];
  return version === undefined ? { family: found.family } : { family: found.family, version };
}
