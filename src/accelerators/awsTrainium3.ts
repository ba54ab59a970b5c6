import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS Trainium3: 154.6 GB of HBM at 4,900 GB/s. */
export const awsTrainium3 = {
  id: "trainium3",
  name: "AWS Trainium3",
  vendor: "AWS",
  kind: "neuron",
  generation: "neuron-v4",
  releasedOn: "2025-12-02",
  memoryType: "HBM",
  weightMemory: "off-chip",
  memoryBytes: 154_618_822_656,
  memoryBandwidthBytesPerSecond: 4_900_000_000_000,
  onChipMemoryBytes: 268_435_456,
  peakDenseFlopsPerSecond: {
    fp32: 183_000_000_000_000,
    tf32: 671_000_000_000_000,
    bf16: 671_000_000_000_000,
    fp16: 671_000_000_000_000,
    fp8: 2_517_000_000_000_000,
    fp4: 2_517_000_000_000_000,
  },
  scaleUp: {
    name: "NeuronLink-v4",
    bandwidthBytesPerSecond: 1_280_000_000_000,
    topology: "torus",
    domainAccelerators: 144,
  },
  provenance: {
    memory: { sources: ["aws-neuron-docs-hardware-architecture"], kind: "vendor-stated" },
    peakDense: { sources: ["aws-neuron-docs-hardware-architecture"], kind: "vendor-stated" },
    scaleUp: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "derived",
      conflict: "AWS states 2.56 TB/s per chip and no direction; taken as the sum of both.",
    },
    release: { sources: ["lettertwo-trainium3"], kind: "aggregator-stated", conflict: "Generally available." },
    onChipMemory: { sources: ["aws-neuron-docs-hardware-architecture"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
