import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS trn1.32xlarge: 16 accelerators. */
export const awsTrn1_32xlarge = {
  id: "aws-trn1-32xlarge",
  name: "AWS trn1.32xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "trainium1",
  accelerators: 16,
  networkBytesPerSecond: 100_000_000_000,
  hostMemoryBytes: 549_755_813_888,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
