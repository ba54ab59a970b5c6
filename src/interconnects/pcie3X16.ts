import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** PCIe 3 x16: 15.75 GB/s one way for each accelerator. */
export const pcie3X16 = {
  id: "pcie-3-x16",
  name: "PCIe 3 x16",
  scope: "host",
  bandwidthBytesPerSecond: 15_750_000_000,
  bothWaysBytesPerSecond: 31_500_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "estimated" },
} as const satisfies Interconnect<SourceKey>;
