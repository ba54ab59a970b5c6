import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Graphcore Bow IPU: 0.9 GB of SRAM (in-processor) at 65,250 GB/s. */
export const graphcoreBow = {
  id: "graphcore-bow",
  name: "Graphcore Bow IPU",
  vendor: "Graphcore",
  kind: "dataflow",
  generation: "ipu-mk2-wow",
  releasedOn: "2022-03-03",
  memoryType: "SRAM (in-processor)",
  weightMemory: "on-chip",
  memoryBytes: 900_000_000,
  memoryBandwidthBytesPerSecond: 65_250_000_000_000,
  onChipMemoryBytes: 900_000_000,
  peakDenseFlopsPerSecond: { fp16: 350_000_000_000_000 },
  scaleUp: { name: "IPU-Link", bandwidthBytesPerSecond: 160_000_000_000, topology: "torus", domainAccelerators: 64 },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  provenance: {
    memory: {
      sources: ["graphcore-docs-bow-2000-datasheet"],
      kind: "derived",
      conflict: "A quarter of the 3.6 GB and 261 TB/s of a Bow-2000. Not checked against a driver.",
    },
    peakDense: {
      sources: ["graphcore-docs-bow-2000-datasheet"],
      kind: "derived",
      conflict: "A quarter of the 1.4 PFLOP/s of a Bow-2000.",
    },
    scaleUp: {
      sources: ["charlie-blake-ipus", "graphcore-docs-bow-2000-datasheet"],
      kind: "derived",
      conflict:
        "The links of the GC200, 320 GB/s both ways, which the Bow keeps; the data sheet has 2 Tb/s both ways between machines of four.",
    },
    host: {
      sources: ["charlie-blake-ipus", "vengineer-ipu-m2000"],
      kind: "derived",
      conflict: "As the GC200, PCIe 4.0 x16; a machine of four wires eight lanes to its gateway.",
    },
    release: { sources: ["eetimes-graphcore-bow"], kind: "aggregator-stated" },
    onChipMemory: {
      sources: ["graphcore-docs-bow-2000-datasheet"],
      kind: "derived",
      conflict: "A quarter of the 3.6 GB of a Bow-2000.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
