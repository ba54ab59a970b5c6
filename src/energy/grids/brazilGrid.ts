import type { Grid } from "../grid.js";

/**
 * The electricity grid of Brazil.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const brazilGrid = {
  id: "BRA",
  name: "Brazil",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 106.06,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 98,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 18.6033,
} as const satisfies Grid;
