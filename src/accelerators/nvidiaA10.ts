import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A10: 24 GB of GDDR6 at 600.2 GB/s. */
export const nvidiaA10 = {
  id: "a10",
  name: "NVIDIA A10",
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
    fp64: 488_000_000_000,
    fp32: 31_240_000_000_000,
    tf32: 62_500_000_000_000,
    bf16: 125_000_000_000_000,
    fp16: 125_000_000_000_000,
    int8: 250_000_000_000_000,
    int4: 500_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 150,
  listPriceUsd: 2800,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "sysrqmts-t4-and-a10",
        "modal-memory-of-gpu-types",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; the driver reports 23,028 MiB.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "llm-analysis-gpu-configs", "gpu-specs"],
      kind: "derived",
      conflict:
        "FP64 is 1/64 of FP32, as TechPowerUp has it for the RTX A6000, which has the same chip; for the A10 it prints 1/32.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Epoch takes it from The Next Platform (May 2022); @huggingface/tasks has $3,200.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
