import * as prices from "llm-economics/prices";
import { priceSources, type SourceRecord } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import type { PriceSeries } from "../../src/prices/pricePoint.ts";
import { datesOf } from "./datesOf.ts";

const records: { readonly [key: string]: SourceRecord } = priceSources;

const series = Object.values<unknown>(prices)
  .flat()
  .filter((value): value is PriceSeries => value instanceof Object && "points" in value && "id" in value);

/** Sources that were read on the days that their titles name, and state prices of no other day. */
const readOnDays = /-(price-page|price-list|capacity-blocks-page|price-index|price-feed)$|^karpenter-|^gpu-price-feed-/;

const titleOf = (key: string) => records[key]?.title ?? "";

/** The latest date that the titles of sources name; those without one exclude nothing. */
const latestOf = (keys: readonly string[]) =>
  keys
    .flatMap((key) => datesOf(titleOf(key)))
    .sort()
    .at(-1) ?? "9999";

const isWithin = (on: string, latest: string) => on.slice(0, latest.length) <= latest;

describe("datesOf", () => {
  it("reads days, lists of days and months", () => {
    expect(datesOf("of 25 May and 20 September 2026")).toEqual(["2026-05-25", "2026-09-20"]);
    expect(datesOf("23 July, 4 and 21 August, 2, 15 and 30 September 2026")).toEqual([
      "2026-07-23",
      "2026-08-04",
      "2026-08-21",
      "2026-09-02",
      "2026-09-15",
      "2026-09-30",
    ]);
    expect(datesOf("June 2025 to August 2026; v2")).toEqual(["2025-06", "2026-08"]);
  });
});

describe("sources of prices", () => {
  it("are not older than the prices that cite them", () => {
    expect(series.length).toBeGreaterThan(1000);
    const late = series.flatMap(({ id, points }) =>
      points.filter(({ on, sources }) => !isWithin(on, latestOf(sources))).map(({ on }) => `${id}: ${on}`),
    );
    expect(late).toEqual([]);
  });

  it("that were read on single days are cited for prices of those days", () => {
    const others = series.flatMap(({ id, points }) =>
      points.flatMap(({ on, sources }) =>
        sources
          .filter((key) => readOnDays.test(key) && !datesOf(titleOf(key)).includes(on))
          .map((key) => `${id}: ${on} from ${key}`),
      ),
    );
    expect(others).toEqual([]);
  });

  it("of the last price are not older than the day on which it was confirmed", () => {
    const late = series
      .filter(
        ({ points, confirmedOn }) => confirmedOn && !isWithin(confirmedOn, latestOf(points.at(-1)?.sources ?? [])),
      )
      .map(({ id, confirmedOn }) => `${id}: ${confirmedOn}`);
    expect(late).toEqual([]);
  });
});
