/** A host's price for one model in a second collection. */
interface CrossCheck {
  readonly list: string;
  readonly id: string;
  readonly input: number;
  readonly output: number;
}

/**
 * Prices in genai-prices v2 (21 August 2026, MIT) of offers that the catalogue takes from models.dev (2 July 2026): input and output,
 * in USD per million tokens.
 */
export const crossChecks: readonly CrossCheck[] = [
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
  { list: "devstral2HostedPrices", id: "amazon-bedrock/mistral.devstral-2-123b", input: 0.4, output: 2 },
  {
    list: "mistralLarge3HostedPrices",
    id: "amazon-bedrock/mistral.mistral-large-3-675b-instruct",
    input: 0.5,
    output: 1.5,
  },
  { list: "gptOss120bHostedPrices", id: "amazon-bedrock/openai.gpt-oss-120b-1:0", input: 0.15, output: 0.6 },
  { list: "gptOss20bHostedPrices", id: "amazon-bedrock/openai.gpt-oss-20b-1:0", input: 0.07, output: 0.3 },
  { list: "gptOss120bHostedPrices", id: "cerebras/gpt-oss-120b", input: 0.35, output: 0.75 },
  { list: "deepseekV4FlashHostedPrices", id: "deepseek/deepseek-v4-flash", input: 0.14, output: 0.28 },
  { list: "deepseekV4ProHostedPrices", id: "deepseek/deepseek-v4-pro", input: 0.435, output: 0.87 },
  { list: "glm51HostedPrices", id: "fireworks-ai/accounts/fireworks/routers/glm-5p1-fast", input: 2.8, output: 8.8 },
  { list: "glm52HostedPrices", id: "fireworks-ai/accounts/fireworks/routers/glm-5p2-fast", input: 2.1, output: 6.6 },
  {
    list: "gptOss120bHostedPrices",
    id: "fireworks-ai/accounts/fireworks/models/gpt-oss-120b",
    input: 0.15,
    output: 0.6,
  },
  { list: "gptOss20bHostedPrices", id: "fireworks-ai/accounts/fireworks/models/gpt-oss-20b", input: 0.07, output: 0.3 },
  { list: "kimiK26HostedPrices", id: "fireworks-ai/accounts/fireworks/routers/kimi-k2p6-fast", input: 2, output: 8 },
  {
    list: "kimiK27CodeHostedPrices",
    id: "fireworks-ai/accounts/fireworks/routers/kimi-k2p7-code-fast",
    input: 1.9,
    output: 8,
  },
  { list: "llama4ScoutHostedPrices", id: "groq/meta-llama/llama-4-scout-17b-16e-instruct", input: 0.11, output: 0.34 },
  { list: "gptOss120bHostedPrices", id: "groq/openai/gpt-oss-120b", input: 0.15, output: 0.6 },
  { list: "gptOss20bHostedPrices", id: "groq/openai/gpt-oss-20b", input: 0.075, output: 0.3 },
  { list: "minimaxM25HostedPrices", id: "minimax/MiniMax-M2.5-highspeed", input: 0.6, output: 2.4 },
  { list: "minimaxM27HostedPrices", id: "minimax/MiniMax-M2.7", input: 0.3, output: 1.2 },
  { list: "minimaxM27HostedPrices", id: "minimax/MiniMax-M2.7-highspeed", input: 0.6, output: 2.4 },
  { list: "minimaxM3HostedPrices", id: "minimax/MiniMax-M3", input: 0.3, output: 1.2 },
  { list: "kimiK2ThinkingHostedPrices", id: "moonshotai/kimi-k2-thinking", input: 0.6, output: 2.5 },
  { list: "kimiK2ThinkingHostedPrices", id: "moonshotai/kimi-k2-thinking-turbo", input: 1.15, output: 8 },
  { list: "kimiK25HostedPrices", id: "moonshotai/kimi-k2.5", input: 0.6, output: 3 },
  { list: "kimiK26HostedPrices", id: "moonshotai/kimi-k2.6", input: 0.95, output: 4 },
  { list: "kimiK27CodeHostedPrices", id: "moonshotai/kimi-k2.7-code", input: 0.95, output: 4 },
  { list: "gptOss120bHostedPrices", id: "ovhcloud/gpt-oss-120b", input: 0.09, output: 0.47 },
  { list: "gptOss20bHostedPrices", id: "ovhcloud/gpt-oss-20b", input: 0.05, output: 0.18 },
];
