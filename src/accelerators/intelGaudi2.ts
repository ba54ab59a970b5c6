import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Gaudi 2: 96 GB of HBM2e at 2,460 GB/s. */
export const intelGaudi2 = {
  id: "gaudi2",
  name: "Intel Gaudi 2",
  vendor: "Intel",
  kind: "gaudi",
  generation: "gaudi2",
  releasedOn: "2022-05-10",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 103_079_215_104,
  memoryBandwidthBytesPerSecond: 2_460_000_000_000,
  onChipMemoryBytes: 50_331_648,
  peakDenseFlopsPerSecond: { bf16: 432_000_000_000_000, fp8: 865_000_000_000_000 },
  scaleUp: {
    name: "24x 100GbE RoCEv2",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 600,
  provenance: {
    memory: {
      sources: ["hl-smi-logs", "ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Printed as 96 GB; the driver reports 98,304 MiB.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "BF16 432 (Intel) vs 450 (Epoch).",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["intel-gaudi-3-hot-chips-2024"], kind: "derived", conflict: "Half of 64 GB/s both ways." },
    power: { sources: ["intel-gaudi-3-hot-chips-2024", "ml-engineering-accelerators"], kind: "vendor-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
