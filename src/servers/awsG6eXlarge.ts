import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g6e.xlarge: 1 accelerators. */
export const awsG6eXlarge = {
  id: "aws-g6e-xlarge",
  name: "AWS g6e.xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "l40s",
  accelerators: 1,
  networkBytesPerSecond: 312_500_000,
  hostMemoryBytes: 34_359_738_368,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
