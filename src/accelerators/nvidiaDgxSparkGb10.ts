import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GB10 (DGX Spark): 128 GB of LPDDR5X unified at 273 GB/s. */
export const nvidiaDgxSparkGb10 = {
  id: "dgx-spark-gb10",
  name: "NVIDIA GB10 (DGX Spark)",
  vendor: "NVIDIA",
  kind: "system-on-chip",
  generation: "blackwell-consumer",
  releasedOn: "2025-10-15",
  memoryType: "LPDDR5X unified",
  weightMemory: "off-chip",
  memoryBytes: 128_518_619_136,
  memoryBandwidthBytesPerSecond: 273_000_000_000,
  onChipMemoryBytes: 25_165_824,
  peakDenseFlopsPerSecond: { fp32: 29_700_000_000_000, bf16: 125_000_000_000_000, fp4: 500_000_000_000_000 },
  thermalDesignPowerWatts: 140,
  listPriceUsd: 3999,
  provenance: {
    memory: {
      sources: ["linux-memory-logs", "ai-infrastructure-dgx-spark"],
      kind: "aggregator-stated",
      conflict: "Printed as 128 GB; Linux reports 125,506,464 KiB, shared with the host.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "ai-infrastructure-dgx-spark"],
      kind: "estimated",
      conflict:
        "FP4: half of the 1 PFLOP/s with sparsity that NVIDIA prints; BF16: a quarter of that, as in the RTX PRO cards, which no document confirms. NVIDIA rounds FP32 to 31.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware", "ai-infrastructure-dgx-spark"],
      kind: "aggregator-stated",
    },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["5iter-gb10"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["ai-infrastructure-dgx-spark", "huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "At launch; about 4,700 from April 2026.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
