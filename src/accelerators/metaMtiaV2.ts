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
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict:
        "Not checked against a driver. The table states no type of memory; LPDDR5 is recalled from Meta's announcement.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "Epoch BF16 5.53 TFLOPS is the SIMD rate; GEMM rate is 177.",
    },
    host: { sources: ["servethehome-mtia-2"], kind: "derived", conflict: "PCIe 5 x8." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["epoch-ai-ml-hardware-table"], kind: "estimated" },
  },
} as const satisfies Accelerator<SourceKey>;
