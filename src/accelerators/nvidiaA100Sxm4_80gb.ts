import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A100 SXM4 80GB: 80 GB of HBM2e at 2,039 GB/s. */
export const nvidiaA100Sxm4_80gb = {
  id: "a100-sxm4-80gb",
  name: "NVIDIA A100 SXM4 80GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere",
  releasedOn: "2020-11-16",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 85_899_345_920,
  memoryBandwidthBytesPerSecond: 2_039_000_000_000,
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
      sources: [
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
        "modal-memory-of-gpu-types",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 80 GB; five stacks of 16 GiB.",
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
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price, of no particular form.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
