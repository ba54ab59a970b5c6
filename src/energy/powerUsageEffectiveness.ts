import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Default power usage effectiveness, between that of a hyperscaler and the industry average.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024: 1.10 hyperscaler, 1.25 others; Epoch AI (2025): 1.2
 */
export const defaultPowerUsageEffectiveness = {
  value: 1.2,
  low: 1.08,
  high: 1.56,
  on: "2025-02",
  source: "How much energy does ChatGPT use? (Epoch AI, 2025)",
} as const satisfies SourcedFigure;

/**
 * Power usage effectiveness of Google's fleet.
 *
 * @source Measuring the environmental impact of AI inference (Google Cloud, August 2025)
 */
export const googlePowerUsageEffectiveness = {
  value: 1.09,
  on: "2025-05",
  source: "Measuring the environmental impact of AI inference (Google Cloud, August 2025)",
} as const satisfies SourcedFigure;

/**
 * Power usage effectiveness of Amazon Web Services.
 *
 * @source Cloud Carbon Footprint, packages/aws constants (commit b7a049c, March 2024)
 */
export const awsPowerUsageEffectiveness = {
  value: 1.135,
  on: "2024-03",
  source: "Cloud Carbon Footprint, packages/aws constants (commit b7a049c)",
} as const satisfies SourcedFigure;

/**
 * Power usage effectiveness of Microsoft Azure.
 *
 * @source Cloud Carbon Footprint, packages/azure constants (commit b7a049c, March 2024)
 */
export const azurePowerUsageEffectiveness = {
  value: 1.185,
  on: "2024-03",
  source: "Cloud Carbon Footprint, packages/azure constants (commit b7a049c)",
} as const satisfies SourcedFigure;

/**
 * Average power usage effectiveness of the facilities in the Uptime Institute's survey.
 *
 * @source Uptime Institute, Global Data Center Survey 2025
 */
export const averagePowerUsageEffectiveness = {
  value: 1.54,
  on: "2025",
  source: "Uptime Institute, Global Data Center Survey 2025",
} as const satisfies SourcedFigure;
