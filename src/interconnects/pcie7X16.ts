import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 7 x16: 242 GB/s one way for each accelerator. */
export const pcie7X16 = {
  id: "pcie-7-x16",
  name: "PCIe 7 x16",
  scope: "host",
  bandwidthBytesPerSecond: 242_000_000_000,
  bothWaysBytesPerSecond: 484_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
