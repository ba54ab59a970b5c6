import type { Grid } from "./grid.js";

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
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 3.1321,
} as const satisfies Grid;

/**
 * The electricity grid of Canada.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const canadaGrid = {
  id: "CAN",
  name: "Canada",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 170,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 174.81,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 8.1662,
} as const satisfies Grid;

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
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 3.6737,
} as const satisfies Grid;

/**
 * The electricity grid of Germany.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const germanyGrid = {
  id: "DEU",
  name: "Germany",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 381,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 344.14,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 1.947,
} as const satisfies Grid;

/**
 * The electricity grid of the United Kingdom.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const unitedKingdomGrid = {
  id: "GBR",
  name: "the United Kingdom",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 210.89,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 2.329,
} as const satisfies Grid;

/**
 * The electricity grid of Ireland.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const irelandGrid = {
  id: "IRL",
  name: "Ireland",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 291,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 279.7,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 1.4769,
} as const satisfies Grid;

/**
 * The electricity grid of Sweden.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const swedenGrid = {
  id: "SWE",
  name: "Sweden",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 35.82,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 6.0315,
} as const satisfies Grid;

/**
 * The electricity grid of Norway.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const norwayGrid = {
  id: "NOR",
  name: "Norway",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 30,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 30.75,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 6.6633,
} as const satisfies Grid;

/**
 * The electricity grid of Finland.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const finlandGrid = {
  id: "FIN",
  name: "Finland",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 79,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 72.25,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 4.5289,
} as const satisfies Grid;

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
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 2.5135,
} as const satisfies Grid;

/**
 * The electricity grid of China.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const chinaGrid = {
  id: "CHN",
  name: "China",
  intensities: [
    {
      from: "2023-01-01",
      gramsPerKilowattHour: 582,
      accounting: "life-cycle",
      source: "Ember and Energy Institute, through Our World in Data, carbon intensity of electricity (2023)",
    },
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 559.55,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 6.0065,
} as const satisfies Grid;

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
      gramsPerKilowattHour: 708.32,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 3.4368,
} as const satisfies Grid;

/**
 * The electricity grid of Japan.
 *
 * @source as each entry states; water: EcoLogits, data/electricity_mixes.csv (commit 0adc8ab)
 */
export const japanGrid = {
  id: "JPN",
  name: "Japan",
  intensities: [
    {
      from: "2024-01-01",
      gramsPerKilowattHour: 482.32,
      accounting: "life-cycle",
      source: "EcoLogits, data/electricity_mixes.csv (commit 0adc8ab), which states no year; filed under 2024",
    },
  ],
  offSiteLitersPerKilowattHour: 2.3063,
} as const satisfies Grid;

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
