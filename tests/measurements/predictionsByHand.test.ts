import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { deepseekV3, llama31_8b } from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { observedPools } from "../../src/measurements/disaggregatedPrediction.js";
import { isLoadValue, loadPrediction, maximumRatePrediction } from "../../src/measurements/loadPrediction.js";
import type { MeasuredPool, MeasuredValue, MeasuredWorkload, Measurement } from "../../src/measurements/measurement.js";
import { validate } from "../../src/measurements/validate.js";
import { changing, observing, servingRow } from "./servingRow.ts";

const parts = {
  architectures: { small: llama31_8b, experts: deepseekV3 },
  accelerators: { h100: nvidiaH100Sxm },
};
const row = changing(servingRow)({
  mode: "server",
  concurrency: null,
  requestRate: 2,
  arrivals: "poisson",
  dataset: "ShareGPT",
});
const under = changing(row);
const observed = observing(parts);
const predicted = (measurement: Measurement, metric: string, statistic: string | null = "p99") =>
  loadPrediction(observed(measurement), metric, statistic, globalProfile) ?? Number.NaN;

describe("values under actual arrivals", () => {
  it("are those of bursts, and the tails of other loads", () => {
    const judged = (mode: string, statistics: readonly (string | null)[]) =>
      statistics.map((statistic) => isLoadValue(under({ mode }), statistic));
    expect(judged("burst", ["mean", null, "p50", "p99"])).toEqual([true, true, true, true]);
    expect(judged("server", ["mean", "median", null, "p50"])).toEqual(Array(4).fill(false));
    expect(judged("server", ["p90", "p95", "p99", "p75", "p5", "p99.9", "max"])).toEqual(Array(7).fill(true));
  });

  it("keep the stated rate while they can serve it, over all replicas", () => {
    expect(predicted(row, "requestsPerSecond")).toBeCloseTo(2, 2);
    expect(predicted(row, "outputTokensPerSecond")).toBeCloseTo(400, -1);
    expect(predicted(row, "totalTokensPerSecond")).toBeCloseTo(2400, -1);
  });

  it("count the replicas of a burst", () => {
    const burst = (change: Partial<Measurement>, concurrency: number) =>
      predicted(
        under({ mode: "burst", requests: 100 * concurrency, concurrency }, change),
        "requestsPerSecond",
        "mean",
      );
    const parallelism = { tensor: 1, pipeline: 1, expert: 1, data: 4 };
    expect(burst({ accelerators: 4, parallelism }, 32) / burst({}, 8)).toBeCloseTo(4, 1);
  });

  it.each(["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"])(
    "order the percentiles of %s",
    (metric) => {
      const found = ["median", "p90", "p95", "p99"].map((statistic) => predicted(row, metric, statistic));
      expect(found).toEqual(found.toSorted((left, right) => left - right));
      expect(new Set(found).size).toBe(4);
      expect(predicted(row, metric, "p50")).toBe(found[0]);
      expect(predicted(row, metric, null)).toBe(predicted(row, metric, "mean"));
    },
  );

  it("distinguish the latencies", () => {
    const mean = (metric: string) => predicted(row, metric, "mean");
    expect(mean("endToEndLatencySeconds")).toBeGreaterThan(mean("timeToFirstTokenSeconds"));
    expect(mean("timePerOutputTokenSeconds")).toBeLessThan(mean("timeToFirstTokenSeconds"));
    const latency = mean("timeToFirstTokenSeconds") + 199 * mean("timePerOutputTokenSeconds");
    expect(mean("endToEndLatencySeconds") / latency).toBeCloseTo(1, 1);
  });

  it("are not modelled for other metrics and statistics, and for single batches", () => {
    expect(predicted(row, "averagePowerWatts")).toBeNaN();
    expect(predicted(row, "timeToFirstTokenSeconds", "p75")).toBeNaN();
    expect(predicted(under({ mode: "static-batch", concurrency: 4 }), "timeToFirstTokenSeconds")).toBeNaN();
  });

  it("add the set-up of ten rounds to the first token of closed loops alone", () => {
    const closed = under({ mode: "concurrency", concurrency: 8, requestRate: null, requests: 80 });
    const burst = under({ mode: "burst", concurrency: 8, requestRate: null, requests: 80 });
    const setup = { ...globalProfile, rates: { ...globalProfile.rates, setupFactor: 0 } };
    const added = (of: Measurement, metric: string) =>
      (loadPrediction(observed(of), metric, "p99", globalProfile) ?? 0) -
      (loadPrediction(observed(of), metric, "p99", setup) ?? 0);
    const [first, other] = [added(closed, "timeToFirstTokenSeconds"), added(burst, "timeToFirstTokenSeconds")];
    expect(globalProfile.rates.setupFactor).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(other);
    expect(added(closed, "endToEndLatencySeconds")).toBeCloseTo(added(burst, "endToEndLatencySeconds"), 9);
  });
});

describe("the highest rate within the latency limits of a row", () => {
  const rateUnder = (latencyLimits: MeasuredWorkload["latencyLimits"], change: Partial<Measurement> = {}) =>
    maximumRatePrediction(observed(under({ latencyLimits }, change)), globalProfile) ?? Number.NaN;
  const [first, token] = [{ timeToFirstTokenSeconds: 0.4 }, { timePerOutputTokenSeconds: 0.03 }];

  it("is the lower of the rates within each limit", () => {
    const both = rateUnder({ ...first, ...token });
    expect(both).toBeCloseTo(Math.min(rateUnder(first), rateUnder(token)), 6);
    expect(rateUnder(first)).not.toBeCloseTo(rateUnder(token), 1);
  });

  it("counts all replicas and does not depend on the measured rate", () => {
    const parallelism = { tensor: 1, pipeline: 1, expert: 1, data: 2 };
    expect(rateUnder(token, { accelerators: 2, parallelism }) / rateUnder(token)).toBeCloseTo(2, 6);
    const busier = under({ latencyLimits: token, requestRate: 7, requests: 500 });
    expect(maximumRatePrediction(observed(busier), globalProfile)).toBeCloseTo(rateUnder(token), 6);
  });

  it("is unknown without limits or without arrivals at a rate", () => {
    expect(rateUnder(null)).toBeNaN();
    const closed = under({ latencyLimits: token, mode: "concurrency", concurrency: 8, requestRate: null });
    expect(maximumRatePrediction(observed(closed), globalProfile)).toBeUndefined();
  });
});

describe("the pools of a disaggregated row", () => {
  const pool: MeasuredPool = { workers: 2, tensor: 2, pipeline: 1, data: 1, expert: 1 };
  const apart = (prefill: Partial<MeasuredPool>, decode: Partial<MeasuredPool>, change: Partial<Measurement> = {}) =>
    under(
      { mode: "disaggregated", concurrency: 10, requestRate: null, dataset: null },
      {
        accelerators: 8,
        disaggregated: { prefill: { ...pool, ...prefill }, decode: { ...pool, ...decode } },
        ...change,
      },
    );
  const metrics = [
    "requestsPerSecond",
    "outputTokensPerSecond",
    "timePerOutputTokenSeconds",
    "timeToFirstTokenSeconds",
  ];
  function valuesOf(of: Measurement) {
    const measured = metrics.map((metric): MeasuredValue => ({ metric, value: 1, statistic: "mean" }));
    const { predictions } = validate([{ ...of, measured }], { ...parts, profileOf: () => globalProfile });
    const [requests = 0, tokens = 0, pace = 0, first = 0] = predictions.map((each) => each.predicted);
    return { requests, tokens, pace, first, predictions };
  }

  it("are plans of one worker, with its share of the requests", () => {
    const pools = observedPools(apart({ tensor: 4 }, { workers: 4, data: 2, tensor: 1 }), parts);
    if (pools === undefined || "reason" in pools) throw new Error("no pools");
    const { prefill, decode } = pools;
    expect(prefill.plan.options).toMatchObject({ tensorParallel: 4, concurrency: 5, start: "burst" });
    expect(decode.plan.options).toMatchObject({ tensorParallel: 1, dataParallel: 2, concurrency: 3 });
    const few = observedPools(apart({}, { workers: 100 }), parts);
    expect(few && "decode" in few && few.decode.plan.options.concurrency).toBe(1);
  });

  it("share experts among attention ranks, even where they are tensor-parallel", () => {
    const experts = (degrees: Partial<MeasuredPool>) => {
      const pools = observedPools(apart({}, { tensor: 1, data: 8, ...degrees }, { model: "experts" }), parts);
      return pools && "decode" in pools ? pools.decode.plan.options : undefined;
    };
    expect(experts({ expert: 8 })).toMatchObject({ attentionDataParallel: 8, expertParallel: 8 });
    expect(experts({ expert: 1, expertTensor: 8 })).toMatchObject({ attentionDataParallel: 8, expertParallel: 8 });
    expect(experts({ expert: 1, expertTensor: null })).toMatchObject({ dataParallel: 8, expertParallel: 1 });
    expect(experts({ tensor: 8, data: 1, expertTensor: 8 })).toMatchObject({ dataParallel: 1, expertParallel: 1 });
  });

  it("hold the requests in flight, and serve faster with more workers", () => {
    const { requests, tokens, pace, first, predictions } = valuesOf(apart({}, {}));
    expect(predictions).toHaveLength(4);
    expect(tokens / requests).toBeCloseTo(200, 9);
    const factors = predictions.map(({ predicted: value, low, high }) => [high / value, value / low]);
    const kinds = ["throughput", "throughput", "timePerOutputToken", "timeToFirstToken"] as const;
    expect(factors).toEqual(kinds.map((kind) => Array(2).fill(expect.closeTo(globalProfile.spread[kind], 9))));
    // Little's law; the first token's mean includes the start of the run.
    expect((requests * (first + 199 * pace)) / 10).toBeCloseTo(1, 1);
    expect(valuesOf(apart({}, { workers: 4 })).pace).toBeLessThan(pace);
    expect(valuesOf(apart({ workers: 4 }, {})).first).toBeLessThan(first);
  });

  it("hold no more sequences than a stated batch of each rank, or than fit", () => {
    const { pace } = valuesOf(apart({}, { workers: 1 }));
    expect(valuesOf(apart({}, { workers: 1, batch: 2 })).pace).toBeLessThan(pace);
    expect(valuesOf(apart({}, { workers: 1, batch: 100 })).pace).toBe(pace);
  });
});
