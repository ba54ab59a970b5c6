import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS Inferentia: 8 GB of DDR4 at 53.7 GB/s. */
export const awsInferentia1 = {
  id: "inferentia1",
  name: "AWS Inferentia",
  vendor: "AWS",
  kind: "neuron",
  generation: "neuron-v1",
  releasedOn: "2019",
  memoryType: "DRAM",
  weightMemory: "off-chip",
  memoryBytes: 8_589_934_592,
  memoryBandwidthBytesPerSecond: 53_700_000_000,
  peakDenseFlopsPerSecond: { bf16: 64_000_000_000_000, fp16: 64_000_000_000_000, int8: 128_000_000_000_000 },
  scaleUp: {
    name: "NeuronLink-v1",
    bandwidthBytesPerSecond: 17_179_869_184,
    topology: "torus",
    domainAccelerators: 16,
  },
  provenance: {
    memory: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "vendor-stated",
      conflict: "Printed as 8 GB; AWS usually means GiB; not checked against a driver.",
    },
    peakDense: { sources: ["aws-neuron-docs-hardware-architecture"], kind: "vendor-stated" },
    scaleUp: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "derived",
      conflict: "AWS states 32 GiB/s per chip and no direction; taken as the sum of both.",
    },
    release: { sources: ["yobitel-aws-inferentia"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
