import {
  acceleratorHourOn,
  findPriceSeries,
  type Money,
  moneyRatio,
  pricePointOn,
  rentalMarketOn,
} from "llm-economics/cost";
import type { RentalChannel, RentalSeries, RentalTermsName } from "llm-economics/prices";

/** Date of the prices. */
export const priceDate = "2026-11-27";

/** An earlier window of prices, in which two of the machines had several specialists' rents. */
export const earlier = { date: "2025-03-31", statedSince: "2025-01-01", says: "March 2025" } as const;

/** Earliest date of the prices used; older ones are excluded because rents moved by a third within 2026. */
export const statedSince = "2026-08-01";

/** A price per accelerator-hour with its basis. */
export interface PricedHour {
  readonly pricePerAcceleratorHour: Money<"USD">;
  readonly priceBasis: string;
  /** Offers behind a median price. */
  readonly rents?: Rentals;
}

type Rentals = readonly RentalSeries<string, "USD">[];

/** Returns whether a kind of seller stated a rent on demand in a window of dates. */
export function statedAt(series: Rentals, channel: RentalChannel, window = { date: priceDate, statedSince }): boolean {
  const offered = series.filter((each) => each.channel === channel && each.terms === "on-demand");
  return offered.some(({ points, endedOn = window.date }) => {
    const { on } = points.findLast((point) => point.on <= window.date) ?? { on: "" };
    return endedOn >= window.date && on >= window.statedSince;
  });
}

/** Returns the median rent at specialists in the earlier window, if there was one. */
export function earlierHour(series: Rentals): Money<"USD"> | undefined {
  const { date, statedSince: since } = earlier;
  if (!statedAt(series, "specialist", earlier)) return undefined;
  return rentalMarketOn({ series, date, statedSince: since, channel: "specialist" }).median;
}

/** Returns the median rent of an accelerator-hour at one kind of seller, with one value per provider. */
export function marketHour(series: Rentals, channel: RentalChannel, terms: RentalTermsName = "on-demand"): PricedHour {
  const { median, providers } = rentalMarketOn({ series, date: priceDate, statedSince, channel, terms });
  return {
    pricePerAcceleratorHour: median,
    rents: series,
    priceBasis: `${channel}s, ${terms === "on-demand" ? "on demand" : terms}, median of ${providers}, since August 2026`,
  };
}

/** Returns the lowest and highest rent at one kind of seller, relative to the median. */
export function rentSpread(
  series: Rentals,
  channel: RentalChannel,
  terms: RentalTermsName = "on-demand",
): readonly [low: number, high: number] {
  const { low, median, high } = rentalMarketOn({ series, date: priceDate, statedSince, channel, terms });
  return [moneyRatio(low, median).toNumber(), moneyRatio(high, median).toNumber()];
}

/** Returns the rent of an accelerator-hour from one price series of the catalogue. */
export function rentedHour(list: Rentals, id: string): PricedHour {
  const series = findPriceSeries(list, id);
  const { on } = pricePointOn(series, priceDate);
  return {
    pricePerAcceleratorHour: acceleratorHourOn(series, priceDate),
    priceBasis: `${id.replaceAll("/", ", ")}, stated ${on}`,
  };
}
