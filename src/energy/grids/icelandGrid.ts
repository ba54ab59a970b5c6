import type { Grid } from "../grid.js";

/**
 * The electricity grid of Iceland.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const icelandGrid = {
  id: "ISL",
  name: "Iceland",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 28.33,
      accounting: "life-cycle",
      source: "Ember, 2023, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 28,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 6.1409,
} as const satisfies Grid;
