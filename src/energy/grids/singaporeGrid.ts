import type { Grid } from "../grid.js";

/**
 * The electricity grid of Singapore.
 *
 * @source as each entry states
 */
export const singaporeGrid = {
  id: "SGP",
  name: "Singapore",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 498.74,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 483,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
} as const satisfies Grid;
