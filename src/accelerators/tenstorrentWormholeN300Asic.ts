import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Tenstorrent Wormhole n300, one of its two chips: 12 GB of GDDR6 at 288 GB/s. */
export const tenstorrentWormholeN300Asic = {
  id: "wormhole-n300-asic",
  name: "Tenstorrent Wormhole n300, one of its two chips",
  vendor: "Tenstorrent",
  kind: "dataflow",
  generation: "wormhole",
  releasedOn: "2024-07",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 12_000_000_000,
  memoryBandwidthBytesPerSecond: 288_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: { fp16: 65_500_000_000_000, bf16: 65_500_000_000_000, fp8: 233_000_000_000_000 },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 150,
  provenance: {
    memory: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "Half of the card with two chips. Not checked against a driver.",
    },
    peakDense: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "Half of the card with two chips; BF16 at the rate of FP16.",
    },
    host: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "Half of the PCIe 4.0 x16 of the card, which the second chip reaches through the first.",
    },
    power: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "derived",
      conflict: "Half of the card with two chips.",
    },
    onChipMemory: { sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"], kind: "vendor-stated" },
    release: {
      sources: ["hardwareluxx-tenstorrent-blackhole"],
      kind: "estimated",
      conflict: "Hardwareluxx has the middle of 2024.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
