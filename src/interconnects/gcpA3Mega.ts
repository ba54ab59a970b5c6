import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP A3 Mega GPUDirect-TCPXO: 1600 Gb/s a port, one way. */
export const gcpA3Mega = {
  id: "gcp-a3-mega",
  name: "GCP A3 Mega GPUDirect-TCPXO",
  scope: "network",
  bandwidthBytesPerSecond: 200_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
