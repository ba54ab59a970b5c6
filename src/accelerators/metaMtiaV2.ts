import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Meta MTIA v2: 128 GB of LPDDR5 at 204.8 GB/s. */
export const metaMtiaV2 = {
  id: "mtia-v2",
  name: "Meta MTIA v2",
  vendor: "Meta",
  kind: "dataflow",
  generation: "mtia",
  releasedOn: "2024-04-10",
  memoryType: "LPDDR5",
  weightMemory: "off-chip",
  memoryBytes: 128_000_000_000,
  memoryBandwidthBytesPerSecond: 204_800_000_000,
  onChipMemoryBytes: 256_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 2_760_000_000_000,
    bf16: 177_000_000_000_000,
    fp16: 177_000_000_000_000,
    int8: 354_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 90,
  provenance: {
    memory: {
      sources: ["techradar-mtia-2", "techpowerup-mtia-2", "servethehome-mtia-2"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver. TechPowerUp has 128 GB for a board.",
    },
    peakDense: {
      sources: ["techpowerup-mtia-2", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Dense; 5.53 in BF16, which Epoch has, is the rate of vectors.",
    },
    host: { sources: ["servethehome-mtia-2"], kind: "derived", conflict: "PCIe 5 x8." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
