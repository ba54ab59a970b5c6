import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS Inferentia2: 34.36 GB of HBM at 880.5 GB/s. */
export const awsInferentia2 = {
  id: "inferentia2",
  name: "AWS Inferentia2",
  vendor: "AWS",
  kind: "neuron",
  generation: "neuron-v2",
  releasedOn: "2023-04-13",
  memoryType: "HBM",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 880_500_000_000,
  onChipMemoryBytes: 50_331_648,
  peakDenseFlopsPerSecond: {
    fp32: 47_500_000_000_000,
    tf32: 190_000_000_000_000,
    bf16: 190_000_000_000_000,
    fp16: 190_000_000_000_000,
    fp8: 190_000_000_000_000,
    int8: 380_000_000_000_000,
  },
  scaleUp: {
    name: "NeuronLink-v2",
    bandwidthBytesPerSecond: 103_079_215_104,
    topology: "torus",
    domainAccelerators: 12,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  provenance: {
    memory: {
      sources: ["aws-neuron-docs-hardware-architecture", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "AWS writes GiB and GiB/s; Epoch has 32 GB and 820 GB/s.",
    },
    peakDense: {
      sources: ["aws-neuron-docs-hardware-architecture", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
    },
    scaleUp: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "derived",
      conflict: "AWS states 192 GiB/s per chip and no direction; taken as the sum of both. Epoch has 1,000 GB/s.",
    },
    host: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "estimated",
      conflict: "PCIe 5 with 16 lanes; AWS does not state the link to the host.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Generally available; announced in November 2022.",
    },
    onChipMemory: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "derived",
      conflict: "AWS states 48 MiB for a Trainium, which has two cores of the same kind.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
