import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p5.48xlarge: 8 accelerators. */
export const awsP5_48xlarge = {
  id: "aws-p5-48xlarge",
  name: "AWS p5.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  localStorageBytes: 30_400_000_000_000,
  storageBytesPerSecond: 10_000_000_000,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "ml-engineering-network",
      "karpenter-provider-aws-generated-describeinstancetypes",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
