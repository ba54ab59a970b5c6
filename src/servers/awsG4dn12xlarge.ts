import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g4dn.12xlarge: 4 accelerators. */
export const awsG4dn12xlarge = {
  id: "aws-g4dn-12xlarge",
  name: "AWS g4dn.12xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "t4",
  accelerators: 4,
  networkBytesPerSecond: 6_250_000_000,
  hostMemoryBytes: 206_158_430_208,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
