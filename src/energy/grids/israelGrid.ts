import type { Grid } from "../grid.js";

/**
 * The electricity grid of Israel.
 *
 * @source as each entry states
 */
export const israelGrid = {
  id: "ISR",
  name: "Israel",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 567.26,
      accounting: "life-cycle",
      source: "Ember, 2023, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 475,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
} as const satisfies Grid;
