import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GB300 (per GPU): 279 GB of HBM3e at 8,000 GB/s. */
export const nvidiaGb300 = {
  id: "gb300",
  name: "NVIDIA GB300 (per GPU)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-ultra",
  releasedOn: "2025-03-18",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 298_013_687_808,
  memoryBandwidthBytesPerSecond: 8_000_000_000_000,
  onChipMemoryBytes: 132_644_864,
  peakDenseFlopsPerSecond: {
    fp64: 1_389_000_000_000,
    fp32: 80_000_000_000_000,
    tf32: 1_250_000_000_000_000,
    bf16: 2_500_000_000_000_000,
    fp16: 2_500_000_000_000_000,
    fp8: 5_000_000_000_000_000,
    int8: 165_000_000_000_000,
    fp6: 5_000_000_000_000_000,
    fp4: 1.5e16,
  },
  scaleUp: {
    name: "NVLink 5",
    bandwidthBytesPerSecond: 900_000_000_000,
    topology: "switched",
    domainAccelerators: 72,
  },
  hostBandwidthBytesPerSecond: 225_000_000_000,
  thermalDesignPowerWatts: 1400,
  provenance: {
    memory: {
      sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: [
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
      ],
      kind: "aggregator-stated",
      conflict: "dgxc-benchmarking: 2,450 in BF16. FP32: or 83.3. INT8: or 5,000.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: {
      sources: ["ml-engineering-network"],
      kind: "derived",
      conflict: "450 GB/s from a Grace that two GPUs share.",
    },
    power: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    release: {
      sources: ["aiwiki-gb300-nvl72"],
      kind: "aggregator-stated",
      conflict: "Announced; shipped half a year later.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "estimated", conflict: "As the B200." },
  },
} as const satisfies Accelerator<SourceKey>;
