import type { ClaimInput } from "./claim.js";

/**
 * Accelerators of the run.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code; widely reported
 */
export const gpt4Accelerators = {
  name: "accelerators of the run",
  value: 25_000,
  unit: "A100",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code; widely reported",
} as const satisfies ClaimInput;

/**
 * Length of the run, the middle of 90 to 100.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const gpt4Days = {
  name: "length of the run, the middle of 90 to 100",
  value: 95,
  unit: "days",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Price of an A100 with its share of the server.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const gpt4PurchasePrice = {
  name: "price of an A100 with its share of the server",
  value: 24_875,
  unit: "USD",
  on: "2020",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Age of the cluster at the run.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const gpt4HardwareAge = {
  name: "age of the cluster at the run",
  value: 1.74675,
  unit: "years",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Rated power of the server for each A100.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const gpt4ServerPower = {
  name: "rated power of the server for each A100",
  value: 812.5,
  unit: "W",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Industrial electricity.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const gpt4Electricity = {
  name: "industrial electricity",
  value: 0.0806,
  unit: "USD/kWh",
  on: "2023",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Power usage effectiveness.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const gpt4Effectiveness = {
  name: "power usage effectiveness",
  value: 1.25,
  unit: "ratio",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Average draw over rating.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const trainingLoad = {
  name: "average draw over rating",
  value: 0.75,
  unit: "ratio",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Share of the cluster's price that is network.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const networkShare = {
  name: "share of the cluster's price that is network",
  value: 0.19,
  unit: "ratio",
  on: "2022",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * Yearly fall of hardware value, in powers of ten.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), data and code
 */
export const obsolescence = {
  name: "yearly fall of hardware value, in powers of ten",
  value: 0.14,
  unit: "1/year",
  on: "2024",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015), data and code",
} as const satisfies ClaimInput;

/**
 * An A100 40 GB for an hour on demand at AWS.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const a100OnDemand2024 = {
  name: "an A100 40 GB for an hour on demand at AWS",
  value: 4.1,
  unit: "USD",
  on: "2024-08-03",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An A100 40 GB for an hour, three years reserved at AWS.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const a100Reserved2024 = {
  name: "an A100 40 GB for an hour, three years reserved at AWS",
  value: 1.45,
  unit: "USD",
  on: "2024-08-03",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An A100 40 GB for an hour on demand at AWS.
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const a100OnDemand2026 = {
  name: "an A100 40 GB for an hour on demand at AWS",
  value: 2.7447,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at Lambda.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const h100Rent2024 = {
  name: "an H100 for an hour on demand at Lambda",
  value: 3.49,
  unit: "USD",
  on: "2024-07-11",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at AWS.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const h100OnDemand2025 = {
  name: "an H100 for an hour on demand at AWS",
  value: 12.29,
  unit: "USD",
  on: "2025-03-17",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at AWS.
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const h100OnDemand2026 = {
  name: "an H100 for an hour on demand at AWS",
  value: 6.88,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at RunPod.
 *
 * @source TechPlained, RunPod, Vast and Lambda compared (April 2026)
 */
export const h100Rent2026 = {
  name: "an H100 for an hour on demand at RunPod",
  value: 2.79,
  unit: "USD",
  on: "2026-04",
  source: "TechPlained, RunPod, Vast and Lambda compared (April 2026)",
} as const satisfies ClaimInput;

/**
 * A B200 for an hour on demand at AWS.
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const b200OnDemand2026 = {
  name: "a B200 for an hour on demand at AWS",
  value: 14.2416,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * An Inferentia2 chip for an hour on demand at AWS (inf2.48xlarge).
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const inferentia2OnDemand2026 = {
  name: "an Inferentia2 chip for an hour on demand at AWS (inf2.48xlarge)",
  value: 1.0818,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * Accelerator-hours of Llama 3.1 405B.
 *
 * @source Llama 3.1 model card
 */
export const llama405bHours = {
  name: "accelerator-hours of Llama 3.1 405B",
  value: 30_840_000,
  unit: "H100-hours",
  on: "2024-07",
  source: "Llama 3.1 model card",
} as const satisfies ClaimInput;

/**
 * Accelerator-hours of Llama 3.1 70B.
 *
 * @source Llama 3.1 model card
 */
export const llama70bHours = {
  name: "accelerator-hours of Llama 3.1 70B",
  value: 7_000_000,
  unit: "H100-hours",
  on: "2024-07",
  source: "Llama 3.1 model card",
} as const satisfies ClaimInput;

/**
 * Accelerator-hours of DeepSeek-V3.
 *
 * @source DeepSeek-V3 Technical Report (arXiv:2412.19437)
 */
export const deepSeekHours = {
  name: "accelerator-hours of DeepSeek-V3",
  value: 2_788_000,
  unit: "H800-hours",
  on: "2024-12",
  source: "DeepSeek-V3 Technical Report (arXiv:2412.19437)",
} as const satisfies ClaimInput;

/**
 * Price of an H800-hour that its makers assume.
 *
 * @source DeepSeek-V3 Technical Report (arXiv:2412.19437)
 */
export const deepSeekHourPrice = {
  name: "price of an H800-hour that its makers assume",
  value: 2,
  unit: "USD",
  on: "2024-12",
  source: "DeepSeek-V3 Technical Report (arXiv:2412.19437)",
} as const satisfies ClaimInput;

/**
 * Cost of a day of serving V3 and R1 to the public.
 *
 * @source DeepSeek-V3/R1 Inference System Overview (Open Source Week, day 6)
 */
export const deepSeekServingDay = {
  name: "cost of a day of serving V3 and R1 to the public",
  value: 87_072,
  unit: "USD",
  on: "2025-02",
  source: "DeepSeek-V3/R1 Inference System Overview (Open Source Week, day 6)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of an eight-accelerator node.
 *
 * @source DeepSeek-V3/R1 Inference System Overview (Open Source Week, day 6)
 */
export const deepSeekOutputRate = {
  name: "generated tokens a second of an eight-accelerator node",
  value: 14_800,
  unit: "tokens/s",
  on: "2025-02",
  source: "DeepSeek-V3/R1 Inference System Overview (Open Source Week, day 6)",
} as const satisfies ClaimInput;

/**
 * Epoch's estimate of the final run of GPT-4.5.
 *
 * @source Most of OpenAI's 2024 compute went to experiments (Epoch AI, October 2025), as quoted by thetradable.com
 */
export const gpt45FinalRun = {
  name: "Epoch's estimate of the final run of GPT-4.5",
  value: 400_000_000,
  unit: "USD",
  on: "2025-10",
  source: "Most of OpenAI's 2024 compute went to experiments (Epoch AI, October 2025), as quoted by thetradable.com",
} as const satisfies ClaimInput;

/**
 * List price of a million tokens of gpt-3.5-turbo-0301, output.
 *
 * @source genai-prices (commit 47df840), list prices
 */
export const gpt35OutputPrice = {
  name: "list price of a million tokens of gpt-3.5-turbo-0301, output",
  value: 2,
  unit: "USD",
  on: "2023",
  source: "genai-prices (commit 47df840), list prices",
} as const satisfies ClaimInput;

/**
 * List price of a million tokens of gpt-4, input.
 *
 * @source genai-prices (commit 47df840), list prices
 */
export const gpt4InputPrice = {
  name: "list price of a million tokens of gpt-4, input",
  value: 30,
  unit: "USD",
  on: "2023",
  source: "genai-prices (commit 47df840), list prices",
} as const satisfies ClaimInput;

/**
 * List price of a million tokens of gpt-4, output.
 *
 * @source genai-prices (commit 47df840), list prices
 */
export const gpt4OutputPrice = {
  name: "list price of a million tokens of gpt-4, output",
  value: 60,
  unit: "USD",
  on: "2023",
  source: "genai-prices (commit 47df840), list prices",
} as const satisfies ClaimInput;

/**
 * List price of a million tokens of gpt-5.5, output.
 *
 * @source genai-prices (commit 47df840), list prices
 */
export const gpt55OutputPrice = {
  name: "list price of a million tokens of gpt-5.5, output",
  value: 30,
  unit: "USD",
  on: "2026-08-21",
  source: "genai-prices (commit 47df840), list prices",
} as const satisfies ClaimInput;

/**
 * Median of 13 offers of Llama 3.3 70B, a million tokens, input.
 *
 * @source models.dev (commit f3fc692)
 */
export const llama70bInputPrice = {
  name: "median of 13 offers of Llama 3.3 70B, a million tokens, input",
  value: 0.65,
  unit: "USD",
  on: "2026-07-02",
  source: "models.dev (commit f3fc692)",
} as const satisfies ClaimInput;

/**
 * Median of 13 offers of Llama 3.3 70B, a million tokens, output.
 *
 * @source models.dev (commit f3fc692)
 */
export const llama70bOutputPrice = {
  name: "median of 13 offers of Llama 3.3 70B, a million tokens, output",
  value: 0.71,
  unit: "USD",
  on: "2026-07-02",
  source: "models.dev (commit f3fc692)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 2 70B, FP16, four A100, LMDeploy 0.2.0.
 *
 * @source InternLM, LMDeploy benchmark (commit 1263d5cd8)
 */
export const a100Llama2Rate = {
  name: "generated tokens a second of Llama 2 70B, FP16, four A100, LMDeploy 0.2.0",
  value: 1682.738,
  unit: "tokens/s",
  on: "2024-01",
  source: "InternLM, LMDeploy benchmark (commit 1263d5cd8)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 3.3 70B, FP8, two H100, TensorRT-LLM 1.0.
 *
 * @source NVIDIA, TensorRT-LLM performance overview (commit 00f37686)
 */
export const h100Llama33Rate = {
  name: "generated tokens a second of Llama 3.3 70B, FP8, two H100, TensorRT-LLM 1.0",
  value: 6_651,
  unit: "tokens/s",
  on: "2025",
  source: "NVIDIA, TensorRT-LLM performance overview (commit 00f37686)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 3.3 70B, FP4, one B200, TensorRT-LLM 1.0.
 *
 * @source NVIDIA, TensorRT-LLM performance overview (commit 00f37686)
 */
export const b200Llama33Rate = {
  name: "generated tokens a second of Llama 3.3 70B, FP4, one B200, TensorRT-LLM 1.0",
  value: 9_922,
  unit: "tokens/s",
  on: "2025",
  source: "NVIDIA, TensorRT-LLM performance overview (commit 00f37686)",
} as const satisfies ClaimInput;

/**
 * Generated tokens a second of Llama 2 70B, BF16, twelve Inferentia2, one request at a time.
 *
 * @source AWS Neuron documentation, inference benchmarks (commit 81ce03ae)
 */
export const inferentia2Llama2Rate = {
  name: "generated tokens a second of Llama 2 70B, BF16, twelve Inferentia2, one request at a time",
  value: 30.07017,
  unit: "tokens/s",
  on: "2026-08-21",
  source: "AWS Neuron documentation, inference benchmarks (commit 81ce03ae)",
} as const satisfies ClaimInput;

/**
 * Inference's share of machine-learning energy at Google, 2019 to 2021.
 *
 * @source The carbon footprint of machine learning training will plateau, then shrink (arXiv:2204.05149)
 */
export const googleInferenceShare = {
  name: "inference's share of machine-learning energy at Google, 2019 to 2021",
  value: 0.6,
  unit: "ratio",
  on: "2022",
  source: "The carbon footprint of machine learning training will plateau, then shrink (arXiv:2204.05149)",
} as const satisfies ClaimInput;

/**
 * OpenAI's compute for training and research in 2024.
 *
 * @source Most of OpenAI's 2024 compute went to experiments (Epoch AI, October 2025)
 */
export const openAiResearchCompute = {
  name: "OpenAI's compute for training and research in 2024",
  value: 5_000_000_000,
  unit: "USD",
  on: "2024",
  source: "Most of OpenAI's 2024 compute went to experiments (Epoch AI, October 2025)",
} as const satisfies ClaimInput;

/**
 * OpenAI's compute for inference in 2024.
 *
 * @source Most of OpenAI's 2024 compute went to experiments (Epoch AI, October 2025)
 */
export const openAiInferenceCompute = {
  name: "OpenAI's compute for inference in 2024",
  value: 2_000_000_000,
  unit: "USD",
  on: "2024",
  source: "Most of OpenAI's 2024 compute went to experiments (Epoch AI, October 2025)",
} as const satisfies ClaimInput;

/**
 * Mean prompt of a conversation request.
 *
 * @source Azure public dataset, LLM inference trace 2023, conversation
 */
export const conversationInputTokens = {
  name: "mean prompt of a conversation request",
  value: 1154.7,
  unit: "tokens",
  on: "2023-11",
  source: "Azure public dataset, LLM inference trace 2023, conversation",
} as const satisfies ClaimInput;

/**
 * Mean answer of a conversation request.
 *
 * @source Azure public dataset, LLM inference trace 2023, conversation
 */
export const conversationOutputTokens = {
  name: "mean answer of a conversation request",
  value: 211.1,
  unit: "tokens",
  on: "2023-11",
  source: "Azure public dataset, LLM inference trace 2023, conversation",
} as const satisfies ClaimInput;

/**
 * Requests a day, the least that millions means.
 *
 * @source assumption: the claim's own words
 */
export const oneMillionRequests = {
  name: "requests a day, the least that millions means",
  value: 1_000_000,
  unit: "requests",
  on: "any",
  source: "assumption: the claim's own words",
} as const satisfies ClaimInput;

/**
 * Requests a day, ten times as many.
 *
 * @source assumption: ten times the claim's least
 */
export const tenMillionRequests = {
  name: "requests a day, ten times as many",
  value: 10_000_000,
  unit: "requests",
  on: "any",
  source: "assumption: ten times the claim's least",
} as const satisfies ClaimInput;

/**
 * Months that a model serves before the next replaces it.
 *
 * @source assumption: GPT-4 was the default model from March 2023 to about 2025
 */
export const modelLife = {
  name: "months that a model serves before the next replaces it",
  value: 24,
  unit: "months",
  on: "any",
  source: "assumption: GPT-4 was the default model from March 2023 to about 2025",
} as const satisfies ClaimInput;
