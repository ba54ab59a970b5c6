import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS trn1.2xlarge: 1 accelerators. */
export const awsTrn1_2xlarge = {
  id: "aws-trn1-2xlarge",
  name: "AWS trn1.2xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "trainium1",
  accelerators: 1,
  networkBytesPerSecond: 390_625_000,
  hostMemoryBytes: 34_359_738_368,
  localStorageBytes: 474_000_000_000,
  storageBytesPerSecond: 625_000_000,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "aws-neuron-docs-hardware-architecture",
      "karpenter-provider-aws-generated-describeinstancetypes",
    ],
    kind: "vendor-stated",
    conflict: "Storage at its baseline; bursts reach 20 Gbit/s.",
  },
} as const satisfies Server<SourceKey>;
