import type { Grid } from "../grid.js";

/**
 * The electricity grid of the Netherlands.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const netherlandsGrid = {
  id: "NLD",
  name: "the Netherlands",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 252.7,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 253,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 3.433,
} as const satisfies Grid;
