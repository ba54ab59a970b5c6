import type { Grid } from "../grid.js";

/**
 * The electricity grid of India.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const indiaGrid = {
  id: "IND",
  name: "India",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 713,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 708.96,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 593,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 3.4368,
} as const satisfies Grid;
