import fc from "fast-check";
import {
  acceleratorHourOn,
  appendPrice,
  discountOn,
  findPriceSeries,
  priceAgeOn,
  priceOn,
  pricePointOn,
  type RentalOffer,
  rentalMarketOn,
  rentedAcceleratorHour,
  sumMoney,
  tokenMarketOn,
  tokenPriceOn,
  tokenPurchaseCost,
} from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError, UnknownNameError, UnpricedDateError } from "llm-economics/errors";
import { nvidiaA100Pcie80gbRental } from "llm-economics/prices";
import { describe, expect, it } from "vitest";

const series = {
  currency: "USD",
  points: [
    { on: "2024-01-01", amount: "4.00" },
    { on: "2025-03-01", amount: "3.10" },
    { on: "2026-06-15", amount: "2.55" },
  ],
} as const;

describe("a price on a day", () => {
  it.each([
    ["2024-01-01", "4"],
    ["2025-02-28", "4"],
    ["2025-03-01", "3.1"],
    ["2026-06-14", "3.1"],
    ["2026-06-15", "2.55"],
    ["2099-12-31", "2.55"],
  ])("%s is $%s", (date, amount) => {
    expect(priceOn(series, date).amount.toString()).toBe(amount);
    expect(priceOn(series, date).currency).toBe("USD");
  });

  it("throws before the first entry and for an empty series", () => {
    expect(() => priceOn(series, "2023-12-31")).toThrow(new UnpricedDateError("2023-12-31", "2024-01-01"));
    expect(() => priceOn({ currency: "USD", points: [] }, "2023-12-31")).toThrow(new UnpricedDateError("2023-12-31"));
  });

  it.each(["2026", "2026-06", "2026-6-1", "2026-02-30", "2026-13-01", "today", "", "2026-06-15T00:00:00Z"])(
    "throws on %s as a date",
    (date) => {
      expect(() => priceOn(series, date)).toThrow(InvalidQuantityError);
    },
  );

  it("throws on amounts that are not prices", () => {
    for (const amount of ["-1", "free", ""])
      expect(() => priceOn({ currency: "USD", points: [{ on: "2024-01-01", amount }] }, "2024-01-01")).toThrow(
        InvalidQuantityError,
      );
  });

  it("is that of the latest entry up to the day, in any order of entries", () => {
    const day = fc
      .integer({ min: 0, max: 2_000 })
      .map((days) => new Date(86_400_000 * (days + 18_000)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), day, (days, date) => {
        const points = days.map((on) => ({ on, amount: String(Number(on.replaceAll("-", ""))) }));
        const expected = [...days]
          .sort()
          .filter((on) => on <= date)
          .at(-1);
        if (expected === undefined) expect(() => pricePointOn({ points }, date)).toThrow(UnpricedDateError);
        else expect(pricePointOn({ points }, date).on).toBe(expected);
      }),
    );
  });

  it("is the later of two entries with the same date", () => {
    const corrected = {
      currency: "USD",
      points: [
        { on: "2024-01-01", amount: "1" },
        { on: "2024-01-01", amount: "2" },
      ],
    };
    expect(priceOn(corrected, "2024-01-01").amount.toString()).toBe("2");
  });
});

describe("appendPrice", () => {
  it("leaves existing entries unchanged", () => {
    const longer = appendPrice(series, { on: "2026-11-01", amount: "2.20" });
    expect(longer.points.slice(0, 3)).toEqual(series.points);
    expect(series.points).toHaveLength(3);
    expect(priceOn(longer, "2026-10-31")).toEqual(priceOn(series, "2026-10-31"));
    expect(priceOn(longer, "2026-11-01").amount.toString()).toBe("2.2");
  });

  it.each(["2026-06-15", "2025-01-01", "2026-02-31"])("throws on an entry of %s", (on) => {
    expect(() => appendPrice(series, { on, amount: "1" })).toThrow(InvalidQuantityError);
  });
});

const offer = (id: string, amount: string, change: Partial<RentalOffer<"USD">> = {}): RentalOffer<"USD"> => ({
  id,
  provider: id.split("/")[0] ?? "",
  accelerators: 8,
  terms: "on-demand",
  currency: "USD",
  points: [{ on: "2026-01-01", amount }],
  ...change,
});

describe("machines", () => {
  it("are priced per accelerator exactly", () => {
    expect(acceleratorHourOn(offer("a", "55.04"), "2026-01-01").amount.toString()).toBe("6.88");
    for (const accelerators of [0, -8, 1.5, Number.NaN])
      expect(() => acceleratorHourOn(offer("a", "1", { accelerators }), "2026-01-01")).toThrow(InvalidQuantityError);
  });

  it("are found by id, or the error names the nearest id", () => {
    const list = [offer("aws/p5", "1"), offer("gcp/a3", "2")];
    expect(findPriceSeries(list, "gcp/a3")).toBe(list[1]);
    expect(() => findPriceSeries(list, "gcp/a4")).toThrow(UnknownNameError);
  });

  it("have a commitment discount that rentedAcceleratorHour accepts (epoch-ai-hardware-prices: 3.67, 3.06 and 2.27)", () => {
    const find = (terms: "on-demand" | "reserved-1-year" | "reserved-3-years") =>
      findPriceSeries(nvidiaA100Pcie80gbRental, `azure/Standard_NC24ads_A100_v4/eastus/${terms}`);
    const onDemand = find("on-demand");
    const discount = discountOn({ onDemand, other: find("reserved-3-years"), date: "2025-03-02" });
    expect(discount).toBeCloseTo(1 - 2.27 / 3.67, 12);
    const pricePerAcceleratorHour = acceleratorHourOn(onDemand, "2025-03-02");
    const terms = { kind: "committed", pricePerAcceleratorHour, discount } as const;
    expect(rentedAcceleratorHour({ terms, utilization: 1 }).perBilledHour.amount.toFixed(10)).toBe("2.2700000000");
  });

  it("have no discount when the price is 0 or currencies differ", () => {
    const date = "2026-01-01";
    expect(() => discountOn({ onDemand: offer("a", "0"), other: offer("b", "1"), date })).toThrow(InvalidQuantityError);
    const euros = offer("b", "1", { currency: "EUR" as "USD" });
    expect(() => discountOn({ onDemand: offer("a", "1"), other: euros, date })).toThrow(CurrencyMismatchError);
  });
});

describe("a market", () => {
  const offers = [
    offer("aws/x", "40"),
    offer("gcp/x", "24", { accelerators: 4 }),
    offer("small/x", "16"),
    offer("old/x", "8", { points: [{ on: "2023-01-01", amount: "8" }] }),
    offer("late/x", "1", { points: [{ on: "2026-12-01", amount: "1" }] }),
    offer("aws/y", "12", { terms: "spot" }),
  ];
  const market = (query: object) => rentalMarketOn({ series: offers, date: "2026-06-01", ...query });

  it("lists the offers valid on the day, cheapest first", () => {
    const { low, median, high, offers: counted } = market({});
    expect(counted.map(({ id }) => id)).toEqual(["small/x", "aws/x", "gcp/x"]);
    expect([low, median, high].map(({ amount }) => amount.toString())).toEqual(["2", "5", "6"]);
  });

  it("lists offers older than a year as stale", () => {
    expect(market({}).stale).toEqual([{ id: "old/x", statedOn: "2023-01-01" }]);
    expect(market({ statedSince: "2023-01-01" }).low.amount.toString()).toBe("1");
    const old = offers.filter(({ id }) => id === "old/x");
    expect(() => rentalMarketOn({ series: old, date: "2026-06-01" })).toThrow(/1 offers were stated too long ago/);
  });

  it("counts each provider once, and summarises each channel separately", () => {
    const list = [
      ...["6", "7", "8", "9", "10"].map((amount, index) =>
        offer(`big/${index}`, amount, { accelerators: 1, channel: "hyperscaler" }),
      ),
      offer("one/x", "2", { accelerators: 1, channel: "specialist" }),
      offer("two/x", "3", { accelerators: 1, channel: "specialist" }),
    ];
    const { median, providers, channels } = rentalMarketOn({ series: list, date: "2026-06-01" });
    expect([median.amount.toString(), providers]).toEqual(["3", 3]);
    expect(channels.specialist?.median.amount.toString()).toBe("2.5");
    expect(channels.hyperscaler).toMatchObject({ providers: 1 });
    expect(channels.marketplace).toBeUndefined();
    const apart = rentalMarketOn({ series: list, date: "2026-06-01", channel: "hyperscaler" });
    expect(apart.median.amount.toString()).toBe("8");
  });

  it("excludes superseded offers", () => {
    const ended = offer("aws/x", "40", { endedOn: "2026-03-01", supersededBy: "aws/new" });
    expect(() => rentalMarketOn({ series: [ended], date: "2026-06-01" })).toThrow(UnpricedDateError);
    expect(() => acceleratorHourOn(ended, "2026-03-01")).toThrow(/ended on 2026-03-01; try aws\/new/);
    expect(acceleratorHourOn(ended, "2026-02-28").amount.toString()).toBe("5");
  });

  it("filters by terms and provider", () => {
    expect(market({ statedSince: "2026-01-01" }).median.amount.toString()).toBe("5");
    expect(market({ terms: "spot" }).offers.map(({ id }) => id)).toEqual(["aws/y"]);
    expect(market({ provider: "gcp" }).high.amount.toString()).toBe("6");
  });

  it("throws when there are no offers", () => {
    expect(() => market({ provider: "nobody" })).toThrow(UnpricedDateError);
    expect(() => market({ date: "2020-01-01" })).toThrow(UnpricedDateError);
    expect(() => market({ date: "now" })).toThrow(InvalidQuantityError);
    expect(() => market({ statedSince: "now" })).toThrow(InvalidQuantityError);
  });

  it("has half of its offers on either side of the median", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 9 }), (cents) => {
        const { median, low, high } = rentalMarketOn({
          series: cents.map((each, index) => offer(String(index), String(each), { accelerators: 1 })),
          date: "2026-06-01",
        });
        const middle = median.amount.toNumber();
        expect(cents.filter((each) => each <= middle).length * 2).toBeGreaterThanOrEqual(cents.length);
        expect(cents.filter((each) => each >= middle).length * 2).toBeGreaterThanOrEqual(cents.length);
        expect([low.amount.toNumber(), high.amount.toNumber()]).toEqual([Math.min(...cents), Math.max(...cents)]);
      }),
    );
  });
});

describe("the age of a price", () => {
  it("counts days, including leap days, and marks old prices as stale", () => {
    expect(priceAgeOn(series, "2024-03-01")).toEqual({ statedOn: "2024-01-01", days: 60, stale: false });
    expect(priceAgeOn(series, "2027-01-01", 199)).toEqual({ statedOn: "2026-06-15", days: 200, stale: true });
    expect(() => priceAgeOn(series, "2027-01-01", 0)).toThrow(InvalidQuantityError);
  });
});

describe("a market of tokens", () => {
  const host = (id: string, input: string, output: string, more: object = {}) => ({
    id: `${id}/model`,
    provider: id,
    currency: "USD" as const,
    points: [{ on: "2026-01-01", inputPerMillion: input, outputPerMillion: output, ...more }],
  });
  const hosts = [
    host("dear", "1", "1"),
    host("prompts", "0.1", "3"),
    host("answers", "0.9", "0.5", { batchShare: 0.5 }),
  ];
  const query = { series: hosts, date: "2026-06-01" };

  it("has a different cheapest offer for a different mix", () => {
    const long = tokenMarketOn({ ...query, tokens: { inputTokens: 10_000, outputTokens: 100 } });
    const short = tokenMarketOn({ ...query, tokens: { inputTokens: 100, outputTokens: 10_000 } });
    expect(long.offers.map(({ provider }) => provider)).toEqual(["prompts", "answers", "dear"]);
    expect(short.offers[0].provider).toBe("answers");
    expect(long.low.amount.toString()).toBe("0.0013");
    expect(long.offers[0].perMillionTokens.amount.times("0.0101").toFixed(10)).toBe("0.0013000000");
  });

  it("lists the offers without the requested service level", () => {
    const tokens = { inputTokens: 100, outputTokens: 100 };
    const { offers: sold, withoutService } = tokenMarketOn({ ...query, tokens, service: "batch" });
    expect(sold.map(({ provider }) => provider)).toEqual(["answers"]);
    expect(withoutService).toEqual(["dear/model", "prompts/model"]);
    expect(() => tokenMarketOn({ ...query, tokens, service: "flex" })).toThrow(UnpricedDateError);
  });
});

describe("token prices", () => {
  const tokens = {
    currency: "EUR",
    points: [
      { on: "2025-01-01", inputPerMillion: "2", outputPerMillion: "8" },
      {
        on: "2026-01-01",
        inputPerMillion: "1",
        cachedInputPerMillion: "0.1",
        cacheWritePerMillion: "1.25",
        outputPerMillion: "4",
        tiers: [{ aboveInputTokens: 200_000, inputPerMillion: "2", outputPerMillion: "6" }],
        batchShare: 0.5,
      },
    ],
  } as const;

  it("have the fields that tokenPurchaseCost takes, and no others", () => {
    expect(tokenPriceOn(tokens, "2025-12-31")).toEqual({
      currency: "EUR",
      inputPerMillion: "2",
      outputPerMillion: "8",
    });
    const { on: _, ...rates } = tokens.points[1];
    expect(tokenPriceOn(tokens, "2026-01-01")).toEqual({ currency: "EUR", ...rates });
  });

  it("price a request in the currency of the series", () => {
    const use = { inputTokens: 300_000, outputTokens: 1_000 };
    const { total, terms } = tokenPurchaseCost({
      price: tokenPriceOn(tokens, "2026-02-01"),
      tokens: use,
      service: "batch",
    });
    expect(total.amount.toString()).toBe("0.303");
    expect(sumMoney(Object.values(terms))).toEqual(total);
    expect(total.currency).toBe("EUR");
  });
});
