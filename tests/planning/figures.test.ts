import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { deepseekV3, llama31_8b } from "llm-economics/architectures";
import { fp8E4m3 } from "llm-economics/formats";
import { trace } from "llm-economics/load";
import { sparesFor, usualDegrees } from "llm-economics/planning";
import { quantize } from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import { deviationOf } from "../../src/planning/confidenceFactor.js";
import { keptProbability } from "../../src/planning/keptProbability.js";
import { planNames } from "../../src/planning/planNames.js";
import { plannedDemand } from "../../src/planning/plannedDemand.js";

describe("keptProbability", () => {
  const spread = 1.4;
  /** A system that meets its objectives as long as it is no slower than a number of deviations. */
  const system = (deviations: number) => {
    const slowest = Math.exp(-deviationOf(spread) * deviations);
    const keeps = (_: unknown, __: unknown, factor: number) => factor >= slowest;
    return { spread, keeps } as unknown as Parameters<typeof keptProbability>[0];
  };

  it.each([
    [-1, 0.159],
    [0, 0.5],
    [1, 0.841],
    [2, 0.977],
  ])("is that of a normal variable below %d", (deviations, probability) => {
    expect(Math.abs(keptProbability(system(deviations), [], []) - probability)).toBeLessThan(0.015);
  });
});

describe("planNames", () => {
  const candidate = { model: 0, machine: 0, engine: 0 } as unknown as Parameters<typeof planNames>[1];
  const named = (model: unknown, engines?: readonly object[]) => {
    const question = { models: [model] } as unknown as Parameters<typeof planNames>[0];
    const machine = { accelerator: nvidiaH100Sxm, engines } as unknown as Parameters<typeof planNames>[2];
    return planNames(question, candidate, machine);
  };

  it("states 16 bits for an architecture, and a generic engine if none is named", () => {
    expect(named(llama31_8b)).toEqual({
      model: "llama-3.1-8b",
      bitsPerWeight: 16,
      accelerator: "h100-sxm",
      engine: "generic",
    });
  });

  it("states the stored bits of a quantized model, and the engine's own name first", () => {
    const model = quantize(llama31_8b, { weights: fp8E4m3 });
    const found = named(model, [{ name: "tuned", limits: { engine: "vllm" } }]);
    expect(found.engine).toBe("tuned");
    expect(found.bitsPerWeight / ((8 * model.weightBytes) / 8_030_261_248)).toBeCloseTo(1, 12);
    expect(named(model, [{ limits: { engine: "vllm" } }]).engine).toBe("vllm");
  });
});

describe("plannedDemand", () => {
  const request = (arrivalSeconds: number) => ({ arrivalSeconds, inputTokens: 100, outputTokens: 10 });
  const times = [0, 1, 2, 10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 20];

  it("takes the busiest window of a trace, counted from its first request", () => {
    const load = trace(times.map(request));
    const found = plannedDemand({ trace: load, windowSeconds: 10 } as Parameters<typeof plannedDemand>[0]);
    expect(found.requestsPerSecond).toBe(0.8);
    expect(found.meanRequestsPerSecond).toBe(load.requestsPerSecond);
    expect(found.squaredVariation).toBe(load.squaredVariation);
    const later = trace(times.map((time) => request(time + 1000.5)));
    const same = plannedDemand({ trace: later, windowSeconds: 10 } as Parameters<typeof plannedDemand>[0]);
    expect(same.requestsPerSecond).toBe(0.8);
  });

  it("takes the busiest of several windows that grow: 4 requests of 10 s, not 2 or 3", () => {
    const load = trace([0, 1, 10, 11, 12, 20, 21, 22, 23, 100].map(request));
    const found = plannedDemand({ trace: load, windowSeconds: 10 } as Parameters<typeof plannedDemand>[0]);
    expect(found.requestsPerSecond).toBe(0.4);
    const minute = plannedDemand({ trace: load } as Parameters<typeof plannedDemand>[0]);
    expect(minute.requestsPerSecond).toBe(9 / 60);
  });

  it("estimates the variation from a window of at least 30 requests", () => {
    const busy = Array.from({ length: 40 }, (_, index) => request(10 + index / 4.1));
    const load = trace([request(0), ...busy, request(29)]);
    const found = plannedDemand({ trace: load, windowSeconds: 10 } as Parameters<typeof plannedDemand>[0]);
    expect(found.requestsPerSecond).toBe(4);
    expect(found.squaredVariation).toBeLessThan(0.01);
    expect(load.squaredVariation).toBeGreaterThan(1);
  });

  it("takes the highest and the mean rate of a curve", () => {
    const curve = [
      { seconds: 100, requestsPerSecond: 2 },
      { seconds: 300, requestsPerSecond: 6 },
    ];
    const found = plannedDemand({ curve, input: 100, output: 10 } as Parameters<typeof plannedDemand>[0]);
    expect(found).toMatchObject({ requestsPerSecond: 6, meanRequestsPerSecond: 5, squaredVariation: 1 });
  });
});

describe("sparesFor", () => {
  it("needs none for no replicas and for replicas that never fail", () => {
    expect(sparesFor(0, 0.999, 0.9)).toBe(0);
    expect(sparesFor(7, 0.999, 1)).toBe(0);
  });

  it("is the least number with the availability: 1 of 2 at 0.9 is 0.99, 1 of 3 is 0.999", () => {
    expect(sparesFor(1, 0.9, 0.9)).toBe(0);
    expect(sparesFor(1, 0.98, 0.9)).toBe(1);
    expect(sparesFor(1, 0.998, 0.9)).toBe(2);
  });
});

describe("usualDegrees", () => {
  it("spreads the experts of DeepSeek V3 over whole servers", () => {
    const spread = usualDegrees(deepseekV3, nvidiaH100Sxm).filter(
      ({ attentionDataParallel = 1 }) => attentionDataParallel > 8,
    );
    expect(spread.length).toBeGreaterThan(0);
    for (const { tensorParallel, attentionDataParallel = 0, expertParallel } of spread) {
      expect([tensorParallel, expertParallel]).toEqual([1, attentionDataParallel]);
      expect(attentionDataParallel % 8).toBe(0);
      expect(attentionDataParallel).toBeLessThanOrEqual(256);
    }
  });
});
