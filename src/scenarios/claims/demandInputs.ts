import type { ClaimInput } from "./claim.js";

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

/**
 * Accelerators that serve a company's own demand: one server.
 *
 * @source assumption: the smallest unit in which accelerators of that class are rented
 */
export const oneServer = {
  name: "accelerators that serve a company's own demand, one server",
  value: 8,
  unit: "H100",
  on: "any",
  source: "assumption: the smallest unit in which accelerators of that class are rented",
} as const satisfies ClaimInput;
