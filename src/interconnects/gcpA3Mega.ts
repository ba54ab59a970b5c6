import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP A3 Mega GPUDirect-TCPXO: 200 Gb/s for each accelerator, one way. */
export const gcpA3Mega = {
  id: "gcp-a3-mega",
  name: "GCP A3 Mega GPUDirect-TCPXO",
  scope: "network",
  bandwidthBytesPerSecond: 25_000_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "200 GB/s for the instance's eight accelerators.",
  },
} as const satisfies Interconnect<SourceKey>;
