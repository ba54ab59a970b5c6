import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Graphcore GC200 (Mk2 IPU): 0.9 GB of SRAM (in-processor) at 47,500 GB/s. */
export const graphcoreGc200 = {
  id: "graphcore-gc200",
  name: "Graphcore GC200 (Mk2 IPU)",
  vendor: "Graphcore",
  kind: "dataflow",
  generation: "ipu-mk2",
  releasedOn: "2020",
  memoryType: "SRAM (in-processor)",
  weightMemory: "on-chip",
  memoryBytes: 900_000_000,
  memoryBandwidthBytesPerSecond: 47_500_000_000_000,
  onChipMemoryBytes: 900_000_000,
  peakDenseFlopsPerSecond: { fp16: 250_000_000_000_000 },
  scaleUp: { name: "IPU-Link", bandwidthBytesPerSecond: 160_000_000_000, topology: "torus", domainAccelerators: 64 },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  provenance: {
    memory: {
      sources: ["charlie-blake-ipus", "hardwareluxx-gc200"],
      kind: "aggregator-stated",
      conflict: "Graphcore's sheet of a machine of four has 180 TB/s. Not checked against a driver.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    scaleUp: {
      sources: ["charlie-blake-ipus"],
      kind: "derived",
      conflict: "Ten links, 320 GB/s both ways.",
    },
    host: {
      sources: ["charlie-blake-ipus", "vengineer-ipu-m2000"],
      kind: "derived",
      conflict: "PCIe 4.0 x16 at the chip; a machine of four wires eight lanes to its gateway.",
    },
    release: { sources: ["hardwareluxx-gc200"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["hardwareluxx-gc200"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
