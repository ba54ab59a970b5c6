import { describe, expect, it } from "vitest";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { judgedValues } from "../../src/measurements/judgedValues.js";
import type { MeasuredValue, Measurement } from "../../src/measurements/measurement.js";
import { spreadOfMetric } from "../../src/measurements/metrics.js";
import { measuredPowerRatio, wallPowerRatio } from "../../src/measurements/publisherHabits.js";
import { validate } from "../../src/measurements/validate.js";
import { parts } from "./rows.ts";

const workload = { mode: "concurrency", inputTokens: 800, outputTokens: 100, concurrency: 12, requestRate: null };
const row: Measurement = {
  id: "row",
  engine: "vLLM 0.11.0",
  model: "small",
  hardware: "h100",
  accelerators: 2,
  parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 2 },
  precision: { weights: "bf16", activations: "bf16", kvCache: "bf16" },
  workload,
  measured: [],
};
const spread = { throughput: 1.1, timePerOutputToken: 1.2, timeToFirstToken: 1.3, endToEndLatency: 1.4, power: 1.5 };
const profile = { ...globalProfile, spread };
const values = Object.keys(spreadOfMetric).map((metric): MeasuredValue => ({ metric, value: 1, statistic: "mean" }));

/** The predictions of all metrics of a row, by metric. */
function predictionsOf(change: Partial<Measurement>, measured: readonly MeasuredValue[] = values) {
  const { predictions, skipped } = validate([{ ...row, ...change, measured }], {
    ...parts,
    profileOf: () => profile,
  });
  expect(skipped).toEqual([]);
  return predictions;
}
function valuesOf(change: Partial<Measurement>) {
  const named = Object.fromEntries(predictionsOf(change).map(({ metric, predicted }) => [metric, predicted]));
  return (metric: string) => named[metric] ?? Number.NaN;
}

describe("the metrics of one plan", () => {
  it.each([
    ["a closed loop", workload],
    ["a queue", { ...workload, mode: "offline", concurrency: null }],
    ["one batch", { ...workload, mode: "static-batch" }],
  ])("agree with each other in %s", (_, load) => {
    const value = valuesOf({ workload: load });
    expect(value("outputTokensPerSecond") / value("requestsPerSecond")).toBeCloseTo(100, 6);
    expect(value("totalTokensPerSecond") / value("requestsPerSecond")).toBeCloseTo(900, 6);
    expect(value("stepSeconds")).toBe(value("timePerOutputTokenSeconds"));
    expect(value("prefillSeconds")).toBe(value("timeToFirstTokenSeconds"));
    const latency = value("timeToFirstTokenSeconds") + 99 * value("timePerOutputTokenSeconds");
    expect(value("endToEndLatencySeconds") / latency).toBeCloseTo(1, 6);
  });

  it("count every replica, and in a closed loop the prompts of all requests", () => {
    const value = valuesOf({});
    expect(value("prefillTokensPerSecond") / value("requestsPerSecond")).toBeCloseTo(800, 6);
    // Little's law: the replicas share the 12 requests in flight.
    expect(value("requestsPerSecond") * value("endToEndLatencySeconds")).toBeCloseTo(12, 0);
    const one = valuesOf({
      accelerators: 1,
      parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
      workload: { ...workload, concurrency: 6 },
    });
    for (const metric of ["decodeTokensPerSecond", "prefillTokensPerSecond", "averagePowerWatts"])
      expect(value(metric) / one(metric), metric).toBeCloseTo(2, 6);
  });

  it("give the rate of each phase of a static batch alone", () => {
    const value = valuesOf({ workload: { ...workload, mode: "static-batch" } });
    expect(value("decodeTokensPerSecond") * value("timePerOutputTokenSeconds")).toBeCloseTo(12, 6);
    expect(value("prefillTokensPerSecond") * value("timeToFirstTokenSeconds")).toBeCloseTo(12 * 800, 6);
  });

  it("have intervals of the spread of their kind", () => {
    const found = predictionsOf({});
    expect(found).toHaveLength(11);
    for (const { metric, predicted, low, high } of found) {
      const factor = spread[spreadOfMetric[metric] ?? "power"];
      expect(high / predicted, metric).toBeCloseTo(factor, 9);
      expect(predicted / low, metric).toBeCloseTo(factor, 9);
    }
    const factors = Object.fromEntries(found.map(({ metric, predicted, high }) => [metric, high / predicted]));
    expect(factors.requestsPerSecond).toBeCloseTo(1.1, 9);
    expect(factors.stepSeconds).toBeCloseTo(1.2, 9);
    expect(factors.prefillSeconds).toBeCloseTo(1.3, 9);
    expect(factors.endToEndLatencySeconds).toBeCloseTo(1.4, 9);
    expect(factors.averagePowerWatts).toBeCloseTo(1.5, 9);
  });
});

describe("power", () => {
  it("is measured at the wall for MLPerf submissions alone, 1.3 to 1.7 times that of the accelerators", () => {
    const submitted = { ...row, engine: "vLLM 0.11.0 (AMD submission)" };
    expect([measuredPowerRatio(row), measuredPowerRatio(submitted)]).toEqual([1, wallPowerRatio]);
    const [meter, wall] = [valuesOf({}), valuesOf({ engine: submitted.engine })];
    expect(wall("averagePowerWatts") / meter("averagePowerWatts")).toBeCloseTo(wallPowerRatio, 6);
    expect(wall("requestsPerSecond")).toBeCloseTo(meter("requestsPerSecond"), 6);
  });
});

describe("the median of the time to first token", () => {
  it("leaves out the burst that starts a run, unlike the mean and unlike other metrics", () => {
    const [mean = 0, median = 0, ...others] = predictionsOf(
      { workload: { ...workload, concurrency: 64 } },
      ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "requestsPerSecond"].flatMap((metric) =>
        ["mean", "median"].map((statistic) => ({ metric, value: 1, statistic })),
      ),
    ).map(({ predicted }) => predicted);
    expect(median).toBeLessThan(0.9 * mean);
    expect(others[0]).toBe(others[1]);
    expect(others[2]).toBe(others[3]);
  });
});

describe("judgedValues", () => {
  const judged = (...measured: readonly (readonly [metric: string, value: number, statistic?: string | null])[]) =>
    judgedValues({ ...row, measured: measured.map(([metric, value, statistic]) => ({ metric, value, statistic })) });

  it("takes one throughput, the most direct one that a row has", () => {
    const rates = [
      "outputTokensPerSecond",
      "totalTokensPerSecond",
      "decodeTokensPerSecond",
      "requestsPerSecond",
      "prefillTokensPerSecond",
    ].map((metric, index) => [metric, index + 1] as const);
    for (let first = 0; first < rates.length; first++) {
      const found = judged(...rates.slice(first).toReversed());
      expect(found).toEqual([{ metric: rates[first]?.[0], value: first + 1, statistic: null }]);
    }
  });

  it("takes each latency, whatever else is measured, in a fixed order", () => {
    const metrics = ["timeToFirstTokenSeconds", "endToEndLatencySeconds", "timePerOutputTokenSeconds"];
    const found = judged(...metrics.map((metric) => [metric, 2] as const), ["requestsPerSecond", 3]);
    expect(found.map(({ metric }) => metric)).toEqual([
      "requestsPerSecond",
      "endToEndLatencySeconds",
      "timePerOutputTokenSeconds",
      "timeToFirstTokenSeconds",
    ]);
  });

  it("prefers a mean to a median, and a median to an unstated statistic", () => {
    const metric = "timePerOutputTokenSeconds";
    const all = [[metric, 1] as const, [metric, 2, "median"] as const, [metric, 3, "mean"] as const];
    expect(judged(...all).map(({ value }) => value)).toEqual([3]);
    expect(judged(...all.slice(0, 2)).map(({ statistic }) => statistic)).toEqual(["median"]);
    expect(judged([metric, 4, null])).toEqual([{ metric, value: 4, statistic: null }]);
  });

  it("leaves out tails, zeros and metrics that are not scored", () => {
    expect(judged(["timeToFirstTokenSeconds", 2, "p99"], ["averagePowerWatts", 3], ["requestsPerSecond", 0])).toEqual(
      [],
    );
    expect(judged(["outputTokensPerSecond", 0], ["requestsPerSecond", 5])).toHaveLength(1);
  });
});
