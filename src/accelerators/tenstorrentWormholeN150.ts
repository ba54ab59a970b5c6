import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Tenstorrent Wormhole n150: 12 GB of GDDR6 at 288 GB/s. */
export const tenstorrentWormholeN150 = {
  id: "wormhole-n150",
  name: "Tenstorrent Wormhole n150",
  vendor: "Tenstorrent",
  kind: "dataflow",
  generation: "wormhole",
  releasedOn: "2024-07",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 12_000_000_000,
  memoryBandwidthBytesPerSecond: 288_000_000_000,
  onChipMemoryBytes: 113_246_208,
  peakDenseFlopsPerSecond: { fp16: 74_000_000_000_000, bf16: 74_000_000_000_000, fp8: 262_000_000_000_000 },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 160,
  listPriceUsd: 999,
  provenance: {
    memory: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "Stated for FP16; BF16 runs at its rate.",
    },
    host: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "PCIe 4.0 x16.",
    },
    power: { sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"], kind: "vendor-stated" },
    onChipMemory: { sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"], kind: "vendor-stated" },
    release: {
      sources: ["hardwareluxx-tenstorrent-blackhole"],
      kind: "estimated",
      conflict: "Hardwareluxx has the middle of 2024.",
    },
    listPrice: {
      sources: ["hardwareluxx-tenstorrent-blackhole"],
      kind: "estimated",
      conflict: "The source has $1,099 for the n150d, with a fan; the price without one is recalled.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
