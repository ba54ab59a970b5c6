import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Tenstorrent Blackhole p100: 28 GB of GDDR6 at 448 GB/s. */
export const tenstorrentBlackholeP100 = {
  id: "blackhole-p100",
  name: "Tenstorrent Blackhole p100a",
  vendor: "Tenstorrent",
  kind: "dataflow",
  generation: "blackhole",
  releasedOn: "2025-04",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 28_000_000_000,
  memoryBandwidthBytesPerSecond: 448_000_000_000,
  onChipMemoryBytes: 188_743_680,
  peakDenseFlopsPerSecond: { fp16: 166_000_000_000_000, bf16: 166_000_000_000_000, fp8: 664_000_000_000_000 },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 999,
  provenance: {
    memory: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["servernews-blackhole"],
      kind: "estimated",
      conflict: "664 TFLOPS in block FP8; FP16 and BF16 at a quarter, 1,024 a core and cycle as in Wormhole.",
    },
    host: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "PCIe 5.0 x16.",
    },
    power: { sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"], kind: "vendor-stated" },
    onChipMemory: { sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"], kind: "vendor-stated" },
    release: { sources: ["hardwareluxx-tenstorrent-blackhole"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["hardwareluxx-tenstorrent-blackhole", "awesomeagents-blackhole-p150a"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
