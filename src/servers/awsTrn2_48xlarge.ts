import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS trn2.48xlarge: 16 accelerators. */
export const awsTrn2_48xlarge = {
  id: "aws-trn2-48xlarge",
  name: "AWS trn2.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "trainium2",
  accelerators: 16,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
