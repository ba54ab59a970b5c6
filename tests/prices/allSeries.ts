import type { ElectricitySeries, PurchaseSeries, RentalSeries, TokenPriceSeries } from "llm-economics/prices";
import * as catalogue from "llm-economics/prices";

const lists = Object.entries(catalogue) as [string, readonly unknown[]][];

function listsOf<Series>(ending: RegExp): readonly (readonly [string, readonly Series[]])[] {
  return lists.filter(([name]) => ending.test(name)) as unknown as readonly (readonly [string, readonly Series[]])[];
}

/** Lists of price series in the catalogue, by export name. */
export const rentals = listsOf<RentalSeries>(/Rental$/);
export const purchases = listsOf<PurchaseSeries>(/Purchase$/);
export const electricity = listsOf<ElectricitySeries>(/Electricity$/);
export const tokenPrices = listsOf<TokenPriceSeries>(/(TokenPrices|HostedPrices)$/);

/** All lists that the chapter exports. */
export const exportedNames: readonly string[] = lists.map(([name]) => name);

/** Price lists of all kinds. */
export const allLists = [...rentals, ...purchases, ...electricity, ...tokenPrices] as const;
