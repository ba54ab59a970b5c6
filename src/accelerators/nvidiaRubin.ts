import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Rubin SXM (announced): 288 GB of HBM4 at 22,000 GB/s. */
export const nvidiaRubin = {
  id: "rubin",
  name: "NVIDIA Rubin SXM (announced)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "rubin",
  releasedOn: "2026",
  memoryType: "HBM4",
  weightMemory: "off-chip",
  memoryBytes: 288_000_000_000,
  memoryBandwidthBytesPerSecond: 22_000_000_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 33_300_000_000_000,
    fp32: 130_000_000_000_000,
    tf32: 2_000_000_000_000_000,
    bf16: 4_000_000_000_000_000,
    fp16: 4_000_000_000_000_000,
    fp8: 1.75e16,
    int8: 250_000_000_000_000,
    fp6: 1.75e16,
    fp4: 3.5e16,
  },
  scaleUp: {
    name: "NVLink 6",
    bandwidthBytesPerSecond: 1_800_000_000_000,
    topology: "switched",
    domainAccelerators: 72,
  },
  hostBandwidthBytesPerSecond: 450_000_000_000,
  thermalDesignPowerWatts: 1800,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["tables-of-vera-rubin-nvl72", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict:
        "INT8 is 18 POPS and FP64 2,400 TFLOPS for a rack of 72 in two tables after NVIDIA's page; ML Engineering has 2,500 TOPS a part, ten times as much.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: {
      sources: ["ml-engineering-network"],
      kind: "derived",
      conflict: "900 GB/s of NVLink-C2C from a Vera that two GPUs share.",
    },
    power: { sources: ["mirrorfrog-vera-rubin"], kind: "aggregator-stated", conflict: "NVIDIA publishes none." },
    release: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
