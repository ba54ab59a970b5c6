import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H100 PCIe 80GB: 80 GB of HBM2e at 2,000 GB/s. */
export const nvidiaH100Pcie = {
  id: "h100-pcie",
  name: "NVIDIA H100 PCIe 80GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2022-09-20",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 85_520_809_984,
  memoryBandwidthBytesPerSecond: 2_000_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 25_600_000_000_000,
    fp32: 51_000_000_000_000,
    tf32: 378_000_000_000_000,
    bf16: 756_000_000_000_000,
    fp16: 756_000_000_000_000,
    fp8: 1_513_000_000_000_000,
    int8: 1_513_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 350,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "techpowerup-gpu-database", "skypilot-catalog-vast-ai-rows"],
      kind: "aggregator-stated",
      conflict: "The H100 SXM reports 81,559 MiB. 2,040 GB/s in TechPowerUp; ML Engineering says HBM3.",
    },
    peakDense: { sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    scaleUp: { sources: ["epoch-ai-ml-hardware-table"], kind: "derived", conflict: "Half of 600 GB/s both ways." },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Full production; announced on 2022-03-22.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
