import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 3 x16: 15.75 GB/s one way for each accelerator. */
export const pcie3X16 = {
  id: "pcie-3-x16",
  name: "PCIe 3 x16",
  scope: "host",
  bandwidthBytesPerSecond: 15_754_000_000,
  bothWaysBytesPerSecond: 31_508_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "8 GT/s over 16 lanes, of which 128 of 130 bits are data; tables round it.",
  },
} as const satisfies Interconnect<SourceKey>;
