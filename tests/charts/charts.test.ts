import { nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import {
  breakEvenChart,
  breakEvenSteps,
  type ChartSpecification,
  chartSchema,
  lifetimeChart,
  predictionChart,
  rooflineChart,
} from "llm-economics/charts";
import { breakEvenBetween, lifetimeCost, usd } from "llm-economics/cost";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";

const api = (tokens: number) => tokens * 4e-7;
const servers = (tokens: number) => 1_000 * Math.ceil(tokens / 4e9);
const life = lifetimeCost({ training: usd(1e6), inference: usd(1e5), months: 24 });
const operations = [{ name: "decode", flops: 1.41e11, bytes: 1.41e11 }];
const points = [
  { measured: 2_100, predicted: 1_980, group: "H100" },
  { measured: 95, predicted: 120, group: "A100" },
];
const lines = [
  { name: "own servers", cost: servers },
  { name: "API", cost: api },
];

const charts = {
  roofline: rooflineChart({ rooflines: [{ accelerator: nvidiaH100Sxm, format: "bf16" }], operations }),
  predictions: predictionChart({ quantity: "tokens/s", points }),
  lifetime: lifetimeChart(life),
  breakEven: breakEvenChart({ lines, low: 1, high: 1e10, volume: "tokens a month", currency: "USD" }),
};

/** The rows that a layer draws. */
function rowsOf(chart: ChartSpecification, layer: number): readonly Readonly<Record<string, number | string>>[] {
  const { data } = chart.layer[layer] as unknown as { data: { values: readonly Record<string, number | string>[] } };
  return data.values;
}

describe.each(Object.entries(charts))("the %s chart", (_, chart) => {
  it("is plain JSON that follows the stated schema", () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(chart.$schema).toBe(chartSchema);
  });

  it("compiles in Vega-Lite without warnings", async () => {
    const warnings: unknown[] = [];
    const note = (...what: readonly unknown[]) => warnings.push(what);
    const logger = { level: () => 0, error: note, warn: note, info: () => logger, debug: () => logger };
    // The renderer marks the rows that it draws, so it gets a copy.
    const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec, { logger: logger as never });
    const svg = await new View(parse(spec), { renderer: "none" }).toSVG();
    expect(warnings).toEqual([]);
    expect(svg).toContain(chart.title);
    expect(svg).not.toContain("NaN");
  });
});

describe("a roofline chart", () => {
  it("bends at the ridge point: 989.4 TFLOP/s over 3.35 TB/s", () => {
    const rates = rowsOf(charts.roofline, 0);
    const ridge = rates.find(({ intensity }) => Math.abs(Number(intensity) - 989.4 / 3.35) < 0.5);
    expect(ridge?.flopsPerSecond).toBeCloseTo(989.4e12, -9);
    expect(Math.max(...rates.map((rate) => Number(rate.flopsPerSecond)))).toBeCloseTo(989.4e12, -9);
  });

  it("places an operation on each roofline at its intensity", () => {
    const rooflines = [nvidiaH100Sxm, nvidiaH200Sxm].map((accelerator) => ({ accelerator, format: "bf16" as const }));
    const placed = rowsOf(rooflineChart({ rooflines, operations }), 1);
    expect(placed.map((row) => row.flopsPerSecond)).toEqual([3.35e12, 4.8e12]);
  });

  it.each([
    ["no roof", { rooflines: [] }],
    [
      "an operation without arithmetic",
      {
        rooflines: [{ accelerator: nvidiaH100Sxm, format: "bf16" as const }],
        operations: [{ name: "copy", flops: 0, bytes: 1 }],
      },
    ],
  ])("throws on %s", (_, input) => {
    expect(() => rooflineChart(input)).toThrow(expect.objectContaining({ code: "invalid-quantity" }));
  });
});

describe("a prediction chart", () => {
  it("draws the line of perfect agreement over the range of the points", () => {
    const [low, high] = rowsOf(charts.predictions, 1);
    expect([low, high]).toEqual([
      { measured: 95, predicted: 95 },
      { measured: 2_100, predicted: 2_100 },
    ]);
  });

  it.each([
    [[]],
    [[{ measured: 0, predicted: 1, group: "g" }]],
    [[{ measured: 1, predicted: Number.NaN, group: "g" }]],
  ])("throws on %j", (wrong) => {
    expect(() => predictionChart({ quantity: "x", points: wrong })).toThrow(
      expect.objectContaining({ code: "invalid-quantity" }),
    );
  });
});

describe("a lifetime chart", () => {
  it("ends at the totals of the lifetime cost", () => {
    const rows = rowsOf(charts.lifetime, 0);
    expect(rows.at(-2)).toEqual({ month: 24, spentOn: "training", amount: 1e6 });
    expect(rows.at(-1)).toEqual({ month: 24, spentOn: "inference", amount: 2.4e6 });
  });

  it("marks the month in which inference overtakes training, if any", () => {
    expect(rowsOf(charts.lifetime, 1)).toEqual([{ month: 11 }]);
    const never = lifetimeCost({ training: usd(1e9), inference: usd(1), months: 12 });
    expect(rowsOf(lifetimeChart(never), 1)).toEqual([]);
  });
});

describe("a break-even chart", () => {
  it("has lines that cross at the break-even volume", () => {
    const found = breakEvenBetween({ first: servers, second: api, low: 1, high: 3e9 });
    const at = found.kind === "point" ? found.at : Number.NaN;
    const rows = rowsOf(charts.breakEven, 0);
    const cost = (name: string) => rows.filter((row) => row.name === name).map((row) => Number(row.cost));
    const before = rows.filter((row) => row.name === "API" && Number(row.at) < at).length;
    expect(cost("API")).toHaveLength(breakEvenSteps + 1);
    expect(cost("API")[before - 1]).toBeLessThan(cost("own servers")[before - 1] ?? 0);
    expect(cost("API")[before]).toBeGreaterThanOrEqual(cost("own servers")[before] ?? Number.POSITIVE_INFINITY);
  });

  it.each([
    ["a range that falls", { lines, low: 2, high: 1 }],
    ["no lines", { lines: [], low: 1, high: 2 }],
    ["a cost that is none", { lines: [{ name: "x", cost: () => Number.NaN }], low: 1, high: 2 }],
  ])("throws on %s", (_, input) => {
    expect(() => breakEvenChart({ volume: "tokens", currency: "USD", ...input })).toThrow(
      expect.objectContaining({ code: "invalid-quantity" }),
    );
  });
});
