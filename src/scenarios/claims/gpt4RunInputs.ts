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
