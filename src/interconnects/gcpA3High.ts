import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP A3 High GPUDirect-TCPX: 800 Gb/s a port, one way. */
export const gcpA3High = {
  id: "gcp-a3-high",
  name: "GCP A3 High GPUDirect-TCPX",
  scope: "network",
  bandwidthBytesPerSecond: 100_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
