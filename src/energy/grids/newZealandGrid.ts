import type { Grid } from "../grid.js";

/**
 * The electricity grid of New Zealand.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const newZealandGrid = {
  id: "NZL",
  name: "New Zealand",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 120.11,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 90,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 14.9681,
} as const satisfies Grid;
