import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 6 x16: 121 GB/s one way for each accelerator. */
export const pcie6X16 = {
  id: "pcie-6-x16",
  name: "PCIe 6 x16",
  scope: "host",
  bandwidthBytesPerSecond: 121_000_000_000,
  bothWaysBytesPerSecond: 242_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
