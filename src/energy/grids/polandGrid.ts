import type { Grid } from "../grid.js";

/**
 * The electricity grid of Poland.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const polandGrid = {
  id: "POL",
  name: "Poland",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 614.98,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e); the same in EcoLogits (commit 0adc8ab)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 565,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 2.5135,
} as const satisfies Grid;
