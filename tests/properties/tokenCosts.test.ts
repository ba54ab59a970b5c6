import fc from "fast-check";
import { type Money, type TokenPrice, type TokenRates, tokenMarketOn, tokenPurchaseCost } from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { of, over, plus, type Rational, rational, same, times } from "./rational.ts";

const rate = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => `${digits}e-${places}`);
const optional = fc.option(rate, { nil: undefined });
const rates: fc.Arbitrary<TokenRates> = fc.record({
  inputPerMillion: rate,
  cachedInputPerMillion: optional,
  cacheWritePerMillion: optional,
  longCacheWritePerMillion: rate,
  audioInputPerMillion: optional,
  imageInputPerMillion: optional,
  outputPerMillion: rate,
  reasoningPerMillion: optional,
  audioOutputPerMillion: optional,
  imageOutputPerMillion: optional,
});
const tier = fc
  .tuple(rates, fc.integer({ min: 1, max: 400_000 }))
  .map(([each, above]) => ({ ...each, aboveInputTokens: above }));
const share = (most: number) => fc.integer({ min: 0, max: most * 1_000 }).map((thousandths) => thousandths / 1_000);
const price: fc.Arbitrary<TokenPrice<"USD">> = fc
  .tuple(rates, fc.uniqueArray(tier, { maxLength: 3, selector: ({ aboveInputTokens }) => aboveInputTokens }))
  .chain(([base, tiers]) =>
    fc.record({ batchShare: share(1), flexShare: share(1), priorityShare: share(3) }).map((shares) => ({
      currency: "USD" as const,
      ...base,
      tiers,
      ...shares,
    })),
  );
/** Parts of a whole that leave something: cut points of a number, in rising order. */
const cuts = (whole: number, parts: number) =>
  fc
    .array(fc.integer({ min: 0, max: whole }), { minLength: parts, maxLength: parts })
    .map((points) => points.sort((left, right) => left - right))
    .map((points) => points.map((point, index) => point - (points[index - 1] ?? 0)));
const tokens = fc
  .record({
    requests: fc.integer({ min: 1, max: 5_000 }),
    input: fc.integer({ min: 0, max: 900_000 }),
    output: fc.integer({ min: 0, max: 200_000 }),
  })
  .chain(({ requests, input, output }) =>
    fc.tuple(cuts(input, 5), cuts(output, 3)).map(([prompt, made]) => ({
      requests,
      inputTokens: input * requests,
      cachedInputTokens: (prompt[0] ?? 0) * requests,
      cacheWriteTokens: (prompt[1] ?? 0) * requests,
      longCacheWriteTokens: (prompt[2] ?? 0) * requests,
      audioInputTokens: (prompt[3] ?? 0) * requests,
      imageInputTokens: (prompt[4] ?? 0) * requests,
      outputTokens: output * requests,
      reasoningTokens: (made[0] ?? 0) * requests,
      audioOutputTokens: (made[1] ?? 0) * requests,
      imageOutputTokens: (made[2] ?? 0) * requests,
    })),
  );
const service = fc.constantFrom("interactive", "batch", "flex", "priority");
type Tokens = typeof tokens extends fc.Arbitrary<infer Value> ? Value : never;

const whole = (count: number): Rational => ({ numerator: BigInt(count), denominator: 1n });
const million = over(rational("1e6"));
const sum = (...values: readonly Rational[]) => values.reduce(plus, rational("0"));

/** The bill by whole numbers alone: the tier of the mean prompt, then each kind of token at its rate or that of its side. */
function bill(base: TokenPrice, use: Tokens, asked: string): { [term: string]: Rational } {
  const passed = (base.tiers ?? [])
    .filter(({ aboveInputTokens: above }) => BigInt(use.inputTokens) > BigInt(above) * BigInt(use.requests))
    .sort((left, right) => right.aboveInputTokens - left.aboveInputTokens);
  const at: TokenRates = passed[0] ?? base;
  const factor = {
    interactive: "1",
    batch: String(base.batchShare),
    flex: String(base.flexShare),
    priority: String(base.priorityShare),
  }[asked];
  const cost = (count: number, ...from: readonly (string | undefined)[]) =>
    times(whole(count), rational(from.find((each) => each !== undefined) ?? "0"), rational(factor ?? "1"), million);
  const text = { input: at.inputPerMillion, output: at.outputPerMillion };
  const plain = use.inputTokens - use.cachedInputTokens - use.cacheWriteTokens - use.longCacheWriteTokens;
  return {
    input: sum(
      cost(plain - use.audioInputTokens - use.imageInputTokens, text.input),
      cost(use.audioInputTokens, at.audioInputPerMillion, text.input),
      cost(use.imageInputTokens, at.imageInputPerMillion, text.input),
    ),
    cachedInput: cost(use.cachedInputTokens, at.cachedInputPerMillion, text.input),
    cacheWrite: sum(
      cost(use.cacheWriteTokens, at.cacheWritePerMillion, text.input),
      cost(use.longCacheWriteTokens, at.longCacheWritePerMillion),
    ),
    output: sum(
      cost(use.outputTokens - use.reasoningTokens - use.audioOutputTokens - use.imageOutputTokens, text.output),
      cost(use.reasoningTokens, at.reasoningPerMillion, text.output),
      cost(use.audioOutputTokens, at.audioOutputPerMillion, text.output),
      cost(use.imageOutputTokens, at.imageOutputPerMillion, text.output),
    ),
  };
}

describe("token costs against exact fractions", () => {
  it("are exact for every kind of token, tier and service, with terms that sum to the total", () => {
    fc.assert(
      fc.property(price, tokens, service, (base, use, asked) => {
        const { total, terms } = tokenPurchaseCost({ price: base, tokens: use, service: asked });
        const expected = bill(base, use, asked);
        for (const [term, amount] of Object.entries(terms) as [string, Money][])
          expect(same(of(amount), expected[term] ?? rational("0")), term).toBe(true);
        expect(same(of(total), sum(...Object.values(expected)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("are the same for many requests as for their mean times their number", () => {
    fc.assert(
      fc.property(price, tokens, (base, use) => {
        const single = Object.fromEntries(
          Object.entries(use).map(([field, value]) => [field, field === "requests" ? 1 : value / use.requests]),
        ) as Tokens;
        const [all, each] = [use, single].map((of) => tokenPurchaseCost({ price: base, tokens: of }).total);
        expect(each && all && same(times(of(each), whole(use.requests)), of(all))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("rank the offers of a market by total cost, with the median in the middle", () => {
    const offers = fc.array(rates, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(offers, tokens, (each, use) => {
        const series = each.map((known, index) => ({
          id: `host${index}/model`,
          provider: `host${index}`,
          model: "model",
          family: "model",
          currency: "USD" as const,
          points: [{ on: "2026-01-01", ...known, sources: [], kind: "vendor-stated" as const }],
        })) as unknown as Parameters<typeof tokenMarketOn<"USD">>[0]["series"];
        const market = tokenMarketOn({ series, date: "2026-02-01", tokens: use });
        const bills = each
          .map((known) => sum(...Object.values(bill({ currency: "USD", ...known }, use, "interactive"))))
          .sort(
            (left, right) =>
              Number(left.numerator * right.denominator - right.numerator * left.denominator > 0n) * 2 - 1,
          );
        expect(market.offers.every(({ cost }, index) => same(of(cost), bills[index] ?? rational("-1")))).toBe(true);
        const middle = (at: number) => bills[at] ?? rational("0");
        const half = over(rational("2"));
        const median =
          bills.length % 2 === 1
            ? middle((bills.length - 1) / 2)
            : times(plus(middle(bills.length / 2 - 1), middle(bills.length / 2)), half);
        expect(same(of(market.median), median)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
