import type { PriceSourceKey } from "../sources/priceSources.js";
import type { ElectricitySeries } from "./electricitySeries.js";

/** Prices that businesses pay for a kilowatt-hour on average in the world and on each continent, taxes included, in US dollars. */
export const worldElectricity = [
  {
    id: "WORLD/business",
    country: "WORLD",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.155", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.161", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "WORLD/Africa/business",
    country: "WORLD",
    region: "Africa",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.12", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.123", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "WORLD/Asia/business",
    country: "WORLD",
    region: "Asia",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.11", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.107", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "WORLD/Europe/business",
    country: "WORLD",
    region: "Europe",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.20", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.204", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "WORLD/North America/business",
    country: "WORLD",
    region: "North America",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.15", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.155", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "WORLD/Oceania/business",
    country: "WORLD",
    region: "Oceania",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.25", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.266", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
  {
    id: "WORLD/South America/business",
    country: "WORLD",
    region: "South America",
    customers: "non-household",
    currency: "USD",
    points: [
      { on: "2025-01-01", amount: "0.20", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
      { on: "2025-04-01", amount: "0.200", sources: ["globalpetrolprices-electricity"], kind: "aggregator-stated" },
    ],
  },
] as const satisfies readonly ElectricitySeries<PriceSourceKey>[];
