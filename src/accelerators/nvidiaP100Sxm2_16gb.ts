import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Tesla P100 SXM2 16GB: 16 GB of HBM2 at 732 GB/s. */
export const nvidiaP100Sxm2_16gb = {
  id: "p100-sxm2-16gb",
  name: "NVIDIA Tesla P100 SXM2 16GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "pascal",
  releasedOn: "2016-04-05",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 17_179_869_184,
  memoryBandwidthBytesPerSecond: 732_000_000_000,
  peakDenseFlopsPerSecond: { fp64: 5_300_000_000_000, fp32: 10_600_000_000_000, fp16: 21_200_000_000_000 },
  scaleUp: { name: "NVLink 1", bandwidthBytesPerSecond: 80_000_000_000, topology: "mesh", domainAccelerators: 8 },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 7000,
  provenance: {
    memory: { sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["hothardware-tesla-p100", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "@huggingface/tasks has 19.05 in FP16, of the PCIe form.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 3.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
