import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX PRO 6000 Blackwell (Server/Workstation): 96 GB of GDDR7 at 1,792 GB/s. */
export const nvidiaRtxPro6000Blackwell = {
  id: "rtx-pro-6000-blackwell",
  name: "NVIDIA RTX PRO 6000 Blackwell (Server/Workstation)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-03-18",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 102_641_958_912,
  memoryBandwidthBytesPerSecond: 1_792_000_000_000,
  onChipMemoryBytes: 134_217_728,
  peakDenseFlopsPerSecond: {
    fp32: 117_000_000_000_000,
    bf16: 467_800_000_000_000,
    fp16: 467_800_000_000_000,
    fp8: 935_600_000_000_000,
    int8: 935_600_000_000_000,
    fp4: 1_871_200_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 600,
  listPriceUsd: 8600,
  provenance: {
    memory: {
      sources: [
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
        "huggingface-tasks-0-21-54-hardware",
        "techpowerup-gpu-database",
      ],
      kind: "vendor-stated",
      conflict: "Of the Workstation Edition; NVIDIA's data sheet of the Server Edition has 1,597 GB/s.",
    },
    peakDense: {
      sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "derived",
      conflict:
        "Tensor rates at the 2,430 MHz that cards report; FP32 is a quarter of the 16-bit rate. TechPowerUp has 126 in FP32, at 2,617 MHz.",
    },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "Approximate, as the table itself says.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
