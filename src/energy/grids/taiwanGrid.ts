import type { Grid } from "../grid.js";

/**
 * The electricity grid of Taiwan.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const taiwanGrid = {
  id: "TWN",
  name: "Taiwan",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 635.15,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 519,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 1.4886,
} as const satisfies Grid;
