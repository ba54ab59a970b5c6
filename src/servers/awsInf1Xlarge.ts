import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS inf1.xlarge: 1 accelerators. */
export const awsInf1Xlarge = {
  id: "aws-inf1-xlarge",
  name: "AWS inf1.xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "inferentia1",
  accelerators: 1,
  networkBytesPerSecond: 625_000_000,
  hostMemoryBytes: 8_589_934_592,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
