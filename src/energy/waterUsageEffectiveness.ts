import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Water that cooling evaporates at Google's sites, in litres per kilowatt-hour of the servers.
 *
 * @source EcoLogits, provider configuration (2025)
 */
export const googleOnSiteLitersPerKilowattHour = {
  value: 0.999,
  on: "2025",
  source: "EcoLogits, provider configuration of Google",
} as const satisfies SourcedFigure;

/**
 * Water that cooling evaporates at the sites that serve OpenAI's models, in litres per kilowatt-hour of the servers.
 *
 * @source EcoLogits, provider configuration (2025)
 */
export const azureOnSiteLitersPerKilowattHour = {
  value: 0.569,
  on: "2025",
  source: "EcoLogits, provider configuration of OpenAI",
} as const satisfies SourcedFigure;
