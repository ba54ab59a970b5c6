import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NeuronLink-v4 (Trn3): 1280 GB/s one way for each accelerator. */
export const neuronlinkV4 = {
  id: "neuronlink-v4",
  name: "NeuronLink-v4 (Trn3)",
  scope: "scale-up",
  bandwidthBytesPerSecond: 1_280_000_000_000,
  bothWaysBytesPerSecond: 2_560_000_000_000,
  provenance: {
    sources: ["aws-neuron-docs-hardware-architecture"],
    kind: "derived",
    conflict: "AWS states 2.56 TB/s per chip and no direction; taken as the sum of both.",
  },
} as const satisfies Interconnect<SourceKey>;
