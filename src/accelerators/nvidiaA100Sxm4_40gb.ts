import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A100 SXM4 40GB: 40 GB of HBM2 at 1,555 GB/s. */
export const nvidiaA100Sxm4_40gb = {
  id: "a100-sxm4-40gb",
  name: "NVIDIA A100 SXM4 40GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere",
  releasedOn: "2020-05-14",
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
    name: "NVLink 3",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 400,
  listPriceUsd: 15_000,
  provenance: {
    memory: {
      sources: ["klockwood-a100", "gpu-specs"],
      kind: "aggregator-stated",
      conflict: "Other tables round to 1.56 TB/s; TechPowerUp calls the memory HBM2e.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table", "klockwood-a100"],
      kind: "aggregator-stated",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Epoch takes it from The Next Platform (May 2022); NVIDIA publishes no price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
