import { ibNdr, nvlink4, pcie5X16 } from "llm-economics/interconnects";
import { dgxH100, gb200Nvl72 } from "llm-economics/servers";
import { inferenceWorkload, trainingWorkload } from "llm-economics/workloads";
import { describe, expect, it } from "vitest";

const article = "J. Harrington, AI Inference vs Training: Performance, Cost, and Hardware Differences";

describe(`The workload table of ${article}`, () => {
  it.each([
    ["primary metric", "primaryMetric", "matrix-flops-per-second", "tokens-per-second-per-watt"],
    ["accelerators", "accelerators", { low: 1000, within: "cluster" }, { low: 1, high: 8, within: "server" }],
    ["memory priority", "memoryPriority", "aggregate-capacity", "bandwidth-per-accelerator"],
    ["interconnect", "interconnect", "scale-up-and-network", "host"],
    ["precision", "precisions", ["bf16", "fp16", "fp8"], ["fp8", "int8", "int4"]],
    ["power of a rack", "rackPowerWatts", { low: 40_000, high: 120_000 }, { low: 10_000, high: 30_000 }],
    ["cost model", "costModel", "one-time-capital-expense-per-run", "ongoing-operating-expense-per-query"],
    ["latency sensitivity", "latencySensitivity", "low", "high"],
  ] as const)("%s", (_, row, training, inference) => {
    expect(trainingWorkload[row].value).toEqual(training);
    expect(inferenceWorkload[row].value).toEqual(inference);
  });
  it("states InfiniBand of 400 Gb/s for training and PCIe 5.0 for inference", () => {
    expect(trainingWorkload.linkBytesPerSecond.value).toBe(ibNdr.bandwidthBytesPerSecond);
    expect(inferenceWorkload.linkBytesPerSecond.value).toBe(pcie5X16.bandwidthBytesPerSecond);
    expect(nvlink4.bothWaysBytesPerSecond).toBe(900e9);
  });
  it("states storage of at least 100 GB/s for training", () => {
    expect(trainingWorkload.storageBytesPerSecond.value.low).toBe(100e9);
  });
  it("states a rack power for training between four DGX H100 and one GB200 NVL72", () => {
    const { low, high } = trainingWorkload.rackPowerWatts.value;
    expect(4 * dgxH100.maximumPowerWatts).toBeGreaterThan(low);
    expect(Math.abs(gb200Nvl72.maximumPowerWatts / high - 1)).toBeLessThan(0.101);
  });
});

describe.each([trainingWorkload, inferenceWorkload])("the profile of $kind", (profile) => {
  const { kind, ...rows } = profile;
  it("has a source and a kind in every row", () => {
    expect(Object.keys(rows)).toHaveLength(10);
    for (const [name, row] of Object.entries(rows)) {
      expect(row.source.length, `${kind} ${name}`).toBeGreaterThan(10);
      expect(["vendor-stated", "measured", "derived", "estimated"], name).toContain(row.kind);
    }
  });
});
