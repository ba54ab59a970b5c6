import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Microsoft Maia 100: 64 GB of HBM2e at 1,800 GB/s. */
export const microsoftMaia100 = {
  id: "maia-100",
  name: "Microsoft Maia 100",
  vendor: "Microsoft",
  kind: "dataflow",
  generation: "maia",
  releasedOn: "2023-11",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 64_000_000_000,
  memoryBandwidthBytesPerSecond: 1_800_000_000_000,
  peakDenseFlopsPerSecond: { bf16: 800_000_000_000_000 },
  scaleUp: {
    name: "Ethernet backend",
    bandwidthBytesPerSecond: 600_000_000_000,
    topology: "switched",
    domainAccelerators: 4,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 500,
  provenance: {
    memory: {
      sources: ["techradar-maia-100"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    scaleUp: { sources: ["eeworld-maia-100"], kind: "aggregator-stated" },
    host: { sources: ["eeworld-maia-100"], kind: "derived", conflict: "PCIe 5.0 x8." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "Announced at Ignite 2023, recalled; Epoch has 2024-08-27, the day of a talk at Hot Chips.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
