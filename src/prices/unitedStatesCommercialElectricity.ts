import type { PriceSourceKey } from "../sources/priceSources.js";
import type { ElectricitySeries } from "./electricitySeries.js";

/** What a kilowatt-hour cost commerce in some states and groups of states of the United States in April 2025. */
export const unitedStatesCommercialElectricity = [
  {
    id: "USA/New England/commercial",
    country: "USA",
    region: "New England",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.2274", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/Middle Atlantic/commercial",
    country: "USA",
    region: "Middle Atlantic",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.1624", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/East North Central/commercial",
    country: "USA",
    region: "East North Central",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.1282", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/West North Central/commercial",
    country: "USA",
    region: "West North Central",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.0974", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/Iowa/commercial",
    country: "USA",
    region: "Iowa",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.0979", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
  {
    id: "USA/Ohio/commercial",
    country: "USA",
    region: "Ohio",
    customers: "commercial",
    currency: "USD",
    points: [{ on: "2025-04-01", amount: "0.1102", sources: ["eia-electric-power-monthly"], kind: "measured" }],
  },
] as const satisfies readonly ElectricitySeries<PriceSourceKey>[];
