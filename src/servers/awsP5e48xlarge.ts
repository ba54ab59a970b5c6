import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p5e.48xlarge: 8 accelerators. */
export const awsP5e48xlarge = {
  id: "aws-p5e-48xlarge",
  name: "AWS p5e.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "h200-sxm",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "ml-engineering-network",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
