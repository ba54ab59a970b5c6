import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g4dn.8xlarge: 1 accelerators. */
export const awsG4dn8xlarge = {
  id: "aws-g4dn-8xlarge",
  name: "AWS g4dn.8xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "t4",
  accelerators: 1,
  networkBytesPerSecond: 6_250_000_000,
  hostMemoryBytes: 137_438_953_472,
  localStorageBytes: 900_000_000_000,
  storageBytesPerSecond: 1_187_500_000,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "karpenter-provider-aws-generated-describeinstancetypes",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
