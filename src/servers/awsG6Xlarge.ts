import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g6.xlarge: 1 accelerators. */
export const awsG6Xlarge = {
  id: "aws-g6-xlarge",
  name: "AWS g6.xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "l4",
  accelerators: 1,
  networkBytesPerSecond: 312_500_000,
  hostMemoryBytes: 17_179_869_184,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
