import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP A3 High GPUDirect-TCPX: 100 Gb/s for each accelerator, one way. */
export const gcpA3High = {
  id: "gcp-a3-high",
  name: "GCP A3 High GPUDirect-TCPX",
  scope: "network",
  bandwidthBytesPerSecond: 12_500_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "100 GB/s for the instance's eight accelerators.",
  },
} as const satisfies Interconnect<SourceKey>;
