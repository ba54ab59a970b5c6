import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS inf2.xlarge: 1 accelerators. */
export const awsInf2Xlarge = {
  id: "aws-inf2-xlarge",
  name: "AWS inf2.xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "inferentia2",
  accelerators: 1,
  networkBytesPerSecond: 260_375_000,
  hostMemoryBytes: 17_179_869_184,
  storageBytesPerSecond: 156_250_000,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-describeinstancetypes",
    ],
    kind: "vendor-stated",
    conflict: "Storage at its baseline; bursts reach 10 Gbit/s.",
  },
} as const satisfies Server<SourceKey>;
