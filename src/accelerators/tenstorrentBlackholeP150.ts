import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Tenstorrent Blackhole p150: 32 GB of GDDR6 at 512 GB/s. */
export const tenstorrentBlackholeP150 = {
  id: "blackhole-p150",
  name: "Tenstorrent Blackhole p150a",
  vendor: "Tenstorrent",
  kind: "dataflow",
  generation: "blackhole",
  releasedOn: "2025-04",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 32_000_000_000,
  memoryBandwidthBytesPerSecond: 512_000_000_000,
  onChipMemoryBytes: 220_200_960,
  peakDenseFlopsPerSecond: { fp16: 194_000_000_000_000, bf16: 194_000_000_000_000, fp8: 774_000_000_000_000 },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 1399,
  provenance: {
    memory: {
      sources: ["tenstorrent-documentation-wormhole-and-blackhole-cards"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["servernews-blackhole"],
      kind: "estimated",
      conflict:
        "774 TFLOPS of block FP8 with 140 cores as sold; firmware of February 2026 leaves 120 and 664. FP16 and BF16 at a quarter, 1,024 a core and cycle as in Wormhole.",
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
      sources: ["awesomeagents-blackhole-p150a", "hardwareluxx-tenstorrent-blackhole"],
      kind: "aggregator-stated",
      conflict: "$1,299 at the launch.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
