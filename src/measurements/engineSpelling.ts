import type { EngineFamily } from "../efficiency/engineFamilies.js";
import { checkText } from "../units/checkShape.js";

/** Engine family and released version. */
export interface EngineName {
  /** Family, such as "vllm"; "unknown" if the engine is not recognised. */
  readonly family: EngineFamily;
  /** Released version, such as "0.6.1", if stated. */
  readonly version?: string | undefined;
}

/** Spellings of engines in benchmark tables; the one that occurs first in a name decides. */
const spellings: { readonly [Family in Exclude<EngineFamily, "unknown">]: string } = {
  "tensorrt-llm": "tensorrt-llm",
  // NVIDIA's MLPerf submissions name only the CUDA toolkit.
  tensorrt: "tensorrt |^cuda [\\d., ]+\\(nvidia",
  // Built on vLLM: llm-d, MangoBoost's engine, Red Hat's server, and AMD's MLPerf submissions, which name only PyTorch.
  vllm: "vllm|llm-d v[\\d.]+ *,?(?: vllm)?|llmboost|mangoboost|redhat|^pytorch [^(]*rocm",
  sglang: "sglang",
  "llama.cpp": "llama\\.cpp|ollama",
  fastertransformer: "fastertransformer",
  neuron: "transformers neuronx|neuron",
  "gpt-fast": "gpt-fast",
  exllama: "exllama",
  mlc: "mlc",
  lmdeploy: "lmdeploy",
  atom: "\\batom\\b",
  "optimum-habana": "optimum|tgi-gaudi",
  "tt-metal": "tt-metal",
  pytorch: "pytorch",
  "deepspeed-mii": "deepspeed",
  sambanova: "sambanova",
  groq: "groq",
  cerebras: "cerebras",
};

/**
 * Parses the name of an engine in a benchmark table into family and version.
 *
 * @param engine - name and version of the engine, in any of the usual spellings
 * @returns the family, and the version if stated
 * @example
 * ```ts
 * import { engineOf } from "llm-economics/measurements";
 *
 * engineOf("TensorRT-LLM 0.20 (PyTorch backend)"); // => { family: "tensorrt-llm", version: "0.20" }
 * engineOf("Ollama (version not stated)"); // => { family: "llama.cpp" }
 * ```
 */
export function engineOf(engine: string): EngineName {
  if (engine) checkText("engine", engine);
  const matches = (Object.keys(spellings) as (keyof typeof spellings)[])
    .map((family) => ({ family, found: new RegExp(spellings[family], "i").exec(engine) }))
    .filter(({ found }) => found !== null)
    .sort((left, right) => (left.found?.index ?? 0) - (right.found?.index ?? 0));
  const [first] = matches;
  if (!first?.found) return { family: "unknown" };
  const version = versionIn(engine, first.family);
  return version === undefined ? { family: first.family } : { family: first.family, version };
}

/** Text allowed between the name of an engine and its version: an image tag, or the name of a port. */
const between = "[ :/-]*(?:release:|turbomind |tpu |gaudi |ascend )?v?";

/** The released version: the number that follows the engine's name, possibly in the tag of a container image. */
function versionIn(engine: string, family: string): string | undefined {
  const name = family.replaceAll(".", "\\.");
  return new RegExp(`${name}${between}(\\d+\\.\\d+(?:\\.\\d+)?)`, "i").exec(engine)?.[1];
}
