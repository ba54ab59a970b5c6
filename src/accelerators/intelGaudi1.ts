import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel (Habana) Gaudi: 32 GB of HBM2 at 900 GB/s. */
export const intelGaudi1 = {
  id: "gaudi1",
  name: "Intel (Habana) Gaudi",
  vendor: "Intel",
  kind: "gaudi",
  generation: "gaudi1",
  releasedOn: "2019-06",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 900_000_000_000,
  peakDenseFlopsPerSecond: { bf16: 60_000_000_000_000 },
  scaleUp: {
    name: "10x 100GbE RoCEv2",
    bandwidthBytesPerSecond: 125_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 400,
  provenance: {
    memory: {
      sources: ["intel-gaudi-3-hot-chips-2024", "new-electronics-gaudi"],
      kind: "aggregator-stated",
      conflict: "Printed as 32 GB; not checked against a driver, whose reports of Gaudi 2 and 3 are in GiB.",
    },
    peakDense: { sources: ["intel-gaudi-3-hot-chips-2024"], kind: "vendor-stated" },
    scaleUp: { sources: ["intel-gaudi-3-hot-chips-2024"], kind: "derived", conflict: "Half of 2 Tbit/s both ways." },
    host: { sources: ["intel-gaudi-3-hot-chips-2024"], kind: "derived", conflict: "Half of 64 GB/s both ways." },
    power: {
      sources: ["intel-gaudi-3-hot-chips-2024", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "Epoch lists the HL-205 card at 300 W.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced on the 17th; Epoch has the 18th.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
