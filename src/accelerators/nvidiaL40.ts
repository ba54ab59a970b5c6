import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA L40: 48 GB of GDDR6 at 864 GB/s. */
export const nvidiaL40 = {
  id: "l40",
  name: "NVIDIA L40",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2022-10-13",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 48_305_799_168,
  memoryBandwidthBytesPerSecond: 864_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: {
    fp64: 1_414_000_000_000,
    fp32: 90_500_000_000_000,
    tf32: 90_500_000_000_000,
    bf16: 181_000_000_000_000,
    fp16: 181_000_000_000_000,
    fp8: 362_000_000_000_000,
    int8: 362_000_000_000_000,
    int4: 724_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 7500,
  provenance: {
    memory: {
      sources: [
        "nvidia-smi-logs",
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 48 GB; the driver reports 46,068 MiB.",
    },
    peakDense: {
      sources: ["mullet-l40", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "FP64 as in Epoch; HMC-Tech has twice these tensor rates.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced in September 2022.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
