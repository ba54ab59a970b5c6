import type { RentalSeries, TokenPriceSeries } from "llm-economics/prices";
import { describe, expect, it } from "vitest";
import { rentals, tokenPrices } from "./allSeries.ts";

type Tokens = TokenPriceSeries;
const pointOn = ({ points }: Tokens, day: string) => points.findLast(({ on }) => on <= day);

describe("series of one offer", () => {
  const lists = new Map<string, Tokens[]>();
  for (const [, list] of tokenPrices) {
    for (const series of list as readonly Tokens[])
      lists.set(series.id.toLowerCase(), [...(lists.get(series.id.toLowerCase()) ?? []), series]);
  }
  const twice = [...lists].filter(([, series]) => series.length > 1);

  it("appear in both a maker's list and a model's list for more than ten models", () =>
    expect(twice.length).toBeGreaterThan(10));

  it.each(twice)("state one price of %s on each day", (_, [left, right]) => {
    if (left === undefined || right === undefined) throw new Error("two lists expected");
    const from = [left, right].map(({ points }) => points[0].on).sort()[1] ?? "";
    const days = [left, right].flatMap(({ points }) => points.map(({ on }) => on)).filter((day) => day >= from);
    for (const day of days) {
      const [one, other] = [pointOn(left, day), pointOn(right, day)];
      expect([day, one?.inputPerMillion, one?.outputPerMillion]).toEqual([
        day,
        other?.inputPerMillion,
        other?.outputPerMillion,
      ]);
    }
  });

  it.each(rentals)("end when the provider states a later offer on the same terms: %s", (_, list) => {
    const all = list as readonly RentalSeries[];
    const newest = ({ points }: RentalSeries) => points.at(-1)?.on ?? "";
    const old = all.filter((series) => newest(series) < "2026" && !series.id.includes("/through-"));
    for (const { id, provider, terms, channel, endedOn } of old) {
      const later = all.some(
        (each) =>
          each.provider === provider && each.terms === terms && each.channel === channel && newest(each) >= "2026",
      );
      expect([id, later && endedOn === undefined]).toEqual([id, false]);
    }
  });
});
