import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H20 96GB: 96 GB of HBM3 at 4,000 GB/s. */
export const nvidiaH20 = {
  id: "h20",
  name: "NVIDIA H20 96GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023-11-09",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 102_625_181_696,
  memoryBandwidthBytesPerSecond: 4_000_000_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 1_000_000_000_000,
    fp32: 44_000_000_000_000,
    tf32: 74_000_000_000_000,
    bf16: 148_000_000_000_000,
    fp16: 148_000_000_000_000,
    fp8: 296_000_000_000_000,
    int8: 296_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink 4",
    bandwidthBytesPerSecond: 450_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 500,
  listPriceUsd: 12_000,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "epoch-ai-ml-hardware-table", "willitrunai-nvidia-h20"],
      kind: "aggregator-stated",
      conflict:
        "Printed as 96 GB; the driver reports 97,871 MiB. InferSim uses 4096 GB/s. A 141 GB HBM3e variant exists.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "willitrunai-nvidia-h20"], kind: "aggregator-stated" },
    scaleUp: { sources: ["willitrunai-nvidia-h20"], kind: "derived", conflict: "Half of 900 GB/s both ways." },
    host: {
      sources: ["ml-engineering-network"],
      kind: "derived",
      conflict: "PCIe 5 with 16 lanes, as Hopper nodes have.",
    },
    power: {
      sources: ["nvidia-smi-logs", "epoch-ai-ml-hardware-table"],
      kind: "measured",
      conflict: "The driver's limit is 500 W; Epoch AI has 400 W.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "As Epoch; @huggingface/tasks has $13,500.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
