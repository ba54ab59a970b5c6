import type { ClaimInput } from "./claim.js";

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
 * Inference's share of all AI compute in 2026.
 *
 * @source Deloitte, Technology, Media and Telecommunications Predictions 2026: roughly two thirds, up from a third in 2023 and half in 2025
 */
export const forecastInferenceShare = {
  name: "inference's share of all AI compute in 2026, as forecast",
  value: 0.667,
  unit: "ratio",
  on: "2026",
  source:
    "Deloitte, Technology, Media and Telecommunications Predictions 2026: roughly two thirds, up from a third in 2023 and half in 2025",
} as const satisfies ClaimInput;
