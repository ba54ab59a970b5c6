import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { validate } from "../../src/measurements/validate.js";

const parts = { architectures: { "llama-8b": llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };
const row: Measurement = {
  id: "burst-1",
  engine: "vLLM 0.11.0",
  model: "llama-8b",
  hardware: "h100",
  accelerators: 1,
  precision: { weights: "bf16", activations: null, kvCache: null },
  parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
  workload: {
    mode: "burst",
    inputTokens: null,
    outputTokens: null,
    meanInputTokens: 220,
    meanOutputTokens: 200,
    concurrency: null,
    requestRate: null,
    requests: 1000,
    dataset: "ShareGPT, 1000 requests",
  },
  measured: ["mean", "median", "p95", "p99"].map((statistic) => ({
    metric: "timeToFirstTokenSeconds",
    value: 5,
    statistic,
  })),
};

const predicted = (of: Measurement) => validate([of], parts).predictions;

describe("rows of bursts", () => {
  it("are predicted for every statistic, with percentiles in order", () => {
    const found = predicted(row);
    expect(found.map(({ statistic }) => statistic)).toEqual(["mean", "median", "p95", "p99"]);
    const [, median, p95, p99] = found.map((each) => each.predicted);
    expect(p95).toBeGreaterThan(median ?? 0);
    expect(p99).toBeGreaterThan(p95 ?? 0);
  });

  it("wait less with a concurrency limit", () => {
    const limited = predicted({ ...row, workload: { ...row.workload, concurrency: 32 } });
    expect(limited[0]?.predicted).toBeLessThan((predicted(row)[0]?.predicted ?? 0) / 10);
  });
});

describe("rows with latency limits", () => {
  const server: Measurement = {
    ...row,
    workload: {
      ...row.workload,
      mode: "server",
      requestRate: 20,
      arrivals: "poisson",
      latencyLimits: { timeToFirstTokenSeconds: 2, timePerOutputTokenSeconds: 0.1 },
    },
    measured: [{ metric: "timePerOutputTokenSeconds", value: 0.05, statistic: "p99" }],
  };

  it("predict the highest rate that meets the limits", () => {
    const highest = predicted(server).find(({ metric }) => metric === "maximumRequestsPerSecond");
    expect(highest?.measured).toBe(20);
    expect(highest?.predicted).toBeGreaterThan(5);
    expect(highest?.low).toBeLessThan(highest?.predicted ?? 0);
  });

  it("sustain a lower rate with tighter limits", () => {
    const rate = (seconds: number) =>
      predicted({
        ...server,
        workload: {
          ...server.workload,
          latencyLimits: { timeToFirstTokenSeconds: 2, timePerOutputTokenSeconds: seconds },
        },
      }).find(({ metric }) => metric === "maximumRequestsPerSecond")?.predicted ?? 0;
    expect(rate(0.02)).toBeLessThan(rate(0.1));
  });
});

describe("statistics that are not modelled", () => {
  const asked = (statistic: string | null, changes: Partial<Measurement> = {}) => {
    const measured = [{ metric: "timeToFirstTokenSeconds", value: 1, statistic }];
    const workload = { ...row.workload, mode: "concurrency", concurrency: 16 };
    const { predictions, skipped } = validate([{ ...row, workload, ...changes, measured }], parts);
    return predictions[0]?.predicted ?? skipped[0]?.reason;
  };

  it.each(["max", "min", "p75", "p99.9", "maximum"])("are skipped, such as %s", (statistic) => {
    expect(asked(statistic)).toBe("statistic not modelled");
  });

  it("are the tails of a single batch and of disaggregated pools", () => {
    const batch = { ...row.workload, mode: "static-batch" };
    const pool = { workers: 1, tensor: 1, pipeline: 1, data: 1, expert: 1 };
    const disaggregated = { prefill: pool, decode: pool };
    for (const tail of ["p90", "p95", "p99"]) {
      expect(asked(tail, { workload: batch })).toBe("statistic not modelled");
      expect(asked(tail, { disaggregated })).toBe("statistic not modelled");
    }
    for (const centre of ["mean", "median", null]) expect(asked(centre, { disaggregated })).toBeTypeOf("number");
  });

  it("do not include p50, which is the median", () => {
    expect(asked("p50")).toBe(asked("median"));
    expect(asked("p50")).not.toBe(asked("mean"));
  });
});

describe("rows of disaggregated pools", () => {
  const pool = { workers: 1, tensor: 1, pipeline: 1, data: 1, expert: 1, batch: 8 };
  const apart: Measurement = {
    ...row,
    disaggregated: { prefill: pool, decode: pool },
    workload: { ...row.workload, mode: "disaggregated", concurrency: 8, dataset: "random tokens" },
    measured: ["timePerOutputTokenSeconds", "timeToFirstTokenSeconds"].map((metric) => ({
      metric,
      value: 1,
      statistic: "mean",
    })),
  };

  it("decode faster than a machine that also runs prefill", () => {
    const [each] = predicted(apart);
    const together = { ...apart, disaggregated: null, workload: { ...apart.workload, mode: "concurrency" } };
    expect(each?.predicted).toBeLessThan(predicted(together)[0]?.predicted ?? 0);
  });

  it("have a longer time to first token with fewer prefill workers", () => {
    const more = { ...apart, disaggregated: { prefill: { ...pool, workers: 4 }, decode: pool } };
    expect(predicted(more)[1]?.predicted).toBeLessThan(predicted(apart)[1]?.predicted ?? 0);
  });
});
