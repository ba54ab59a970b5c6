import {
  blendedTokenPrice,
  costPerMillionTokens,
  divide,
  grossMargin,
  markUp,
  multiply,
  ratePerHourlyPrice,
  rentedAcceleratorHour,
  spotGoodput,
  tokenPurchaseCost,
  usd,
} from "llm-economics/cost";
import { describe, expect, it } from "vitest";

// DeepSeek-V3/R1 Inference System Overview (2025): one day, at the prices of R1.
const deepSeekPrice = {
  currency: "USD",
  inputPerMillion: "0.55",
  cachedInputPerMillion: "0.14",
  outputPerMillion: "2.19",
} as const;
const deepSeekDay = { inputTokens: 608e9, cachedInputTokens: 342e9, outputTokens: 168e9 };
const deepSeekCost = multiply(usd(2), 226.75 * 8 * 24);

describe("one day of DeepSeek's inference (DeepSeek-V3/R1 Inference System Overview, 2025)", () => {
  it("costs exactly $87,072 for 226.75 nodes of 8 accelerators at $2 per hour", () => {
    expect(deepSeekCost).toEqual(usd(87_072));
  });

  it("has a theoretical revenue of $562,027, within 0.02 % since the token counts are rounded to 10^9", () => {
    const { total, terms } = tokenPurchaseCost({ price: deepSeekPrice, tokens: deepSeekDay });
    expect(total).toEqual(usd(562_100));
    expect(Math.abs(total.amount.toNumber() / 562_027 - 1)).toBeLessThan(0.0002);
    expect(terms).toMatchObject({ input: usd(146_300), cachedInput: usd(47_880), output: usd(367_920) });
  });

  it("has a mark-up of 545 %, within 0.2 %, and a margin of 84.5 %", () => {
    const sale = { price: usd(562_027), cost: deepSeekCost };
    expect(Math.abs(markUp(sale) / 5.45 - 1)).toBeLessThan(0.002);
    expect(grossMargin(sale)).toBeCloseTo(0.845, 3);
  });

  it("has a cache hit rate of 56.3 %, within 0.1 %", () => {
    expect(Math.abs(deepSeekDay.cachedInputTokens / deepSeekDay.inputTokens / 0.563 - 1)).toBeLessThan(0.001);
  });

  it("costs $0.112206 per million tokens, input and output counted alike", () => {
    const millions = (deepSeekDay.inputTokens + deepSeekDay.outputTokens) / 1e6;
    expect(divide(deepSeekCost, millions).amount.toNumber()).toBeCloseTo(0.112206, 6);
  });

  it("costs $0.3003 per million output tokens and $0.0603045 per million input tokens, by phase", () => {
    const pricePerHour = usd(16);
    expect(costPerMillionTokens({ pricePerHour, tokensPerSecond: 14_800 }).amount.toNumber()).toBeCloseTo(0.3003, 5);
    expect(costPerMillionTokens({ pricePerHour, tokensPerSecond: 73_700 }).amount.toNumber()).toBeCloseTo(0.0603045, 7);
  });
});

describe("prices", () => {
  it("blend to exactly $6 for $3 and $15 at three to one", () => {
    const price = { currency: "USD", inputPerMillion: "3", outputPerMillion: "15" } as const;
    expect(blendedTokenPrice({ price, tokens: { inputTokens: 3, outputTokens: 1 } })).toEqual(usd(6));
  });

  it("blend to $0.724356 per million for DeepSeek's mix with 56.25 % cache hits", () => {
    expect(blendedTokenPrice({ price: deepSeekPrice, tokens: deepSeekDay }).amount.toNumber()).toBeCloseTo(0.724356, 6);
  });

  it("give the published FLOP/s per dollar-hour of an H100 and a TPU v5e (How to Scale Your Model, part 8), within 1 %", () => {
    expect(
      Math.abs(ratePerHourlyPrice({ ratePerSecond: 990e12, pricePerHour: usd("10.8") }) / 9.1e13 - 1),
    ).toBeLessThan(0.01);
    expect(
      Math.abs(ratePerHourlyPrice({ ratePerSecond: 197e12, pricePerHour: usd("1.2") }) / 1.64e14 - 1),
    ).toBeLessThan(0.002);
  });

  it("fall to 0.437277 of on-demand for spot at 60 % off, interrupted every 6 hours (Young 1974)", () => {
    const form = "first-order";
    const interruptions = { meanSecondsBetween: 21_600, checkpointSeconds: 60, restartSeconds: 300, form } as const;
    const terms = { kind: "spot", pricePerAcceleratorHour: usd(1), discount: 0.6, interruptions } as const;
    expect(rentedAcceleratorHour({ terms, utilization: 1 }).perUsefulHour.amount.toNumber()).toBeCloseTo(0.437277, 6);
    expect(
      spotGoodput({ meanSecondsBetween: 3.09308 * 3600, checkpointSeconds: 60, restartSeconds: 300, form }),
    ).toBeCloseTo(0.875699, 5);
  });
});
