import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { percentileChart } from "../../src/charts/percentileChart.js";
import { tradeOffChart } from "../../src/charts/tradeOffChart.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { poisson } from "../../src/load/poisson.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const points = [2, 5, 10, 1e6].flatMap((requestsPerSecond) => {
  const estimate = estimateLoad({ ...plan, load: poisson(requestsPerSecond, { input: 1024, output: 256 }) });
  return estimate.fits ? [{ requestsPerSecond, estimate }] : [];
});

describe("percentileChart", () => {
  it("draws four percentiles and a band at each unsaturated rate", () => {
    const chart = percentileChart(points, "endToEndLatencySeconds");
    expect(chart.layer.map(({ data }) => (data as { values: unknown[] }).values.length)).toEqual([3, 12]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it("throws on an unknown metric", () => {
    expect(() => percentileChart(points, "patienceSeconds" as never)).toThrow(InvalidQuantityError);
  });
});

describe("tradeOffChart", () => {
  it("draws each configuration once", () => {
    const chart = tradeOffChart({
      points: [{ name: "H100", label: "TP 1", seconds: 0.02, value: 12 }],
      latency: "s per token",
      value: "USD an hour",
    });
    expect(chart.layer.map(({ data }) => (data as { values: unknown[] }).values.length)).toEqual([1]);
  });
});
