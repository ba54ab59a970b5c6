/** Engine families that have efficiency profiles. */
export const engineFamilies = [
  "tensorrt-llm",
  "tensorrt",
  "vllm",
  "sglang",
  "llama.cpp",
  "fastertransformer",
  "neuron",
  "gpt-fast",
  "exllama",
  "mlc",
  "lmdeploy",
  "atom",
  "optimum-habana",
  "tt-metal",
  "pytorch",
  "deepspeed-mii",
  "sambanova",
  "groq",
  "cerebras",
] as const;

/** An engine family with an efficiency profile, or "unknown" for any other engine. */
export type EngineFamily = (typeof engineFamilies)[number] | "unknown";
