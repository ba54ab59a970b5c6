import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU v3 (per chip): 32 GB of HBM2 at 900 GB/s. */
export const googleTpuV3 = {
  id: "tpu-v3",
  name: "Google TPU v3 (per chip)",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v3",
  releasedOn: "2018-05-18",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 32_000_000_000,
  memoryBandwidthBytesPerSecond: 900_000_000_000,
  onChipMemoryBytes: 33_554_432,
  peakDenseFlopsPerSecond: { bf16: 123_000_000_000_000 },
  scaleUp: {
    name: "ICI 2D torus",
    bandwidthBytesPerSecond: 400_000_000_000,
    topology: "torus",
    domainAccelerators: 1024,
  },
  thermalDesignPowerWatts: 220,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "how-to-scale-your-model-tpu"],
      kind: "vendor-stated",
      conflict: "Google publishes ICI as 656 Gbit/s x4 links = 82 GB/s.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "how-to-scale-your-model-tpu"],
      kind: "vendor-stated",
      conflict: "BF16 123 (Google/Epoch) vs 140 (scaling-book).",
    },
    scaleUp: { sources: ["epoch-ai-ml-hardware-table"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "vendor-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "vendor-stated" },
    onChipMemory: { sources: ["how-to-scale-your-model-tpu"], kind: "estimated" },
  },
} as const satisfies Accelerator<SourceKey>;
