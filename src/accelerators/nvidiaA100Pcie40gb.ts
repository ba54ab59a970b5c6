import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A100 PCIe 40GB: 40 GB of HBM2 at 1,555 GB/s. */
export const nvidiaA100Pcie40gb = {
  id: "a100-pcie-40gb",
  name: "NVIDIA A100 PCIe 40GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere",
  releasedOn: "2020-06-22",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 42_949_672_960,
  memoryBandwidthBytesPerSecond: 1_555_000_000_000,
  onChipMemoryBytes: 41_943_040,
  peakDenseFlopsPerSecond: {
    fp64: 9_700_000_000_000,
    fp32: 19_500_000_000_000,
    tf32: 156_000_000_000_000,
    bf16: 312_000_000_000_000,
    fp16: 312_000_000_000_000,
    int8: 624_000_000_000_000,
    int4: 1_248_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 250,
  provenance: {
    memory: {
      sources: ["gpu-specs", "klockwood-a100", "skypilot-catalog-vast-ai-rows", "modal-memory-of-gpu-types"],
      kind: "aggregator-stated",
      conflict: "40,960 MiB in the SXM4 form; TechPowerUp says HBM2e.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table", "klockwood-a100"],
      kind: "aggregator-stated",
    },
    scaleUp: { sources: ["epoch-ai-ml-hardware-table"], kind: "derived", conflict: "Half of 600 GB/s both ways." },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
