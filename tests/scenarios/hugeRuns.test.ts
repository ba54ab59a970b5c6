import { inferenceAwareOptimum, monteCarlo, monteCarloDifference, monteCarloRanking } from "llm-economics/scenarios";
import { predictedLoss, publishedChinchillaLaw } from "llm-economics/training";
import { expect, it } from "vitest";

const inputs = { tokens: { kind: "uniform", low: 1, high: 2 } } as const;

it("throws a typed error for more runs than a simulation can hold", () => {
  const cost = ({ tokens }: { readonly tokens: number }) => tokens;
  for (const runs of [2 ** 53 - 1, 1e8]) {
    const most = /runs must be a number from 1 to 10000000/;
    expect(() => monteCarlo({ inputs, evaluate: cost, runs, seed: 1 })).toThrow(most);
    expect(() => monteCarloDifference({ inputs, baseline: cost, alternative: cost, runs, seed: 1 })).toThrow(most);
    expect(() => monteCarloRanking({ inputs, evaluate: (drawn) => ({ a: drawn.tokens }), runs, seed: 1 })).toThrow(
      most,
    );
  }
});

it("throws a typed error for inputs and results too large to summarise", () => {
  expect(() => monteCarlo({ inputs: { tokens: 1e308 }, evaluate: ({ tokens }) => tokens, seed: 1 })).toThrow(/tokens/);
  expect(() => monteCarlo({ inputs, evaluate: () => 1e308, seed: 1 })).toThrow(/evaluate\(run 0\)/);
});

it("throws a typed error for exponents that no scaling law has", () => {
  const law = { ...publishedChinchillaLaw, parameterExponent: 2 ** 53 };
  expect(() => predictedLoss({ parameters: 1e9, tokens: 1e11, law })).toThrow(/law.parameterExponent must be/);
  const prices = { trainingPricePerFlop: 1e-18, inferencePricePerFlop: 1e-18 };
  const question = { law, qualityParameters: 30e9, inferenceTokens: 1e13, ...prices };
  expect(() => inferenceAwareOptimum(question)).toThrow(/law.parameterExponent must be/);
});
