import { createHash } from "node:crypto";
import { tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
import { estimateInference, requireFit } from "llm-economics/inference";
import { parameterCount } from "llm-economics/models";
import { parseAccelerator, parseArchitecture } from "llm-economics/schemas";
import {
  fixedAccelerator,
  fixedMixtureModel,
  fixedModel,
  fixedRental,
  fixedServing,
  fixedTokenPrices,
  goldenVectors,
  priceClock,
} from "llm-economics/testing";
import { describe, expect, it } from "vitest";

const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);

describe("fixtures", () => {
  it.each([
    ["fixedAccelerator", fixedAccelerator, "2bfe5c1e6fc6"],
    ["fixedModel", fixedModel, "9cd48dbd74f5"],
    ["fixedMixtureModel", fixedMixtureModel, "99eef7352512"],
    ["fixedServing", fixedServing, "610918ad2cae"],
    ["fixedRental", fixedRental, "ae7ac7ae1e5a"],
    ["fixedTokenPrices", fixedTokenPrices, "f1ce7a081af5"],
    ["goldenVectors", goldenVectors, "146f4776327a"],
  ] as const)("%s never changes", (_, fixture, expected) => {
    expect(digest(fixture)).toBe(expected);
  });

  it("are valid input of the library", () => {
    expect(parseAccelerator(fixedAccelerator)).toEqual(fixedAccelerator);
    expect(parseArchitecture(fixedModel)).toEqual(fixedModel);
    expect(parameterCount(fixedModel).total).toBe(7_798_788_096);
    expect(parameterCount(fixedMixtureModel)).toEqual({ total: 10_328_180_736, active: 1_268_484_096 });
    const plan = { accelerator: fixedAccelerator, inputTokens: 1000, outputTokens: 200, concurrency: 8 };
    for (const model of [fixedModel, fixedMixtureModel]) {
      expect(requireFit(estimateInference({ ...plan, model })).outputTokensPerSecond.value).toBeGreaterThan(0);
    }
  });

  it("have consistent rates", () => {
    const { requestsPerSecond, inputTokensPerSecond, outputTokensPerSecond, totalTokensPerSecond } = fixedServing;
    expect(inputTokensPerSecond.value / requestsPerSecond.value).toBe(800);
    expect(outputTokensPerSecond.value / requestsPerSecond.value).toBe(200);
    expect(inputTokensPerSecond.value + outputTokensPerSecond.value).toBe(totalTokensPerSecond.value);
    const { timeToFirstTokenSeconds, timePerOutputTokenSeconds, endToEndLatencySeconds } = fixedServing;
    const sum = timeToFirstTokenSeconds.value + 199 * timePerOutputTokenSeconds.value;
    expect(endToEndLatencySeconds.value).toBeCloseTo(sum, 9);
  });

  it("have different token prices before and after a change", () => {
    const tokens = { inputTokens: 1_000_000, outputTokens: 0 };
    const costOn = (day: string) =>
      tokenPurchaseCost({ price: tokenPriceOn(fixedTokenPrices, day), tokens }).total.amount.toString();
    expect([costOn("2026-01-31"), costOn("2026-02-01")]).toEqual(["1", "0.5"]);
  });
});

describe("priceClock", () => {
  it("does not move until set or advanced", () => {
    const clock = priceClock("2024-02-28");
    expect(clock.today()).toBe("2024-02-28");
    clock.advance(2);
    expect(clock.today()).toBe("2024-03-01");
    clock.advance(-1);
    expect(clock.today()).toBe("2024-02-29");
    clock.set("2026-12-31");
    expect(clock.today()).toBe("2026-12-31");
  });

  it("throws on invalid dates and fractional days", () => {
    expect(() => priceClock("2026-02-30")).toThrow("day");
    const clock = priceClock("2026-01-01");
    expect(() => clock.set("today")).toThrow("day");
    expect(() => clock.advance(0.5)).toThrow("days");
    expect(() => clock.advance(Number.NaN)).toThrow("days");
    expect(clock.today()).toBe("2026-01-01");
  });
});
