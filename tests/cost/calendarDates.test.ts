import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { acceleratorHourOn, priceAgeOn, priceOn, tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { importLiteLlmPrices } from "llm-economics/importers";
import { fixedRental } from "llm-economics/testing";
import { describe, expect, it } from "vitest";

describe("calendar dates", () => {
  const day = "2026-02-01";
  it("are text or a Date, of which the day in UTC counts", () => {
    for (const date of [new Date(`${day}T00:00:00Z`), new Date(`${day}T23:59:59Z`)]) {
      expect(acceleratorHourOn(fixedRental, date)).toEqual(acceleratorHourOn(fixedRental, day));
      expect(priceOn(fixedRental, date)).toEqual(priceOn(fixedRental, day));
      expect(priceAgeOn(fixedRental, date)).toEqual(priceAgeOn(fixedRental, day));
    }
    const file = { "a/b": { litellm_provider: "a", input_cost_per_token: 1e-6, output_cost_per_token: 2e-6 } };
    const [series] = importLiteLlmPrices(file, { statedOn: new Date(`${day}T12:00:00Z`) }).prices;
    expect(series?.points[0]?.on).toBe(day);
    expect(tokenPriceOn(series as never, new Date("2026-03-01T00:00:00Z")).inputPerMillion).toBe("1");
  });
  it.each([new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15), 20260201, {}, null, "2026-02-30"])(
    "throw a typed error otherwise: %s",
    (date) => {
      expect(() => priceOn(fixedRental, date as never)).toThrow(/date must be an ISO 8601 calendar date/);
    },
  );
});

describe("misspelt keys within options", () => {
  const price = { currency: "USD", inputPerMillion: "3", outputPerMillion: "15" } as const;
  const tokens = { inputTokens: 10, outputTokens: 5 };
  it("are named with the nearest known one", () => {
    const use = { ...tokens, cachedInputTokns: 5 };
    expect(() => tokenPurchaseCost({ price, tokens: use })).toThrow(/Did you mean "cachedInputTokens"/);
    const rates = { ...price, cachedInputPerMilion: "0.3" };
    expect(() => tokenPurchaseCost({ price: rates, tokens })).toThrow(/Did you mean "cachedInputPerMillion"/);
    expect(() => efficiencyFor("vllm", nvidiaH100Sxm, { verison: "0.11" } as never)).toThrow(/Did you mean "version"/);
  });
  it("leave a price with fields of its own alone", () => {
    const own = { ...price, source: "a contract", note: "until June" };
    expect(tokenPurchaseCost({ price: own, tokens })).toEqual(tokenPurchaseCost({ price, tokens }));
  });
});
