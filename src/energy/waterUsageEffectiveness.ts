import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Water usage effectiveness of Google's data centres: litres evaporated for cooling per kilowatt-hour of server energy.
 *
 * @source EcoLogits, provider configuration (2025)
 */
export const googleOnSiteLitersPerKilowattHour = {
  value: 0.999,
  on: "2025",
  source: "EcoLogits, provider configuration of Google",
} as const satisfies SourcedFigure;

/**
 * Water usage effectiveness of the Azure data centres that serve OpenAI's models: litres evaporated for cooling per
 * kilowatt-hour of server energy.
 *
 * @source EcoLogits, provider configuration (2025)
 */
export const azureOnSiteLitersPerKilowattHour = {
  value: 0.569,
  on: "2025",
  source: "EcoLogits, provider configuration of OpenAI",
} as const satisfies SourcedFigure;
