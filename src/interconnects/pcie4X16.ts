import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 4 x16: 31 GB/s one way for each accelerator. */
export const pcie4X16 = {
  id: "pcie-4-x16",
  name: "PCIe 4 x16",
  scope: "host",
  bandwidthBytesPerSecond: 31_000_000_000,
  bothWaysBytesPerSecond: 62_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
