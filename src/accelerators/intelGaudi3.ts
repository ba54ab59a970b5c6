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
      conflict: "Printed as 128 GB; the driver reports 131,072 MiB.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict:
        "1835 BF16/FP8 is the white-paper clock (1750 MHz); ml-engineering reports parts run at 1600 MHz = 1677; Epoch 1678. Use 1677 for planning.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["the-register-gaudi-3"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    listPrice: { sources: ["y-ic-gaudi-3-kit-price"], kind: "derived", conflict: "A kit of eight for $125,000." },
  },
} as const satisfies Accelerator<SourceKey>;
