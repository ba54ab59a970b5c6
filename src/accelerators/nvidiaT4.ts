import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA T4: 16 GB of GDDR6 at 320 GB/s. */
export const nvidiaT4 = {
  id: "t4",
  name: "NVIDIA T4",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "turing",
  releasedOn: "2018-09-13",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 16_106_127_360,
  memoryBandwidthBytesPerSecond: 320_000_000_000,
  onChipMemoryBytes: 4_194_304,
  peakDenseFlopsPerSecond: {
    fp64: 254_000_000_000,
    fp32: 8_141_000_000_000,
    fp16: 65_130_000_000_000,
    int8: 130_000_000_000_000,
    int4: 260_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 70,
  listPriceUsd: 2000,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "modal-memory-of-gpu-types",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 15,360 MiB.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "gpu-specs"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 3.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
