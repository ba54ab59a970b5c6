import { nvidiaH100Sxm } from "llm-economics/accelerators";
import {
  breakEvenChart,
  type ChartSpecification,
  lifetimeChart,
  percentileChart,
  predictionChart,
  type RatePoint,
  rooflineChart,
  tradeOffChart,
} from "llm-economics/charts";
import { lifetimeCost, usd } from "llm-economics/cost";
import { isLlmEconomicsError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

type Input<Chart extends (input: never) => unknown> = Parameters<Chart>[0];

/** Returns a layer without its data, and the rows that it draws. */
function layerOf({ layer }: ChartSpecification, index: number) {
  const { data, ...drawn } = layer[index] as unknown as { readonly data: { readonly values: readonly object[] } };
  return { drawn, rows: data.values };
}

/** Returns the field that an error names, and the message. */
function complaintOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isLlmEconomicsError(error)) return error.message;
    throw error;
  }
  return "no error";
}

const logarithmic = { type: "log" };
const short = { format: "~s" };

describe("breakEvenChart", () => {
  const lines = [
    { name: "API", cost: (volume: number) => 2 * volume },
    { name: "server", cost: () => 100 },
  ];
  const input = { lines, low: 20, high: 260, volume: "tokens a month", currency: "USD" };

  it("draws each line at 241 volumes from low to high", () => {
    const { rows } = layerOf(breakEvenChart(input), 0);
    expect(rows).toHaveLength(482);
    expect(rows.slice(0, 3)).toEqual([
      { name: "API", at: 20, cost: 40 },
      { name: "API", at: 21, cost: 42 },
      { name: "API", at: 22, cost: 44 },
    ]);
    expect(rows[240]).toEqual({ name: "API", at: 260, cost: 520 });
    expect(rows[241]).toEqual({ name: "server", at: 20, cost: 100 });
    expect(rows[481]).toEqual({ name: "server", at: 260, cost: 100 });
  });

  it("plots cost against volume, in a colour for each line", () => {
    const chart = breakEvenChart(input);
    expect(chart.title).toBe("Break-even");
    expect(chart.layer).toHaveLength(1);
    expect(layerOf(chart, 0).drawn).toEqual({
      mark: { type: "line" },
      encoding: {
        x: { field: "at", type: "quantitative", title: "tokens a month", axis: short },
        y: { field: "cost", type: "quantitative", title: "USD", axis: short },
        color: { field: "name", type: "nominal", title: null, legend: { labelLimit: 0 } },
      },
    });
  });

  it.each([
    [{ high: 20 }, "high must be above low, 20; got 20."],
    [{ lines: [] }, "lines.length must be at least 1; got 0."],
    [{ lines: {} }, "lines must be a list"],
    [{ lines: [{ name: 1, cost: (): number => 1 }] }, "lines[0].name must be a string"],
    [{ lines: [{ name: "API", cost: 2 }] }, "lines[0].cost must be a function"],
    [{ lines: [null] }, "lines[0] must be an object"],
    [{ lines: [{ name: "API", cost: (): number => -1 }] }, "cost of API at 20 must be at least 0"],
    [{ volume: undefined }, "volume must be a string"],
  ])("throws for %j", (changed, message) => {
    expect(complaintOf(() => breakEvenChart({ ...input, ...changed } as Input<typeof breakEvenChart>))).toContain(
      message,
    );
  });
});

describe("lifetimeChart", () => {
  const life = lifetimeCost({ training: usd(100), inference: usd(40), months: 3 });

  it("stacks what has been spent so far", () => {
    const { drawn, rows } = layerOf(lifetimeChart(life), 0);
    expect(rows).toEqual([
      { month: 0, spentOn: "training", amount: 100 },
      { month: 0, spentOn: "inference", amount: 0 },
      { month: 1, spentOn: "training", amount: 100 },
      { month: 1, spentOn: "inference", amount: 40 },
      { month: 2, spentOn: "training", amount: 100 },
      { month: 2, spentOn: "inference", amount: 80 },
      { month: 3, spentOn: "training", amount: 100 },
      { month: 3, spentOn: "inference", amount: 120 },
    ]);
    expect(lifetimeChart(life).title).toBe("Cost over 3 months (USD)");
    expect(drawn).toEqual({
      mark: { type: "area" },
      encoding: {
        x: { field: "month", type: "quantitative", title: "month" },
        y: { field: "amount", type: "quantitative", stack: "zero", title: "spent so far (USD)", axis: short },
        color: { field: "spentOn", type: "nominal", title: "spent on" },
      },
    });
  });

  it("draws a dashed rule at the month in which inference passes training", () => {
    const { drawn, rows } = layerOf(lifetimeChart(life), 1);
    expect(rows).toEqual([{ month: 3 }]);
    expect(drawn).toEqual({
      mark: { type: "rule", strokeDash: [4, 4] },
      encoding: { x: { field: "month", type: "quantitative", title: "month" } },
    });
  });

  it.each([
    [null, "life must be an object"],
    [{ ...life, total: 1 }, "life.total"],
    [{ ...life, months: 3 }, "life.months must be a list"],
    [{ ...life, months: [{ ...life.months[0], month: Number.NaN }] }, "life.months[0].month must be"],
    [{ ...life, months: ["first"] }, "life.months[0] must be an object"],
    [{ ...life, inferencePassesTraining: "soon" }, "life.inferencePassesTraining must be"],
  ])("throws for %j", (wrong, message) => {
    expect(complaintOf(() => lifetimeChart(wrong as typeof life))).toContain(message);
  });
});

describe("percentileChart", () => {
  const estimate = (value: number) => ({ value, interval: { low: value / 2, high: value * 2, level: 0.8 } });
  const percentiles = { p50: estimate(1), p90: estimate(2), p95: estimate(3), p99: estimate(4) };
  const times = { timeToFirstTokenSeconds: percentiles };
  const points = [
    { requestsPerSecond: 5, estimate: times },
    { requestsPerSecond: 9, estimate: { timeToFirstTokenSeconds: null } },
  ] as unknown as readonly RatePoint[];
  const chart = percentileChart(points, "timeToFirstTokenSeconds");
  const x = { field: "rate", type: "quantitative", title: "requests/s" };

  it("draws four percentiles at each rate that is sustained", () => {
    const { drawn, rows } = layerOf(chart, 1);
    expect(chart.title).toBe("timeToFirstTokenSeconds");
    expect(rows).toEqual([
      { rate: 5, statistic: "p50", seconds: 1 },
      { rate: 5, statistic: "p90", seconds: 2 },
      { rate: 5, statistic: "p95", seconds: 3 },
      { rate: 5, statistic: "p99", seconds: 4 },
    ]);
    expect(drawn).toEqual({
      mark: { type: "line", point: true },
      encoding: {
        x,
        y: { field: "seconds", type: "quantitative", title: "s", scale: logarithmic },
        color: { field: "statistic", type: "nominal", title: null },
      },
    });
  });

  it("draws the interval of the 95th percentile as a band", () => {
    const { drawn, rows } = layerOf(chart, 0);
    expect(rows).toEqual([{ rate: 5, low: 1.5, high: 6 }]);
    expect(drawn).toEqual({
      mark: { type: "area", opacity: 0.15 },
      encoding: {
        x,
        y: { field: "low", type: "quantitative", title: "s", scale: logarithmic },
        y2: { field: "high" },
      },
    });
  });

  it.each([
    [[{ requestsPerSecond: 0, estimate: times }], "points[0].requestsPerSecond must be"],
    [[{ requestsPerSecond: 1, estimate: 7 }], "points[0].estimate must be an object"],
    [[7], "points[0] must be an object"],
    [[{ requestsPerSecond: 1, estimate: { timeToFirstTokenSeconds: 1 } }], "timeToFirstTokenSeconds must be"],
  ])("throws for %j", (wrong, message) => {
    const call = () => percentileChart(wrong as unknown as typeof points, "timeToFirstTokenSeconds");
    expect(complaintOf(call)).toContain(message);
  });
});

describe("predictionChart", () => {
  const points = [
    { measured: 10, predicted: 12, group: "H100" },
    { measured: 300, predicted: 240, group: "A100" },
    { measured: 80, predicted: 4, group: "H100" },
  ];
  const chart = predictionChart({ quantity: "tokens/s", points });
  const axis = (field: string) => ({
    field,
    type: "quantitative",
    title: `${field} tokens/s`,
    scale: logarithmic,
    axis: short,
  });
  const encoding = { x: axis("measured"), y: axis("predicted") };

  it("plots every point in the colour of its group", () => {
    expect(chart.title).toBe("Predicted against measured: tokens/s");
    const { drawn, rows } = layerOf(chart, 0);
    expect(rows).toEqual(points);
    expect(drawn).toEqual({
      mark: { type: "point", filled: true, size: 12, opacity: 0.6 },
      encoding: { ...encoding, color: { field: "group", type: "nominal", title: null } },
    });
  });

  it("draws the line of agreement from the smallest to the largest value", () => {
    const { drawn, rows } = layerOf(chart, 1);
    expect(rows).toEqual([
      { measured: 4, predicted: 4 },
      { measured: 300, predicted: 300 },
    ]);
    expect(drawn).toEqual({ mark: { type: "line", color: "black", strokeWidth: 1 }, encoding });
  });

  it.each([
    [[], "points.length must be"],
    [[{ measured: 1, predicted: 1, group: 3 }], "points[0].group must be a string"],
    [["a point"], "points[0] must be an object"],
    [[{ measured: -1, predicted: 1, group: "H100" }], "measured must be above 0"],
    [[{ measured: 1, predicted: 0, group: "H100" }], "predicted must be above 0"],
  ])("throws for %j", (wrong, message) => {
    const call = () => predictionChart({ quantity: "tokens/s", points: wrong as typeof points });
    expect(complaintOf(call)).toContain(message);
  });
});

describe("rooflineChart", () => {
  const rooflines = [{ accelerator: nvidiaH100Sxm, format: "bf16" as const }];
  const operations = [{ name: "decode", flops: 2e9, bytes: 1e9 }];
  const encoding = {
    x: {
      field: "intensity",
      type: "quantitative",
      title: "arithmetic intensity (FLOP/B)",
      scale: logarithmic,
      axis: short,
    },
    y: {
      field: "flopsPerSecond",
      type: "quantitative",
      title: "attainable rate (FLOP/s)",
      scale: logarithmic,
      axis: short,
    },
    color: { field: "machine", type: "nominal", title: "machine", legend: { labelLimit: 0 } },
  };

  it("draws a roof from a sixteenth of the least intensity to sixteen times the greatest", () => {
    const chart = rooflineChart({ rooflines, operations });
    expect(chart.title).toBe("Roofline");
    const { drawn, rows } = layerOf(chart, 0);
    const ridge = 989.4e12 / 3.35e12;
    const found = rows as readonly { machine: string; intensity: number; flopsPerSecond: number }[];
    expect(new Set(found.map(({ machine }) => machine))).toEqual(new Set([`${nvidiaH100Sxm.name}, bf16`]));
    const near = (values: readonly number[], expected: readonly number[]) =>
      values.forEach((value, index) => {
        expect(value / (expected[index] ?? 0)).toBeCloseTo(1, 3);
      });
    near(
      found.map((row) => row.intensity),
      [2 / 16, 16 * ridge, ridge],
    );
    near(
      found.map((row) => row.flopsPerSecond),
      [3.35e12 / 8, 989.4e12, 989.4e12],
    );
    expect(drawn).toEqual({ mark: { type: "line" }, encoding });
  });

  it("plots operations in a shape for each name", () => {
    const { drawn, rows } = layerOf(rooflineChart({ rooflines, operations }), 1);
    expect(rows).toEqual([expect.objectContaining({ name: "decode", intensity: 2, flopsPerSecond: 6.7e12 })]);
    expect(drawn).toEqual({
      mark: { type: "point", filled: true, size: 60 },
      encoding: { ...encoding, shape: { field: "name", type: "nominal", title: "operation" } },
    });
  });

  it("plots no points without operations", () => {
    expect(layerOf(rooflineChart({ rooflines }), 1).rows).toEqual([]);
  });

  it.each([
    [{ rooflines: [] }, "rooflines.length must be"],
    [{ rooflines: [{ format: "bf16" }] }, "rooflines[0].accelerator must be an object"],
    [{ rooflines: [{ accelerator: nvidiaH100Sxm }] }, "rooflines[0].format must be"],
    [{ rooflines, operations: [{ flops: 1, bytes: 1 }] }, "operations[0].name must be a string"],
    [{ rooflines, operations: [3] }, "operations[0] must be an object"],
    [{ rooflines, operations: [{ name: "copy", flops: 0, bytes: 1 }] }, "copy.flops must be"],
  ])("throws for %#", (wrong, message) => {
    expect(complaintOf(() => rooflineChart(wrong as unknown as Input<typeof rooflineChart>))).toContain(message);
  });
});

describe("tradeOffChart", () => {
  const points = [{ name: "H100", label: "32 requests", seconds: 0.02, value: 1500 }];

  it("plots throughput against latency, in order of latency, with labels", () => {
    const chart = tradeOffChart({ points, latency: "s per token", value: "tokens/s" });
    expect(chart.title).toBe("tokens/s against s per token");
    const { drawn, rows } = layerOf(chart, 0);
    expect(rows).toEqual(points);
    expect(drawn).toEqual({
      mark: { type: "line", point: true },
      encoding: {
        x: { field: "seconds", type: "quantitative", title: "s per token", scale: logarithmic },
        y: { field: "value", type: "quantitative", title: "tokens/s", axis: short },
        order: { field: "seconds", type: "quantitative" },
        color: { field: "name", type: "nominal", title: null, legend: { labelLimit: 0 } },
        tooltip: { field: "label", type: "nominal" },
      },
    });
  });

  it.each([
    [[{ ...points[0], name: 1 }], "points[0].name must be a string"],
    [[{ ...points[0], seconds: 0 }], "points[0].seconds must be"],
    [[{ ...points[0], value: -1 }], "points[0].value must be"],
    [[{ ...points[0], label: undefined }], "points[0].label must be a string"],
    [[null], "points[0] must be an object"],
  ])("throws for %j", (wrong, message) => {
    const call = () => tradeOffChart({ points: wrong as typeof points, latency: "s", value: "tokens/s" });
    expect(complaintOf(call)).toContain(message);
  });
});
