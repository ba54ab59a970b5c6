/** The engines with a place in the chain of efficiency profiles. */
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

/** An engine with a place in the chain, or "unknown" for any other. */
export type EngineFamily = (typeof engineFamilies)[number] | "unknown";
