import { type ModelChoiceSpend, trainOrFineTuneOrBuy, usd } from "llm-economics/cost";
import { InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import { monteCarloModelChoice, monteCarloRanking } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";

const inputs = {
  server: { kind: "pert", low: 30_000, mode: 40_000, high: 80_000 },
  tokens: { kind: "lognormal", median: 50_000, geometricStandardDeviation: 1.5, most: 300_000 },
  growth: { kind: "normal", mean: 0.5, standardDeviation: 0.2, least: -0.5 },
} as const;
type Drawn = { readonly [Input in keyof typeof inputs]: number };

function choices<Amount>(
  { server, tokens, growth }: Drawn,
  amount: (value: number) => Amount,
): ModelChoiceSpend<Amount> {
  return {
    train: { training: { initial: amount(1_500_000), staffPerMonth: amount(20_000) }, inference: amount(server) },
    fineTune: {
      training: { initial: amount(200_000), fineTuning: { cost: amount(30_000), everyMonths: 6 } },
      inference: amount(server),
    },
    buy: { perMonth: amount(tokens), demandGrowthPerYear: growth },
    months: 36,
    discountRatePerYear: 0.1,
  };
}
const plain = (drawn: Drawn) => choices(drawn, Number);
const ranked = (options: { seed?: number; coefficient?: number; runs?: number } = {}) => {
  const { seed = 1, coefficient = 0, runs = 2_000 } = options;
  const correlations = [{ first: "server", second: "tokens", coefficient }] as const;
  return monteCarloModelChoice({ inputs, correlations, choices: plain, runs, seed });
};
const of = (results: ReturnType<typeof ranked>, choice: string) => {
  const found = results.find((each) => each.choice === choice);
  if (found === undefined) throw new Error(choice);
  return found;
};

describe("monteCarloModelChoice", () => {
  it("is reproducible for a seed and differs for another", () => {
    expect(ranked({ seed: 3 })).toEqual(ranked({ seed: 3 }));
    expect(of(ranked({ seed: 3 }), "buy").total.mean).not.toBe(of(ranked({ seed: 4 }), "buy").total.mean);
  });

  it("equals trainOrFineTuneOrBuy in every run", () => {
    let run = 0;
    const seen: Drawn[] = [];
    const result = monteCarloModelChoice({
      inputs,
      choices: (drawn) => {
        seen.push({ ...drawn });
        return plain(drawn);
      },
      runs: 20,
      seed: 8,
    });
    const wins = { train: 0, "fine-tune": 0, buy: 0 };
    const sums = { train: 0, "fine-tune": 0, buy: 0 };
    for (const drawn of seen) {
      const exact = trainOrFineTuneOrBuy<"USD">(choices(drawn, usd));
      for (const { choice, overCheapest } of exact) sums[choice] += overCheapest.amount.toNumber();
      wins[exact[0]?.choice ?? "train"] += 1;
      run += 1;
    }
    expect(run).toBe(20);
    for (const { choice, cheapestShare, overCheapest } of result) {
      expect(cheapestShare).toBe(wins[choice] / 20);
      expect(overCheapest.mean).toBeCloseTo(sums[choice] / 20, 4);
    }
  });

  it("ranks like monteCarloRanking for the same present values", () => {
    const value = (perMonth: number, growth: number) => {
      let sum = 0;
      for (let month = 1; month <= 36; month++)
        sum += (perMonth * (1 + growth) ** ((month - 1) / 12)) / 1.1 ** (month / 12);
      return sum;
    };
    const tuned = (server: number) =>
      200_000 + value(server, 0) + [6, 12, 18, 24, 30].reduce((sum, month) => sum + 30_000 / 1.1 ** (month / 12), 0);
    const byHand = monteCarloRanking({
      inputs,
      correlations: [{ first: "server", second: "tokens", coefficient: 0.5 }],
      evaluate: ({ server, tokens, growth }) => ({ "fine-tune": tuned(server), buy: value(tokens, growth) }),
      runs: 2_000,
      seed: 1,
    });
    const mine = ranked({ coefficient: 0.5 });
    for (const { plan, cost, beats } of byHand) {
      const { presentValue, beats: ours } = of(mine, plan);
      expect(presentValue.p10).toBeCloseTo(cost.p10, 3);
      expect(presentValue.p90).toBeCloseTo(cost.p90, 3);
      expect(ours).toMatchObject(beats);
    }
  });

  it("has shares that sum to 1, and pairwise shares that are complements without ties", () => {
    const results = ranked();
    expect(results.reduce((sum, { cheapestShare }) => sum + cheapestShare, 0)).toBeCloseTo(1, 12);
    for (const { choice, beats } of results)
      for (const [other, share] of Object.entries(beats))
        expect(share + (of(results, other).beats[choice] ?? 0)).toBeCloseTo(1, 12);
    expect(results.map(({ cheapestShare }) => cheapestShare)).toEqual(
      results.map(({ cheapestShare }) => cheapestShare).sort((left, right) => right - left),
    );
    for (const { overCheapest } of results) expect(overCheapest.p10).toBeGreaterThanOrEqual(0);
  });

  it("responds to correlations between prices", () => {
    const odds = (coefficient: number) => of(ranked({ coefficient }), "buy").beats["fine-tune"];
    expect(odds(0.9)).not.toBe(odds(-0.9));
  });

  it("has no spread and one winner for certain inputs", () => {
    const results = monteCarloModelChoice({
      inputs: { server: 40_000, tokens: 50_000, growth: 0.5 },
      choices: plain,
      runs: 10,
      seed: 0,
    });
    const exact = trainOrFineTuneOrBuy<"USD">(choices({ server: 40_000, tokens: 50_000, growth: 0.5 }, usd));
    expect(results[0]).toMatchObject({ choice: exact[0]?.choice, cheapestShare: 1 });
    for (const { choice, life } of exact)
      expect(of(results, choice).presentValue.p50).toBeCloseTo(life.presentValue.total.amount.toNumber(), 4);
  });

  it("throws on invalid lifetime options, naming the field", () => {
    const life = (extra: object) => () =>
      monteCarloModelChoice({ inputs, choices: (drawn) => ({ ...plain(drawn), ...extra }), runs: 2, seed: 1 });
    expect(life({ months: 0 })).toThrow(/months/);
    expect(life({ buy: -1 })).toThrow(InvalidQuantityError);
    expect(life({ bought: 1 })).toThrow(UnknownNameError);
    expect(life({ train: { training: Number.NaN, inference: 1 } })).toThrow(/training/);
  });
});
