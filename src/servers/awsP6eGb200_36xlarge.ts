import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p6e-gb200.36xlarge: 4 accelerators. */
export const awsP6eGb200_36xlarge = {
  id: "aws-p6e-gb200-36xlarge",
  name: "AWS p6e-gb200.36xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "gb200",
  accelerators: 4,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: {
    sources: [
      "aws-eks-p6e-gb200-ultraserver",
      "karpenter-provider-aws-generated-bandwidth-table",
      "aws-news-summary-p6-family",
    ],
    kind: "aggregator-stated",
    conflict: "Host memory, 960 GiB, as a summary of AWS's announcements repeats it.",
  },
} as const satisfies Server<SourceKey>;
