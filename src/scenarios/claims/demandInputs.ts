import { daysPerYear } from "../../units/timeScale.js";
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
 * Requests a day, ten million.
 *
 * @source assumption: five times the claim's least
 */
export const tenMillionRequests = {
  name: "requests a day, ten million",
  value: 10_000_000,
  unit: "requests",
  on: "any",
  source: "assumption: five times the claim's least",
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

/**
 * Days of serving that are held against a training run: a year.
 *
 * @source assumption: the period of the published cost
 */
export const yearOfServing = {
  name: "days of serving, a year",
  value: daysPerYear,
  unit: "days of serving",
  on: "any",
  source: "assumption: the period of the published cost",
} as const satisfies ClaimInput;

/**
 * Mean prompt length of a request in late 2025.
 *
 * @source M. Aubakirova et al., State of AI: An Empirical 100 Trillion Token Study with OpenRouter (a16z and OpenRouter, December 2025): above 6,000
 */
export const recentInputTokens = {
  name: "mean prompt of a request, late 2025",
  value: 6000,
  unit: "tokens",
  on: "2025-12",
  source:
    "M. Aubakirova et al., State of AI: An Empirical 100 Trillion Token Study with OpenRouter (a16z and OpenRouter, December 2025): above 6,000",
} as const satisfies ClaimInput;

/**
 * Mean output length of a request in late 2025.
 *
 * @source M. Aubakirova et al., State of AI: An Empirical 100 Trillion Token Study with OpenRouter (a16z and OpenRouter, December 2025): some 400
 */
export const recentOutputTokens = {
  name: "mean answer of a request, late 2025",
  value: 400,
  unit: "tokens",
  on: "2025-12",
  source:
    "M. Aubakirova et al., State of AI: An Empirical 100 Trillion Token Study with OpenRouter (a16z and OpenRouter, December 2025): some 400",
} as const satisfies ClaimInput;

/**
 * Requests a day, the least that millions means.
 *
 * @source assumption: the claim's own words
 */
export const twoMillionRequests = {
  name: "requests a day, the least that millions means",
  value: 2_000_000,
  unit: "requests",
  on: "any",
  source: "assumption: the claim's own words",
} as const satisfies ClaimInput;

/**
 * Requests a day, half as many again.
 *
 * @source assumption: half as many again as the claim's least
 */
export const threeMillionRequests = {
  name: "requests a day, half as many again",
  value: 3_000_000,
  unit: "requests",
  on: "any",
  source: "assumption: half as many again as the claim's least",
} as const satisfies ClaimInput;
