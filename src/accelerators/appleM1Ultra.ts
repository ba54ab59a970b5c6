import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M1 Ultra: 128 GB of LPDDR unified at 800 GB/s. */
export const appleM1Ultra = {
  id: "apple-m1-ultra",
  name: "Apple M1 Ultra",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m1",
  releasedOn: "2022-03-08",
  memoryType: "LPDDR unified",
  weightMemory: "off-chip",
  memoryBytes: 128_000_000_000,
  memoryBandwidthBytesPerSecond: 800_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 21_000_000_000_000, fp16: 21_000_000_000_000 },
  thermalDesignPowerWatts: 120,
  listPriceUsd: 6200,
  provenance: {
    memory: { sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"], kind: "vendor-stated" },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"], kind: "estimated" },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "vendor-stated" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated" },
  },
} as const satisfies Accelerator<SourceKey>;
