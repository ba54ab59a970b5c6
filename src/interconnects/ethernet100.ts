import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Ethernet 100GbE (TCP): 100 Gb/s a port, one way. */
export const ethernet100 = {
  id: "ethernet-100",
  name: "Ethernet 100GbE (TCP)",
  scope: "network",
  bandwidthBytesPerSecond: 12_500_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "derived", conflict: "100 Gbit/s at eight bits per byte." },
} as const satisfies Interconnect<SourceKey>;
