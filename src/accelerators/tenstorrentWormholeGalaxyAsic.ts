import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Tenstorrent Wormhole Galaxy, one of its 32 chips: 12 GB of GDDR6 at 288 GB/s. */
export const tenstorrentWormholeGalaxyAsic = {
  id: "wormhole-galaxy-asic",
  name: "Tenstorrent Wormhole Galaxy, one of its 32 chips",
  vendor: "Tenstorrent",
  kind: "dataflow",
  generation: "wormhole",
  releasedOn: "2024-07",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 12_000_000_000,
  memoryBandwidthBytesPerSecond: 288_000_000_000,
  peakDenseFlopsPerSecond: { fp16: 74_000_000_000_000, bf16: 74_000_000_000_000, fp8: 262_000_000_000_000 },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 150,
  provenance: {
    memory: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "estimated",
      conflict: "As the n150.",
    },
    host: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "estimated",
      conflict: "As the cards; the lanes of a chip in a Galaxy are not stated.",
    },
    power: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "estimated",
      conflict: "As a chip of the n300.",
    },
    release: {
      sources: ["hardwareluxx-tenstorrent-blackhole"],
      kind: "estimated",
      conflict: "Hardwareluxx has the middle of 2024.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
