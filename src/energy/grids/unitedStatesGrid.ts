import type { Grid } from "../grid.js";

/**
 * The electricity grid of the United States.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const unitedStatesGrid = {
  id: "USA",
  name: "the United States",
  intensities: [
    {
      from: "2018-01-01",
      gramsPerKilowattHour: 429.6,
      accounting: "combustion",
      source: "EPA eGRID2018: 947 lb/MWh",
    },
    {
      from: "2019-01-01",
      gramsPerKilowattHour: 417,
      accounting: "combustion",
      source: "US EIA, frequently asked questions: 0.92 lb/kWh in 2019",
    },
    {
      from: "2020-01-01",
      gramsPerKilowattHour: 387,
      accounting: "combustion",
      source: "US EIA (September 2022): 854 lb/MWh in 2020",
    },
    {
      from: "2022-01-01",
      gramsPerKilowattHour: 390,
      accounting: "combustion",
      source: "US EIA, State Electricity Profiles: 1,650 Mt over 4,230.672 TWh in 2022",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 383.55,
      accounting: "life-cycle",
      source: "Ember, 2024, through CO2.js (commit b459b5e); the same in EcoLogits (commit 0adc8ab)",
    },
    {
      from: "2025-01-01",
      gramsPerKilowattHour: 414,
      accounting: "life-cycle",
      source: "Electricity Maps, yearly average of 2025, through CO2.js (commit df82c78)",
    },
  ],
  offSiteLitersPerKilowattHour: 3.1321,
} as const satisfies Grid;
