import {
  acceleratorHourOn,
  findPriceSeries,
  type Money,
  moneyRatio,
  pricePointOn,
  rentalMarketOn,
} from "llm-economics/cost";
import type { RentalChannel, RentalSeries } from "llm-economics/prices";

/** The day that prices are asked for. */
export const priceDate = "2026-11-27";

/** Prices stated before this day are left out: rents moved by a third within 2026. */
const statedSince = "2026-08-01";

/** A price of an accelerator-hour, with what it is the price of. */
export interface PricedHour {
  readonly pricePerAcceleratorHour: Money<"USD">;
  readonly priceBasis: string;
  /** The offers that it is the median of, where it is one. */
  readonly rents?: Rentals;
}

type Rentals = readonly RentalSeries<string, "USD">[];

/** What one kind of seller asks for an accelerator-hour on that day: the median, one vote a provider. */
export function marketHour(series: Rentals, channel: RentalChannel): PricedHour {
  const { median, providers } = rentalMarketOn({ series, date: priceDate, statedSince, channel });
  return {
    pricePerAcceleratorHour: median,
    rents: series,
    priceBasis: `${channel}s, on demand, median of ${providers}, since August 2026`,
  };
}

/** Lowest and highest that one kind of seller asks for an accelerator-hour on that day, over the median. */
export function rentSpread(series: Rentals, channel: RentalChannel): readonly [low: number, high: number] {
  const { low, median, high } = rentalMarketOn({ series, date: priceDate, statedSince, channel });
  return [moneyRatio(low, median).toNumber(), moneyRatio(high, median).toNumber()];
}

/** What one series of the catalogue asks for an accelerator-hour on that day. */
export function rentedHour(list: Rentals, id: string): PricedHour {
  const series = findPriceSeries(list, id);
  const { on } = pricePointOn(series, priceDate);
  return {
    pricePerAcceleratorHour: acceleratorHourOn(series, priceDate),
    priceBasis: `${id.replaceAll("/", ", ")}, stated ${on}`,
  };
}
