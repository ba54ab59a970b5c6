import type { PriceSourceKey } from "../sources/priceSources.js";
import type { ElectricitySeries } from "./electricitySeries.js";

/** Commercial price of a kilowatt-hour in the United States: the country by year, and some states and groups of states in April 2025. */
export const unitedStatesCommercialElectricity = [
  {
    id: "USA/commercial",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [
      { on: "2024-01-01", amount: "0.1275", sources: ["eia-electric-power-annual"], kind: "aggregator-stated" },
      { on: "2025-01-01", amount: "0.1341", sources: ["eia-average-prices-2025"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "USA/New England/commercial",
    region: "New England",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.2274", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/Middle Atlantic/commercial",
    region: "Middle Atlantic",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.1624", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/East North Central/commercial",
    region: "East North Central",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.1282", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/West North Central/commercial",
    region: "West North Central",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.0974", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/Iowa/commercial",
    region: "Iowa",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.0979", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/Ohio/commercial",
    region: "Ohio",
    country: "USA",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.1102", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
] as const satisfies readonly ElectricitySeries<PriceSourceKey>[];
