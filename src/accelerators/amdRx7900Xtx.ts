import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon RX 7900 XTX: 24 GB of GDDR6 at 960 GB/s. */
export const amdRx7900Xtx = {
  id: "rx-7900-xtx",
  name: "AMD Radeon RX 7900 XTX",
  vendor: "AMD",
  kind: "gpu",
  generation: "rdna3",
  releasedOn: "2022-11-03",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 25_769_803_776,
  memoryBandwidthBytesPerSecond: 960_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: {
    fp64: 1_919_000_000_000,
    fp32: 61_420_000_000_000,
    bf16: 122_800_000_000_000,
    fp16: 122_800_000_000_000,
    int8: 122_800_000_000_000,
    int4: 245_600_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 355,
  listPriceUsd: 999,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "amd-gpu-hardware-specifications",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; AMD's own table says 24 GiB.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"],
      kind: "derived",
      conflict: "BF16 and INT8 at the rate of FP16, INT4 at twice.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: {
      sources: ["techpowerup-gpu-database", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Epoch has 335 W.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2022-12-13.",
    },
    onChipMemory: {
      sources: ["amd-gpu-hardware-specifications"],
      kind: "vendor-stated",
      conflict: "The Infinity Cache; the second level has 6 MiB.",
    },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
