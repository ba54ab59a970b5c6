import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU v4: 32 GB of HBM2 at 1,200 GB/s. */
export const googleTpuV4 = {
  id: "tpu-v4",
  name: "Google TPU v4",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v4",
  releasedOn: "2021-05",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 33_017_561_088,
  memoryBandwidthBytesPerSecond: 1_200_000_000_000,
  onChipMemoryBytes: 167_772_160,
  peakDenseFlopsPerSecond: { bf16: 275_000_000_000_000, int8: 275_000_000_000_000 },
  scaleUp: {
    name: "ICI 3D torus",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "torus",
    domainAccelerators: 4096,
    torusDimensions: 3,
  },
  thermalDesignPowerWatts: 192,
  provenance: {
    memory: {
      sources: [
        "xla-out-of-memory-logs",
        "how-to-scale-your-model-tpu",
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
      ],
      kind: "aggregator-stated",
      conflict: "XLA gives programs 30.75 GiB. Google says HBM; ML Engineering gives the generation.",
    },
    peakDense: { sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    scaleUp: {
      sources: ["tpu-v4-paper", "how-to-scale-your-model-tpu"],
      kind: "derived",
      conflict:
        "Six links at 50 GB/s, as Google states, whose page has 2,400 Gbit/s a chip; the scaling book has 45 GB/s a link.",
    },
    power: {
      sources: ["tpu-v4-paper", "epoch-ai-ml-hardware-table"],
      kind: "measured",
      conflict: "The maximum measured; the mean is 170 W.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced on the 18th; Epoch has the 20th.",
    },
    onChipMemory: {
      sources: ["jax-tpu-info"],
      kind: "derived",
      conflict: "128 MiB, and 16 MiB for each of two cores.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
