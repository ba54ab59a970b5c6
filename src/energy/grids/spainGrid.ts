import type { Grid } from "../grid.js";

/**
 * The electricity grid of Spain.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const spainGrid = {
  id: "ESP",
  name: "Spain",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 146.15,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 136,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 6.2088,
} as const satisfies Grid;
