/** The engines that the library knows, with the spellings that benchmark tables use: the first that occurs in a name is meant. */
export const engineNames = [
  { family: "tensorrt-llm", spelling: "tensorrt-llm" },
  // NVIDIA's own submissions to MLPerf name only the toolkit.
  { family: "tensorrt", spelling: "tensorrt |^cuda [\\d., ]+\\(nvidia" },
  // What wraps vLLM: llm-d, MangoBoost's engine, Red Hat's server; AMD's submissions to MLPerf name only the framework below it.
  { family: "vllm", spelling: "vllm|llm-d v[\\d.]+ *,?(?: vllm)?|llmboost|mangoboost|redhat|^pytorch [^(]*rocm" },
  { family: "sglang", spelling: "sglang" },
  { family: "llama.cpp", spelling: "llama\\.cpp|ollama" },
  { family: "fastertransformer", spelling: "fastertransformer" },
  { family: "neuron", spelling: "transformers neuronx|neuron" },
  { family: "gpt-fast", spelling: "gpt-fast" },
  { family: "exllama", spelling: "exllama" },
  { family: "mlc", spelling: "mlc" },
  { family: "lmdeploy", spelling: "lmdeploy" },
  { family: "atom", spelling: "\\batom\\b" },
  { family: "optimum-habana", spelling: "optimum|tgi-gaudi" },
  { family: "tt-metal", spelling: "tt-metal" },
  { family: "pytorch", spelling: "pytorch" },
  { family: "deepspeed-mii", spelling: "deepspeed" },
  { family: "sambanova", spelling: "sambanova" },
  { family: "groq", spelling: "groq" },
  { family: "cerebras", spelling: "cerebras" },
] as const satisfies readonly { readonly family: string; readonly spelling: string }[];
