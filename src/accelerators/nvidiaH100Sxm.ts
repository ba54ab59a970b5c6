import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H100 SXM5 80GB: 80 GB of HBM3 at 3,350 GB/s. */
export const nvidiaH100Sxm = {
  id: "h100-sxm",
  name: "NVIDIA H100 SXM5 80GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2022-09-20",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 85_520_809_984,
  memoryBandwidthBytesPerSecond: 3_350_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 33_500_000_000_000,
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
  thermalDesignPowerWatts: 700,
  listPriceUsd: 30_000,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table", "skypilot-catalog-vast-ai-rows"],
      kind: "aggregator-stated",
      conflict: "As NVIDIA prints it; 3,072 in LLM-Viewer, 3,200 in dgxc-benchmarking.",
    },
    peakDense: { sources: ["klockwood-h100"], kind: "aggregator-stated" },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced on 2022-03-22.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "At launch; Epoch AI has $44,490.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
