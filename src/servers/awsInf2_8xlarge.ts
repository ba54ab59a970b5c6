import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS inf2.8xlarge: 1 accelerators. */
export const awsInf2_8xlarge = {
  id: "aws-inf2-8xlarge",
  name: "AWS inf2.8xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "inferentia2",
  accelerators: 1,
  networkBytesPerSecond: 2_083_375_000,
  hostMemoryBytes: 137_438_953_472,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
