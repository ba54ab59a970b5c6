import { InvalidQuantityError } from "llm-economics/errors";
import { inferenceAwareOptimum } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";

const hoffmann = {
  irreducible: 1.69,
  parameterFactor: 406.4,
  dataFactor: 410.7,
  parameterExponent: 0.336,
  dataExponent: 0.283,
};
const besiroglu = {
  irreducible: 1.8172,
  parameterFactor: 482.01,
  dataFactor: 2085.43,
  parameterExponent: 0.3478,
  dataExponent: 0.3658,
};
const flops = { trainingPricePerFlop: 1, inferencePricePerFlop: 1, inferenceTokens: 1e13 };
const near = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(relative);

describe("Beyond Chinchilla-Optimal (arXiv:2401.00448)", () => {
  const found = inferenceAwareOptimum({ law: hoffmann, qualityParameters: 30e9, ...flops });
  it("needs 13.6B parameters for the quality of 30B with 10T tokens served", () =>
    near(found.optimum.parameters, 13.6e9, 0.003));
  it("trains on 2.84 times the data", () =>
    near(found.optimum.trainingTokens / found.trainingOptimum.trainingTokens, 2.84, 0.004));
  it("takes 28 % fewer FLOPs", () => near(found.saving, 0.28, 0.005));
  it("needs 41.6B parameters and 7.92T tokens for the quality of 70B", () => {
    const large = inferenceAwareOptimum({ law: hoffmann, qualityParameters: 70e9, ...flops });
    near(large.optimum.parameters, 41.6e9, 0.003);
    near(large.optimum.trainingTokens, 7.92e12, 0.003);
  });
  it("needs 11.6B parameters, 4.25 times the data and 42.7 % fewer FLOPs with the replication (arXiv:2404.10102)", () => {
    const other = inferenceAwareOptimum({ law: besiroglu, qualityParameters: 30e9, ...flops });
    near(other.optimum.parameters, 11_620_600_000, 1e-4);
    near(other.optimum.trainingTokens / other.trainingOptimum.trainingTokens, 4.25044, 1e-4);
    near(other.saving, 0.4271, 1e-4 / 0.4271);
  });
});

describe("inferenceAwareOptimum", () => {
  const at = (change: object) =>
    inferenceAwareOptimum({ law: hoffmann, qualityParameters: 30e9, ...flops, ...change }).optimum;
  it("is the training optimum without inference, and shrinks with the tokens served", () => {
    near(at({ inferenceTokens: 0 }).parameters, 30e9, 1e-6);
    const sizes = [1e11, 1e12, 1e13, 1e14].map((inferenceTokens) => at({ inferenceTokens }).parameters);
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
  });
  it("responds to the inference price like to the tokens served", () => {
    near(at({ inferencePricePerFlop: 3 }).parameters, at({ inferenceTokens: 3e13 }).parameters, 1e-6);
  });
  it("is a minimum: a smaller or larger size costs more", () => {
    const { parameters, cost } = at({});
    const excess = (hoffmann.parameterFactor / 30e9 ** 0.336) * (1 + 0.336 / 0.283);
    for (const moved of [parameters * 0.99, parameters * 1.01]) {
      const tokens = (hoffmann.dataFactor / (excess - hoffmann.parameterFactor / moved ** 0.336)) ** (1 / 0.283);
      expect(6 * moved * tokens + 2 * moved * 1e13).toBeGreaterThan(cost);
    }
  });
  it("throws on invalid input", () => {
    expect(() => at({ qualityParameters: 0 })).toThrow(InvalidQuantityError);
    expect(() => at({ law: { ...hoffmann, dataExponent: Number.NaN } })).toThrow(/dataExponent/);
  });
});
