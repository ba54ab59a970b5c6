import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NeuronLink-v3 (Trn2): 640 GB/s one way for each accelerator. */
export const neuronlinkV3 = {
  id: "neuronlink-v3",
  name: "NeuronLink-v3 (Trn2)",
  scope: "scale-up",
  bandwidthBytesPerSecond: 640_000_000_000,
  bothWaysBytesPerSecond: 1_280_000_000_000,
  provenance: {
    sources: ["aws-neuron-docs-hardware-architecture", "ml-engineering-network"],
    kind: "derived",
    conflict: "AWS states 1.28 TB/s per chip and no direction; taken as the sum of both.",
  },
} as const satisfies Interconnect<SourceKey>;
