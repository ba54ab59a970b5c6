import { acceleratorHourOn, findPriceSeries, type Money, pricePointOn } from "llm-economics/cost";
import type { RentalSeries } from "llm-economics/prices";

/** The day that prices are asked for. */
export const priceDate = "2026-08-01";

/** A price of an accelerator-hour, with what it is the price of. */
export interface PricedHour {
  readonly pricePerAcceleratorHour: Money<"USD">;
  readonly priceBasis: string;
}

/** What one series of the catalogue asks for an accelerator-hour on that day. */
export function rentedHour(list: readonly RentalSeries<string, "USD">[], id: string): PricedHour {
  const series = findPriceSeries(list, id);
  const { on } = pricePointOn(series, priceDate);
  return {
    pricePerAcceleratorHour: acceleratorHourOn(series, priceDate),
    priceBasis: `${id.replaceAll("/", ", ")}, stated ${on}`,
  };
}
