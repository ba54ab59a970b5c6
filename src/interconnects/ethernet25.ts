import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Ethernet 25GbE: 25 Gb/s a port, one way. */
export const ethernet25 = {
  id: "ethernet-25",
  name: "Ethernet 25GbE",
  scope: "network",
  bandwidthBytesPerSecond: 3_125_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "derived", conflict: "25 Gbit/s at eight bits per byte." },
} as const satisfies Interconnect<SourceKey>;
