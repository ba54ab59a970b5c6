import type { Grid } from "../grid.js";

/**
 * The electricity grid of Saudi Arabia.
 *
 * @source as each entry states
 */
export const saudiArabiaGrid = {
  id: "SAU",
  name: "Saudi Arabia",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 691.95,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 552,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
} as const satisfies Grid;
