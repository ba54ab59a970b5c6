import type { Grid } from "../grid.js";

/**
 * The electricity grid of Indonesia.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const indonesiaGrid = {
  id: "IDN",
  name: "Indonesia",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 682.43,
      accounting: "life-cycle",
      source: "Ember, 2023, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 667,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 2.2554,
} as const satisfies Grid;
