import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H100 96GB HBM2e (500 W): 96 GB of HBM2e at 2400 GB/s. */
export const nvidiaH100Hbm2e96gb = {
  id: "h100-hbm2e-96gb",
  name: "NVIDIA H100 96GB HBM2e (500 W)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 96_000_000_000,
  memoryBandwidthBytesPerSecond: 2_400_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 66_900_000_000_000,
    tf32: 494_700_000_000_000,
    bf16: 989_400_000_000_000,
    fp16: 989_400_000_000_000,
    fp8: 1_978_900_000_000_000,
    int8: 1_978_900_000_000_000,
  },
  scaleUp: {
    name: "NVLink 4",
    bandwidthBytesPerSecond: 450_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 500,
  provenance: {
    memory: {
      sources: ["pytorch-torchtitan-performance-tables"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["pytorch-torchtitan-performance-tables", "klockwood-h100"],
      kind: "estimated",
      conflict:
        "As the H100 SXM5; the authors say that the true ones, between those of the SXM and NVL forms, are not known.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "estimated", conflict: "As in the H100 SXM5." },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["pytorch-torchtitan-performance-tables"], kind: "aggregator-stated" },
    release: {
      sources: ["pytorch-torchtitan-performance-tables"],
      kind: "estimated",
      conflict: "No document dates it; the first of these tables is of December 2024.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
