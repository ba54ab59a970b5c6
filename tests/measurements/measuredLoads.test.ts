import { describe, expect, it } from "vitest";
import { loadLimits, measuredLoad, roundsOfBenchmark } from "../../src/measurements/measuredLoad.js";
import { measuredPlan } from "../../src/measurements/measuredPlan.js";
import type { MeasuredSettings, MeasuredWorkload, Measurement } from "../../src/measurements/measurement.js";
import { parts } from "./rows.ts";
import { changing, observing, servingRow } from "./servingRow.ts";

const row = servingRow;
const under = changing(row);
const observed = observing(parts);
function planOf(measurement: Measurement) {
  const plan = measuredPlan(measurement, parts);
  if ("reason" in plan) throw new Error(plan.reason);
  return plan.options;
}
const loadOf = (measurement: Measurement) => measuredLoad(observed(measurement));

describe("the steady load of a row", () => {
  it.each<[what: string, workload: Partial<MeasuredWorkload>, load: object]>([
    ["one stream", { mode: "single-stream", concurrency: null }, { schedule: "static", concurrency: 1 }],
    ["several streams", { mode: "single-stream", concurrency: 3 }, { schedule: "static", concurrency: 3 }],
    ["one batch", { mode: "static-batch", concurrency: 15.6 }, { schedule: "static", concurrency: 16 }],
    ["a batch of unstated size", { mode: "static-batch", concurrency: null }, { schedule: "static", concurrency: 1 }],
    ["a burst, whatever its limit", { mode: "burst", concurrency: 64 }, { schedule: "offline" }],
    ["a queue", { mode: "offline", concurrency: null }, { schedule: "offline", start: "burst" }],
    ["a limited queue", { mode: "offline", concurrency: 9 }, { schedule: "offline", start: "burst", concurrency: 9 }],
    ["requests at a rate", { mode: "server", requestRate: 2.5, concurrency: null }, { requestsPerSecond: 2.5 }],
    ["a rate before a limit", { mode: "server", requestRate: 2.5, concurrency: 8 }, { requestsPerSecond: 2.5 }],
    ["a closed loop", { concurrency: 7.4 }, { concurrency: 7, start: "burst" }],
    ["a server without a rate", { mode: "server", concurrency: null }, { schedule: "offline" }],
    ["a server with no requests", { mode: "server", requestRate: 0, concurrency: null }, { schedule: "offline" }],
  ])("is %s", (_, workload, load) => {
    const { schedule, concurrency, requestsPerSecond, start } = planOf(under(workload));
    expect({ schedule, concurrency, requestsPerSecond, start }).toEqual({
      schedule: undefined,
      concurrency: undefined,
      requestsPerSecond: undefined,
      start: undefined,
      ...load,
    });
  });

  it("is unknown for a closed loop without a size", () => {
    for (const concurrency of [null, 0, 0.5])
      expect(measuredPlan(under({ concurrency }), parts)).toEqual({ reason: "missing field" });
  });

  it("generates one token after the context in a row of decode steps", () => {
    const step = planOf(under({ mode: "static-batch", phase: "decode", outputTokens: 40 }));
    expect(step).toMatchObject({ inputTokens: 1000, cachedInputTokens: 1000, outputTokens: 2 });
    const prompt = planOf(under({ mode: "static-batch", phase: "prefill" }));
    expect(prompt).toMatchObject({ inputTokens: 1000, outputTokens: 200 });
    expect(prompt).not.toHaveProperty("cachedInputTokens");
  });

  it("generates the tokens of every beam", () => {
    const dataset = "CNN-DailyMail; beam search of width 4";
    expect(planOf(under({ dataset })).outputTokens).toBe(800);
    const plan = measuredPlan(under({ dataset }), parts);
    expect("beams" in plan && [plan.beams, plan.assumptions]).toEqual([
      4,
      ["beam search: the work of 4 sequences for each returned one"],
    ]);
  });
});

describe("the arrivals of a row", () => {
  const lengths = { input: { mean: 1000, variation: 0 }, output: { mean: 200, variation: 0 } };
  it.each<[what: string, workload: Partial<MeasuredWorkload>, load: object | undefined]>([
    ["a burst", { mode: "burst", requests: 50, concurrency: null }, { arrivals: "burst", requests: 50 }],
    ["a limited burst", { mode: "burst", requests: 50 }, { arrivals: "burst", requests: 50, concurrency: 8 }],
    ["a burst of as many as run", { mode: "burst" }, { arrivals: "burst", requests: 8, concurrency: 8 }],
    ["a burst of unstated size", { mode: "burst", concurrency: null }, { arrivals: "burst", requests: 1000 }],
    ["a closed loop", { concurrency: 7.6 }, { arrivals: "burst", requests: 10 * 8, concurrency: 8 }],
    ["a closed loop of a stated run", { requests: 30 }, { arrivals: "burst", requests: 30, concurrency: 8 }],
    [
      "Poisson arrivals",
      { mode: "server", requestRate: 3, arrivals: "poisson" },
      { arrivals: "rate", requestsPerSecond: 3, squaredVariation: 1 },
    ],
    [
      "arrivals at a constant pace",
      { mode: "server", requestRate: 3, arrivals: "constant", requests: 90 },
      { arrivals: "rate", requestsPerSecond: 3, squaredVariation: 0, requests: 90 },
    ],
    ["none for a server without a rate", { mode: "server", requestRate: null }, undefined],
    ["none for a server without requests", { mode: "server", requestRate: 0 }, undefined],
    ["none for one batch", { mode: "static-batch" }, undefined],
    ["none for a queue", { mode: "offline", requestRate: 3 }, undefined],
  ])("are %s", (_, workload, load) => {
    expect(loadOf(under(workload))).toEqual(load && { ...load, ...lengths });
  });

  it("queue ten requests for each client at first", () => expect(roundsOfBenchmark).toBe(10));

  it.each<[dataset: string | null, input: number, output: number]>([
    ["ShareGPT V3", 1.1, 0.95],
    ...["OpenOrca", "CNN-DailyMail", "MBXP", "GSM8K", "LongBench", "AIME 2024", "math"].map(
      (name): [string, number, number] => [name, 0.9, 0.75],
    ),
    ["fixed lengths", 0, 0],
    [null, 0, 0],
  ])("of %s have lengths that vary by %d and %d", (dataset, input, output) => {
    const load = loadOf(under({ dataset }));
    expect([load?.input.variation, load?.output.variation]).toEqual([input, output]);
  });

  it("of long random requests vary as a uniform distribution from 0.8 to 1 does", () => {
    const uniform = 0.2 / Math.sqrt(12) / 0.9;
    const drawn = loadOf(under({ dataset: "random tokens", outputTokens: 1000 }));
    expect(drawn?.input).toEqual({ mean: 900, variation: expect.closeTo(uniform, 3) });
    expect(drawn?.output).toEqual({ mean: 900, variation: expect.closeTo(uniform, 3) });
    expect(loadOf(under({ dataset: "random tokens" }))?.input.variation).toBe(0);
    const stated = { dataset: "random tokens", outputTokens: 1000, meanOutputTokens: 870, meanInputTokens: 880 };
    expect(loadOf(under(stated))?.output.variation).toBeCloseTo(uniform, 3);
    expect(loadOf(under({ ...stated, meanOutputTokens: 1000 }))?.output.variation).toBe(0);
  });
});

describe("the engine limits under actual arrivals", () => {
  const limitsOf = (settings: MeasuredSettings, change: Partial<Measurement> = {}) =>
    loadLimits(observed(under({}, { settings, ...change })));

  it("are those that the row states, over the defaults of the version", () => {
    expect(limitsOf({})).toMatchObject({ engine: "vllm", version: "0.11.0", maxSequences: 1024 });
    expect(
      limitsOf({ maxSequences: 48, maxBatchedTokens: 4096, promptIntervalSteps: 3, memoryShare: 0.75 }),
    ).toMatchObject({ maxSequences: 48, maxBatchedTokens: 4096, promptIntervalSteps: 3, memoryUtilization: 0.75 });
    expect(limitsOf({ maxSequences: 48, maxSequencesPerRank: 6 })?.maxSequences).toBe(6);
  });

  it("read a version only where it is a number", () => {
    expect(limitsOf({}, { engine: "vLLM 0.6.1" })?.version).toBe("0.6.1");
    expect(limitsOf({}, { engine: "TensorRT 10.2, CUDA 12.4 (NVIDIA submission)" })?.engine).toBe("tensorrt-llm");
    expect(limitsOf({}, { engine: "NVIDIA NIM (TensorRT-LLM)" })?.version).toBe("latest");
  });

  it("are those of the plan for an engine without known defaults", () => {
    const { plan } = observed(under({}, { engine: "exllama 2" }));
    expect(limitsOf({}, { engine: "exllama 2" })).toEqual(plan.options.limits);
  });
});
