import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import {
  optimalSizeForCompute,
  predictedLoss,
  publishedChinchillaLaw,
  replicatedChinchillaLaw,
  tokensForLoss,
} from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { near } from "./near.ts";

/** Size, tokens and loss of the compute-optimal run for a number of parameters. */
function optimalRun(law: typeof publishedChinchillaLaw, parameters: number) {
  const { parameterFactor: a, dataFactor: b, parameterExponent: alpha, dataExponent: beta } = law;
  const tokens = ((beta * b * parameters ** alpha) / (alpha * a)) ** (1 / beta);
  return { parameters, tokens, loss: predictedLoss({ law, parameters, tokens }) };
}

describe("Chinchilla Scaling: A replication attempt (arXiv:2404.10102)", () => {
  const found = optimalSizeForCompute({ trainingFlops: 5.76e23 });
  it("72.25B parameters, 1.329T tokens and 1.97444 nats at Chinchilla's budget", () => {
    near(found.parameters, 72_248_700_000, 1e-4);
    near(found.tokens, 1_328_740_000_000, 1e-4);
    near(found.loss, 1.97444, 1e-4);
  });
  it("32.2B parameters with the constants as published, which are rounded too far to be the default", () => {
    const law = { ...publishedChinchillaLaw, parameterExponent: 0.34, dataExponent: 0.28 };
    near(optimalSizeForCompute({ trainingFlops: 5.76e23, law }).parameters, 3.22e10, 0.002);
  });
  it("10^0.5126 times the parameters for ten times the budget", () => {
    const larger = optimalSizeForCompute({ trainingFlops: 5.76e24 });
    expect(Math.abs(Math.log10(larger.parameters / found.parameters) - 0.5126)).toBeLessThan(1e-4);
  });
});

describe("Beyond Chinchilla-Optimal (arXiv:2401.00448)", () => {
  const flops = (parameters: number, tokens: number) => 6 * parameters * tokens + 2 * parameters * 1e13;
  const against = (law: typeof publishedChinchillaLaw, quality: number, parameters: number) => {
    const optimal = optimalRun(law, quality);
    const tokens = tokensForLoss({ law, parameters, loss: optimal.loss });
    return {
      data: tokens / optimal.tokens,
      saving: 1 - flops(parameters, tokens) / flops(quality, optimal.tokens),
      tokens,
    };
  };
  it("13.6B instead of 30B: 2.84 times the tokens and 28 % fewer FLOPs", () => {
    const { data, saving } = against(publishedChinchillaLaw, 30e9, 13_612_800_000);
    near(data, 2.84, 0.004);
    near(saving, 0.28, 0.005);
  });
  it("41.6B instead of 70B: 7.92T tokens", () => {
    near(against(publishedChinchillaLaw, 70e9, 41_551_300_000).tokens, 7.92e12, 0.003);
  });
  it("11.6B, 4.25 times the tokens and 42.7 % fewer FLOPs with the constants of the replication", () => {
    const { data, saving } = against(replicatedChinchillaLaw, 30e9, 11_620_600_000);
    near(data, 4.25044, 1e-4);
    near(saving, 0.4271, 3e-4);
  });
  it("has the fewest FLOPs at those sizes: 1 % more or fewer parameters take more", () => {
    for (const size of [13_612_800_000 * 0.99, 13_612_800_000 * 1.01])
      expect(against(publishedChinchillaLaw, 30e9, size).saving).toBeLessThan(
        against(publishedChinchillaLaw, 30e9, 13_612_800_000).saving,
      );
  });
});

describe("scaling laws", () => {
  const law = replicatedChinchillaLaw;
  it("tokensForLoss inverts predictedLoss", () => {
    const size = fc.double({ min: 1e8, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(size, size, (parameters, tens) => {
        const tokens = 10 * tens;
        near(tokensForLoss({ law, parameters, loss: predictedLoss({ law, parameters, tokens }) }), tokens, 1e-6);
      }),
    );
  });
  it("have a lower loss at the optimum than at any other split of the budget", () => {
    const budget = fc.double({ min: 1e20, max: 1e27, noNaN: true });
    fc.assert(
      fc.property(budget, fc.constantFrom(0.5, 0.9, 1.1, 2), (trainingFlops, factor) => {
        const best = optimalSizeForCompute({ trainingFlops });
        near(6 * best.parameters * best.tokens, trainingFlops, 1e-9);
        const moved = predictedLoss({ law, parameters: best.parameters * factor, tokens: best.tokens / factor });
        expect(moved).toBeGreaterThan(best.loss);
      }),
    );
  });
  it("throw for invalid input", () => {
    expect(() => tokensForLoss({ law, parameters: 1e9, loss: 1.9 })).toThrow(/any number of tokens/);
    expect(() => predictedLoss({ law: { ...law, dataExponent: Number.NaN }, parameters: 1, tokens: 1 })).toThrow(
      /law.dataExponent/,
    );
    for (const trainingFlops of [0, -1, Number.NaN, Infinity])
      expect(() => optimalSizeForCompute({ trainingFlops })).toThrow(InvalidQuantityError);
  });
});
