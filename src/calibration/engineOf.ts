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
  const places = engineNames
    .map(({ family, spelling }) => ({ family, found: new RegExp(spelling, "i").exec(engine) }))
    .filter(({ found }) => found !== null)
    .sort((left, right) => (left.found?.index ?? 0) - (right.found?.index ?? 0));
  const [first] = places;
  if (!first?.found) return { family: "unknown" };
  const version = versionIn(engine, first.family);
  return version === undefined ? { family: first.family } : { family: first.family, version };
}

/** What may stand between an engine's name and its version: an image's tag, or the port that is meant. */
const between = "[ :/-]*(?:release:|turbomind |tpu |gaudi |ascend )?v?";

/** The released version: the number that follows the engine's own name, there or in the tag of a container's image. */
function versionIn(engine: string, family: string): string | undefined {
  const name = family.replaceAll(".", "\\.");
  return new RegExp(`${name}${between}(\\d+\\.\\d+(?:\\.\\d+)?)`, "i").exec(engine)?.[1];
}
