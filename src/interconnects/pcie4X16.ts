import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 4 x16: 31.51 GB/s one way for each accelerator. */
export const pcie4X16 = {
  id: "pcie-4-x16",
  name: "PCIe 4 x16",
  scope: "host",
  bandwidthBytesPerSecond: 31_508_000_000,
  bothWaysBytesPerSecond: 63_016_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "16 GT/s over 16 lanes, of which 128 of 130 bits are data; tables round it.",
  },
} as const satisfies Interconnect<SourceKey>;
