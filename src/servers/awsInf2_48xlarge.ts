import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS inf2.48xlarge: 12 accelerators. */
export const awsInf2_48xlarge = {
  id: "aws-inf2-48xlarge",
  name: "AWS inf2.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "inferentia2",
  accelerators: 12,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 824_633_720_832,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
