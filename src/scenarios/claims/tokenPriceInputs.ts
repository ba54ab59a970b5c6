import type { ClaimInput } from "./claim.js";

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
 * Median of 12 offers of Llama 3.3 70B, a million tokens, input.
 *
 * @source the catalogue of prices of this library (llama33_70bHostedPrices)
 */
export const llama70bInputPrice = {
  name: "median of 12 offers of Llama 3.3 70B, a million tokens, input",
  value: 0.68,
  unit: "USD",
  on: "2026-11-27",
  source: "the catalogue of prices of this library (llama33_70bHostedPrices)",
} as const satisfies ClaimInput;

/**
 * Median of 12 offers of Llama 3.3 70B, a million tokens, output.
 *
 * @source the catalogue of prices of this library (llama33_70bHostedPrices)
 */
export const llama70bOutputPrice = {
  name: "median of 12 offers of Llama 3.3 70B, a million tokens, output",
  value: 0.715,
  unit: "USD",
  on: "2026-11-27",
  source: "the catalogue of prices of this library (llama33_70bHostedPrices)",
} as const satisfies ClaimInput;

/**
 * Cheapest of 12 offers of Llama 3.3 70B by its input, a million tokens: DeepInfra.
 *
 * @source the catalogue of prices of this library (llama33_70bHostedPrices)
 */
export const llama70bCheapestInputPrice = {
  name: "cheapest of 12 offers of Llama 3.3 70B, a million tokens, input",
  value: 0.1,
  unit: "USD",
  on: "2026-11-27",
  source: "the catalogue of prices of this library (llama33_70bHostedPrices)",
} as const satisfies ClaimInput;

/**
 * Cheapest of 12 offers of Llama 3.3 70B by its output, a million tokens: DeepInfra.
 *
 * @source the catalogue of prices of this library (llama33_70bHostedPrices)
 */
export const llama70bCheapestOutputPrice = {
  name: "cheapest of 12 offers of Llama 3.3 70B, a million tokens, output",
  value: 0.32,
  unit: "USD",
  on: "2026-11-27",
  source: "the catalogue of prices of this library (llama33_70bHostedPrices)",
} as const satisfies ClaimInput;

/**
 * Dearest of 12 offers of Llama 3.3 70B by its output, a million tokens: Cloudflare.
 *
 * @source the catalogue of prices of this library (llama33_70bHostedPrices)
 */
export const llama70bDearestOutputPrice = {
  name: "dearest of 12 offers of Llama 3.3 70B, a million tokens, output",
  value: 2.253,
  unit: "USD",
  on: "2026-11-27",
  source: "the catalogue of prices of this library (llama33_70bHostedPrices)",
} as const satisfies ClaimInput;
