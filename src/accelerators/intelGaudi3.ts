import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Gaudi 3: 128 GB of HBM2e at 3,700 GB/s. */
export const intelGaudi3 = {
  id: "gaudi3",
  name: "Intel Gaudi 3",
  vendor: "Intel",
  kind: "gaudi",
  generation: "gaudi3",
  releasedOn: "2024-09-24",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 3_700_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: {
    fp32: 229_000_000_000_000,
    tf32: 459_000_000_000_000,
    bf16: 1_835_000_000_000_000,
    fp16: 459_000_000_000_000,
    fp8: 1_835_000_000_000_000,
  },
  scaleUp: {
    name: "24x 200GbE RoCEv2",
    bandwidthBytesPerSecond: 600_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 900,
  listPriceUsd: 15_625,
  provenance: {
    memory: {
      sources: ["hl-smi-logs", "ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The driver reports 131,072 MiB.",
    },
    peakDense: {
      sources: ["intel-gaudi-3-hot-chips-2024", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict: "Intel's clock of 1,750 MHz; at the 1,600 MHz of parts, 1,677.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["intel-gaudi-3-hot-chips-2024"], kind: "derived", conflict: "Half of 128 GB/s both ways." },
    power: {
      sources: ["intel-gaudi-3-hot-chips-2024", "ml-engineering-accelerators"],
      kind: "vendor-stated",
      conflict: "1,200 W if cooled by liquid.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The launch; announced in April 2024.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    listPrice: { sources: ["y-ic-gaudi-3-kit-price"], kind: "derived", conflict: "A kit of eight for $125,000." },
  },
} as const satisfies Accelerator<SourceKey>;
