import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS inf2.24xlarge: 6 accelerators. */
export const awsInf2_24xlarge = {
  id: "aws-inf2-24xlarge",
  name: "AWS inf2.24xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "inferentia2",
  accelerators: 6,
  networkBytesPerSecond: 6_250_000_000,
  hostMemoryBytes: 412_316_860_416,
  storageBytesPerSecond: 3_750_000_000,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-describeinstancetypes",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
