import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS inf1.24xlarge: 16 accelerators. */
export const awsInf1_24xlarge = {
  id: "aws-inf1-24xlarge",
  name: "AWS inf1.24xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "inferentia1",
  accelerators: 16,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 206_158_430_208,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
