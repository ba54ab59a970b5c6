import type { ClaimInput } from "./claim.js";

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
 * Accelerators of the run of Llama 3.1 405B.
 *
 * @source The Llama 3 Herd of Models (arXiv:2407.21783)
 */
export const llama405bAccelerators = {
  name: "accelerators of the run of Llama 3.1 405B",
  value: 16_384,
  unit: "H100 of the run",
  on: "2024-07",
  source: "The Llama 3 Herd of Models (arXiv:2407.21783)",
} as const satisfies ClaimInput;
