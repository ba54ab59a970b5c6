import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 5 x16: 63 GB/s one way for each accelerator. */
export const pcie5X16 = {
  id: "pcie-5-x16",
  name: "PCIe 5 x16",
  scope: "host",
  bandwidthBytesPerSecond: 63_000_000_000,
  bothWaysBytesPerSecond: 126_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
