import type { Grid } from "../grid.js";

/**
 * The electricity grid of the world.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const worldGrid = {
  id: "WORLD",
  name: "the world",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 481,
      accounting: "life-cycle",
      source: "Ember (July 2024): world average of 2023",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 473.01,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 3.908,
} as const satisfies Grid;
