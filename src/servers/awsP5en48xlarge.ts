import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p5en.48xlarge: 8 accelerators. */
export const awsP5en48xlarge = {
  id: "aws-p5en-48xlarge",
  name: "AWS p5en.48xlarge",
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
      "dstack-pr-4110-p5en-shape-and-prices",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
