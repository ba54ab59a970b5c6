import type { PriceSourceKey } from "../sources/priceSources.js";
import type { ElectricitySeries } from "./electricitySeries.js";

/** What a kilowatt-hour cost customers other than households in the European Union, by half-year, without recoverable taxes, in euros. */
export const europeanUnionElectricity = [
  {
    id: "EU27/non-household",
    country: "EU27",
    customers: "non-household",
    currency: "EUR",
    points: [
      { on: "2024-07-01", amount: "0.1941", sources: ["eurostat-electricity-prices"], kind: "measured" },
      { on: "2025-01-01", amount: "0.1902", sources: ["eurostat-electricity-prices"], kind: "measured" },
    ],
  },
  {
    id: "FIN/non-household",
    country: "FIN",
    customers: "non-household",
    currency: "EUR",
    points: [{ on: "2023-07-01", amount: "0.089", sources: ["eurostat-electricity-prices-2023"], kind: "measured" }],
  },
] as const satisfies readonly ElectricitySeries<PriceSourceKey>[];
