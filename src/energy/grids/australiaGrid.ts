import type { Grid } from "../grid.js";

/**
 * The electricity grid of Australia.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const australiaGrid = {
  id: "AUS",
  name: "Australia",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 553.76,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 474,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 4.7293,
} as const satisfies Grid;
