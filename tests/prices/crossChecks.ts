/** A host's price for one model in a second collection. */
interface CrossCheck {
  readonly list: string;
  readonly id: string;
  readonly input: number;
  readonly output: number;
}

/** Day of the second collection. */
export const crossCheckedOn = "2026-09-23";

/**
 * Prices in genai-prices 0.1.8 (23 September 2026, MIT) of offers that the catalogue takes from models.dev: input and output, in
 * USD per million tokens. Offers on which the two differ are left out; their entries say so.
 */
export const crossChecks: readonly CrossCheck[] = [
  { list: "deepseekV4ProHostedPrices", id: "baseten/deepseek-ai/DeepSeek-V4-Pro", input: 1.74, output: 3.48 },
  { list: "deepseekV4ProHostedPrices", id: "deepseek/deepseek-v4-pro", input: 0.66, output: 1.98 },
  { list: "devstral2HostedPrices", id: "amazon-bedrock/mistral.devstral-2-123b", input: 0.4, output: 2 },
  { list: "gemma3_27bHostedPrices", id: "amazon-bedrock/google.gemma-3-27b-it", input: 0.23, output: 0.38 },
  { list: "glm47HostedPrices", id: "baseten/zai-org/GLM-4.7", input: 0.6, output: 2.2 },
  { list: "glm52HostedPrices", id: "baseten/zai-org/GLM-5.2", input: 1.4, output: 4.4 },
  { list: "glm52HostedPrices", id: "fireworks-ai/accounts/fireworks/routers/glm-5p2-fast", input: 2.1, output: 6.6 },
  { list: "glm52HostedPrices", id: "zai/glm-5.2", input: 1.4, output: 4.4 },
  { list: "gptOss120bHostedPrices", id: "amazon-bedrock/openai.gpt-oss-120b-1:0", input: 0.15, output: 0.6 },
  { list: "gptOss120bHostedPrices", id: "baseten/openai/gpt-oss-120b", input: 0.1, output: 0.5 },
  { list: "gptOss120bHostedPrices", id: "cerebras/gpt-oss-120b", input: 0.35, output: 0.75 },
  {
    list: "gptOss120bHostedPrices",
    id: "fireworks-ai/accounts/fireworks/models/gpt-oss-120b",
    input: 0.15,
    output: 0.6,
  },
  { list: "gptOss120bHostedPrices", id: "groq/openai/gpt-oss-120b", input: 0.15, output: 0.6 },
  { list: "gptOss120bHostedPrices", id: "ovhcloud/gpt-oss-120b", input: 0.09, output: 0.47 },
  { list: "gptOss20bHostedPrices", id: "amazon-bedrock/openai.gpt-oss-20b-1:0", input: 0.07, output: 0.3 },
  { list: "gptOss20bHostedPrices", id: "groq/openai/gpt-oss-20b", input: 0.075, output: 0.3 },
  { list: "gptOss20bHostedPrices", id: "ovhcloud/gpt-oss-20b", input: 0.05, output: 0.18 },
  { list: "kimiK26HostedPrices", id: "baseten/moonshotai/Kimi-K2.6", input: 0.95, output: 4 },
  { list: "kimiK26HostedPrices", id: "moonshotai/kimi-k2.6", input: 0.95, output: 4 },
  { list: "kimiK27CodeHostedPrices", id: "baseten/moonshotai/Kimi-K2.7-Code", input: 0.95, output: 4 },
  { list: "kimiK27CodeHostedPrices", id: "moonshotai/kimi-k2.7-code", input: 0.95, output: 4 },
  { list: "kimiK27CodeHostedPrices", id: "moonshotai/kimi-k2.7-code-highspeed", input: 1.9, output: 8 },
  { list: "llama31_8bHostedPrices", id: "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0", input: 0.22, output: 0.22 },
  { list: "llama31_8bHostedPrices", id: "groq/llama-3.1-8b-instant", input: 0.05, output: 0.08 },
  { list: "llama33_70bHostedPrices", id: "amazon-bedrock/meta.llama3-3-70b-instruct-v1:0", input: 0.72, output: 0.72 },
  { list: "llama33_70bHostedPrices", id: "groq/llama-3.3-70b-versatile", input: 0.59, output: 0.79 },
  {
    list: "llama4MaverickHostedPrices",
    id: "amazon-bedrock/meta.llama4-maverick-17b-instruct-v1:0",
    input: 0.24,
    output: 0.97,
  },
  {
    list: "llama4ScoutHostedPrices",
    id: "amazon-bedrock/meta.llama4-scout-17b-instruct-v1:0",
    input: 0.17,
    output: 0.66,
  },
  { list: "minimaxM25HostedPrices", id: "minimax/MiniMax-M2.5-highspeed", input: 0.6, output: 2.4 },
  { list: "minimaxM27HostedPrices", id: "minimax/MiniMax-M2.7", input: 0.3, output: 1.2 },
  { list: "minimaxM27HostedPrices", id: "minimax/MiniMax-M2.7-highspeed", input: 0.6, output: 2.4 },
  { list: "minimaxM2HostedPrices", id: "minimax/MiniMax-M2", input: 0.3, output: 1.2 },
  { list: "minimaxM3HostedPrices", id: "minimax/MiniMax-M3", input: 0.3, output: 1.2 },
  {
    list: "mistralLarge3HostedPrices",
    id: "amazon-bedrock/mistral.mistral-large-3-675b-instruct",
    input: 0.5,
    output: 1.5,
  },
  { list: "mistralSmall3xHostedPrices", id: "ovhcloud/mistral-small-3.2-24b-instruct-2506", input: 0.1, output: 0.31 },
  {
    list: "nemotron3Ultra550bA55bHostedPrices",
    id: "baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
    input: 0.6,
    output: 2.4,
  },
  {
    list: "qwen3Coder480bHostedPrices",
    id: "amazon-bedrock/qwen.qwen3-coder-480b-a35b-v1:0",
    input: 0.45,
    output: 1.8,
  },
  { list: "qwen3_32bHostedPrices", id: "amazon-bedrock/qwen.qwen3-32b-v1:0", input: 0.15, output: 0.6 },
  { list: "qwen3_32bHostedPrices", id: "ovhcloud/qwen3-32b", input: 0.09, output: 0.25 },
];
