import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g5.12xlarge: 4 accelerators. */
export const awsG5_12xlarge = {
  id: "aws-g5-12xlarge",
  name: "AWS g5.12xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "a10g",
  accelerators: 4,
  networkBytesPerSecond: 5_000_000_000,
  hostMemoryBytes: 206_158_430_208,
  localStorageBytes: 3_800_000_000_000,
  storageBytesPerSecond: 2_000_000_000,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "karpenter-provider-aws-generated-describeinstancetypes",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
