import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v3 (p6e-gb200): 800 Gb/s for each accelerator, one way. */
export const efaV3P6eGb200 = {
  id: "efa-v3-p6e-gb200",
  name: "AWS EFA v3 (p6e-gb200)",
  scope: "network",
  bandwidthBytesPerSecond: 100_000_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict:
      "400 GB/s for the instance's four accelerators in the generated tables; AWS's page states 28.8 Tb/s for 72, which is half as much.",
  },
} as const satisfies Interconnect<SourceKey>;
