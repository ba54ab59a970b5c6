import {
  acceleratorHourOn,
  appendPrice,
  discountOn,
  findPriceSeries,
  type Money,
  priceOn,
  type TokenPrice,
  tokenPriceOn,
} from "llm-economics/cost";
import type { ImportedRentals, ImportedTokenPrices } from "llm-economics/importers";
import {
  anthropicTokenPrices,
  nvidiaH100SxmRental,
  type RentalSeries,
  type TokenPriceSeries,
  unitedStatesIndustrialElectricity,
} from "llm-economics/prices";
import type { PriceSourceKey } from "llm-economics/sources";
import { expectTypeOf, it } from "vitest";

const day = { on: "2026-01-01", amount: "1" } as const;
const known = { sources: ["karpenter-aws-prices"], kind: "vendor-stated" } as const;

it("rejects a price without a date, a source or a kind", () => {
  type Point = RentalSeries<PriceSourceKey>["points"][0];
  expectTypeOf({ ...day, ...known }).toExtend<Point>();
  // @ts-expect-error no date
  const undated: Point = { amount: "1", ...known };
  // @ts-expect-error no source
  const unsourced: Point = { ...day, kind: "vendor-stated" };
  // @ts-expect-error an empty list of sources
  const emptySources: Point = { ...day, sources: [], kind: "vendor-stated" };
  // @ts-expect-error a source that the catalogue does not have
  const unknownSource: Point = { ...day, sources: ["hearsay"], kind: "vendor-stated" };
  // @ts-expect-error no kind
  const kindless: Point = { ...day, sources: ["karpenter-aws-prices"] };
  // @ts-expect-error an unknown kind
  const unknownKind: Point = { ...day, sources: ["karpenter-aws-prices"], kind: "guessed" };
  // @ts-expect-error a binary number as an amount
  const binary: Point = { on: "2026-01-01", amount: 1, ...known };
  expectTypeOf([undated, unsourced, emptySources, unknownSource, kindless, unknownKind, binary]).toEqualTypeOf<
    Point[]
  >();
});

it("rejects a series without entries", () => {
  // @ts-expect-error no entry
  const empty: TokenPriceSeries["points"] = [];
  expectTypeOf(empty).toEqualTypeOf<TokenPriceSeries["points"]>();
});

it("preserves the currency of the series in the amount", () => {
  expectTypeOf(priceOn(unitedStatesIndustrialElectricity[0], "2025-01-01")).toEqualTypeOf<Money<"USD">>();
  expectTypeOf(acceleratorHourOn(nvidiaH100SxmRental[0], "2026-08-01")).toEqualTypeOf<Money<"USD">>();
  expectTypeOf(tokenPriceOn(anthropicTokenPrices[0], "2026-08-01")).toEqualTypeOf<TokenPrice<"USD">>();
  const mine = { currency: "EUR", points: [{ on: "2026-01-01", amount: "1" }], accelerators: 8 } as const;
  expectTypeOf(priceOn(appendPrice(mine, { on: "2026-02-01", amount: "2" }), "2026-01-01")).toEqualTypeOf<
    Money<"EUR">
  >();
  // @ts-expect-error dollars and euros
  discountOn({ onDemand: nvidiaH100SxmRental[0], other: mine, date: "2026-08-01" });
});

it("types the series ids of a list", () => {
  findPriceSeries(anthropicTokenPrices, "anthropic/claude-opus-4-6");
  // @ts-expect-error no such series
  findPriceSeries(anthropicTokenPrices, "anthropic/claude-opus-46");
});

it("is accepted by the cost functions", () => {
  expectTypeOf<ImportedTokenPrices["prices"][number]>().toExtend<Parameters<typeof tokenPriceOn<"USD">>[0]>();
  expectTypeOf<ImportedRentals["offers"][number]>().toExtend<Parameters<typeof acceleratorHourOn<"USD">>[0]>();
});
