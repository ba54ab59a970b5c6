import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX PRO 5000 Blackwell: 48 GB of GDDR7 at 1,344 GB/s. */
export const nvidiaRtxPro5000Blackwell = {
  id: "rtx-pro-5000-blackwell",
  name: "NVIDIA RTX PRO 5000 Blackwell",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-03-18",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 51_312_066_560,
  memoryBandwidthBytesPerSecond: 1_344_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 64_500_000_000_000,
    tf32: 129_000_000_000_000,
    bf16: 258_000_000_000_000,
    fp16: 258_000_000_000_000,
    fp8: 516_000_000_000_000,
    int8: 516_000_000_000_000,
    fp4: 1_032_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 4500,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Printed as 48 GB; the driver reports 48,935 MiB. 384 bits at 28 Gbit/s.",
    },
    peakDense: {
      sources: ["nvidia-rtx-pro-5000-data-sheet", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict:
        "NVIDIA states 2,064 in FP4 with sparsity, half of it without; 8 bits, 16 bits, TF32 and FP32 halve it in turn. NVIDIA rounds FP32 to 65; @huggingface/tasks has 66.94.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "Approximate, as the table itself says.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
