import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A10G: 24 GB of GDDR6 at 600.2 GB/s. */
export const nvidiaA10g = {
  id: "a10g",
  name: "NVIDIA A10G",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-04-12",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 24_146_608_128,
  memoryBandwidthBytesPerSecond: 600_200_000_000,
  onChipMemoryBytes: 6_291_456,
  peakDenseFlopsPerSecond: {
    fp64: 492_000_000_000,
    fp32: 31_500_000_000_000,
    tf32: 35_000_000_000_000,
    bf16: 70_000_000_000_000,
    fp16: 70_000_000_000_000,
    int8: 140_000_000_000_000,
    int4: 280_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 150,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "llm-analysis-gpu-configs",
        "modal-memory-of-gpu-types",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; the driver reports 23,028 MiB.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "llm-analysis-gpu-configs"],
      kind: "derived",
      conflict:
        "TF32 is half of the 16-bit rate, and FP64 1/64 of FP32, as in the other GA102 parts. The tensor rates are lower than those of the A10 (125 TFLOP/s in 16 bits).",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "TDP: Epoch 150 W; nvidia-smi on AWS g5 shows a 300 W limit.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The day of the A10; AWS offers it since November 2021.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
