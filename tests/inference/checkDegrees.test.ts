import * as architectures from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { falconMamba7b } from "../../src/architectures/falconMamba7b.js";
import { mixtral8x7b } from "../../src/architectures/mixtral8x7b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { checkDegrees, dividesHeads, fewestHeads } from "../../src/inference/checkDegrees.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { Architecture } from "../../src/models/architecture.js";
import { layerCount } from "../../src/models/layerCount.js";

const models: readonly Architecture[] = Object.values(architectures);

describe("checkDegrees", () => {
  it.each([
    ["tensorParallel", { tensorParallel: 33 }, "at most 32, the attention heads of"],
    ["pipelineParallel", { pipelineParallel: 49 }, "at most 48, the layers of"],
    ["expertParallel", { expertParallel: 129 }, "at most 128, the experts of"],
  ])("throws for a %s too large for the model", (field, degrees, allowed) => {
    const call = () => checkDegrees(degrees, qwen3_30bA3b);
    expect(call).toThrow(InvalidQuantityError);
    expect(call).toThrow(field);
    expect(call).toThrow(allowed);
  });

  it("accepts the largest degrees, and degrees that do not divide the heads", () => {
    const degrees = { tensorParallel: 32, pipelineParallel: 48, expertParallel: 128 };
    expect(() => checkDegrees(degrees, qwen3_30bA3b)).not.toThrow();
    expect(() => checkDegrees({ tensorParallel: 3, expertParallel: 7 }, qwen3_30bA3b)).not.toThrow();
    expect(() => checkDegrees({}, qwen3_30bA3b)).not.toThrow();
  });

  it("counts state-space heads for a model without attention", () => {
    expect(fewestHeads(falconMamba7b)).toBeGreaterThan(64);
    expect(dividesHeads(falconMamba7b, 8)).toBe(true);
  });

  it("tells which degrees divide the heads", () => {
    expect([1, 2, 3, 4, 6, 8, 16, 32].filter((degree) => dividesHeads(mixtral8x7b, degree))).toEqual([
      1, 2, 4, 8, 16, 32,
    ]);
  });

  it("accepts one pipeline stage per layer for every model of the catalogue", () => {
    const accelerator = { ...nvidiaH100Sxm, memoryBytes: 1e14 };
    for (const model of models) {
      const plan = { model, accelerator, inputTokens: 100, outputTokens: 100, concurrency: 1 };
      expect(estimateInference({ ...plan, pipelineParallel: layerCount(model) }).fits, model.id).toBe(true);
      expect(() => estimateInference({ ...plan, pipelineParallel: layerCount(model) + 1 })).toThrow("pipelineParallel");
      expect(() => estimateInference({ ...plan, tensorParallel: fewestHeads(model) + 1 })).toThrow("tensorParallel");
    }
  });
});
