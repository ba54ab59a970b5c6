import * as prices from "../../src/prices/index.ts";
import type { PriceSeries } from "../../src/prices/pricePoint.ts";
import * as sources from "../../src/sources/index.ts";

/** A catalogue entry due for review under the data policy. */
export interface StaleEntry {
  /** Kind of price, or "source". */
  readonly kind: string;
  /** Series id or source key. */
  readonly name: string;
  /** Last day on which the source is known to have stated the figure. */
  readonly on: string;
  /** Days since that date. */
  readonly days: number;
}

/** Days after which a price is reviewed, by suffix of the export's name: `docs/data-policy.md`. */
const priceAges: readonly (readonly [suffix: RegExp, kind: string, maxDays: number])[] = [
  [/Rental$/, "rental", 90],
  [/(TokenPrices|HostedPrices)$/, "tokens", 90],
  [/Purchase$/, "purchase", 365],
  [/Electricity$/, "electricity", 365],
];
const sourceAge = 365;
const millisecondsPerDay = 86_400_000;

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);

/** Series that time does not change: prices at launch, and series that have ended. */
const isHistory = ({ endedOn, states }: PriceSeries & { readonly states?: string }, day: string) =>
  states === "launch-price" || (endedOn !== undefined && endedOn <= day);

function stalePrices(day: string): readonly StaleEntry[] {
  return Object.entries<unknown>(prices).flatMap(([name, value]) => {
    const age = priceAges.find(([suffix]) => suffix.test(name));
    const series = age ? ([value].flat() as readonly PriceSeries[]) : [];
    return series.flatMap((each) => {
      if (isHistory(each, day)) return [];
      const { id, points, confirmedOn } = each;
      const on = confirmedOn ?? points.at(-1)?.on ?? "";
      const days = daysBetween(on, day);
      return age && days > age[2] ? [{ kind: age[1], name: id, on, days }] : [];
    });
  });
}

function staleSources(day: string): readonly StaleEntry[] {
  return Object.values<object>(sources).flatMap((table) =>
    Object.entries<{ readonly retrievedOn?: string }>(table as never).flatMap(([name, { retrievedOn }]) => {
      const days = retrievedOn === undefined ? 0 : daysBetween(retrievedOn, day);
      return retrievedOn !== undefined && days > sourceAge ? [{ kind: "source", name, on: retrievedOn, days }] : [];
    }),
  );
}

/** Returns the price series and sources that are older on a date than the data policy allows, oldest first. */
export function staleData(day: string): readonly StaleEntry[] {
  return [...stalePrices(day), ...staleSources(day)].toSorted((a, b) => b.days - a.days);
}
