import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g4dn.xlarge: 1 accelerators. */
export const awsG4dnXlarge = {
  id: "aws-g4dn-xlarge",
  name: "AWS g4dn.xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "t4",
  accelerators: 1,
  networkBytesPerSecond: 625_000_000,
  hostMemoryBytes: 17_179_869_184,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
