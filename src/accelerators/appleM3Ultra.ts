import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M3 Ultra: 512 GB of LPDDR unified at 819 GB/s. */
export const appleM3Ultra = {
  id: "apple-m3-ultra",
  name: "Apple M3 Ultra",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m3",
  releasedOn: "2025",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 549_755_813_888,
  memoryBandwidthBytesPerSecond: 819_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 28_400_000_000_000, fp16: 28_400_000_000_000 },
  thermalDesignPowerWatts: 180,
  listPriceUsd: 9500,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "techpowerup-mac-studio-2025"],
      kind: "aggregator-stated",
      conflict:
        "Printed as 512 GB; macOS reports 512 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
