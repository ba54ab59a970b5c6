import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g5.xlarge: 1 accelerators. */
export const awsG5Xlarge = {
  id: "aws-g5-xlarge",
  name: "AWS g5.xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "a10g",
  accelerators: 1,
  networkBytesPerSecond: 312_500_000,
  hostMemoryBytes: 17_179_869_184,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
