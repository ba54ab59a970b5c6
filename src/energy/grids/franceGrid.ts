import type { Grid } from "../grid.js";

/**
 * The electricity grid of France.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const franceGrid = {
  id: "FRA",
  name: "France",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 56,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 44.18,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e); the same in EcoLogits (commit 0adc8ab)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 31,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 3.6737,
} as const satisfies Grid;
