import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A100 PCIe 80GB: 80 GB of HBM2e at 1,935 GB/s. */
export const nvidiaA100Pcie80gb = {
  id: "a100-pcie-80gb",
  name: "NVIDIA A100 PCIe 80GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere",
  releasedOn: "2021-06-28",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 85_899_345_920,
  memoryBandwidthBytesPerSecond: 1_935_000_000_000,
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
  thermalDesignPowerWatts: 300,
  listPriceUsd: 15_000,
  provenance: {
    memory: {
      sources: [
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
      ],
      kind: "aggregator-stated",
      conflict: "Or 1.94 TB/s, rounded.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table", "klockwood-a100"],
      kind: "aggregator-stated",
    },
    scaleUp: { sources: ["epoch-ai-ml-hardware-table"], kind: "derived", conflict: "Half of 600 GB/s both ways." },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price, of no particular form.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
