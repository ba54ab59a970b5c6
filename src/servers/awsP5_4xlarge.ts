import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p5.4xlarge: 1 accelerators. */
export const awsP5_4xlarge = {
  id: "aws-p5-4xlarge",
  name: "AWS p5.4xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 1,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 274_877_906_944,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
