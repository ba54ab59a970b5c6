import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA V100 SXM2 16GB: 16 GB of HBM2 at 900 GB/s. */
export const nvidiaV100Sxm2_16gb = {
  id: "v100-sxm2-16gb",
  name: "NVIDIA V100 SXM2 16GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "volta",
  releasedOn: "2017-06-21",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 17_179_869_184,
  memoryBandwidthBytesPerSecond: 900_000_000_000,
  onChipMemoryBytes: 6_291_456,
  peakDenseFlopsPerSecond: { fp64: 7_834_000_000_000, fp32: 15_670_000_000_000, fp16: 125_000_000_000_000 },
  scaleUp: { name: "NVLink 2", bandwidthBytesPerSecond: 150_000_000_000, topology: "mesh", domainAccelerators: 8 },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 300,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "skypilot-catalog-vast-ai-rows",
        "techpowerup-gpu-database",
        "llm-viewer-hardware-params-py",
      ],
      kind: "aggregator-stated",
      conflict: "Epoch has 897 GB/s.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "llm-viewer-hardware-params-py"], kind: "aggregator-stated" },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 3.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced on 2017-05-10.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
