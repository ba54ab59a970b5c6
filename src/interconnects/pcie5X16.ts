import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 5 x16: 63.02 GB/s one way for each accelerator. */
export const pcie5X16 = {
  id: "pcie-5-x16",
  name: "PCIe 5 x16",
  scope: "host",
  bandwidthBytesPerSecond: 63_015_000_000,
  bothWaysBytesPerSecond: 126_030_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "32 GT/s over 16 lanes, of which 128 of 130 bits are data; tables round it.",
  },
} as const satisfies Interconnect<SourceKey>;
