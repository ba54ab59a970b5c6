import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS Trainium: 34.36 GB of HBM at 880.5 GB/s. */
export const awsTrainium1 = {
  id: "trainium1",
  name: "AWS Trainium",
  vendor: "AWS",
  kind: "neuron",
  generation: "neuron-v2",
  releasedOn: "2022-10",
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
    bandwidthBytesPerSecond: 206_158_430_208,
    topology: "torus",
    domainAccelerators: 16,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  provenance: {
    memory: {
      sources: ["aws-neuron-docs-hardware-architecture", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "AWS states 820 GiB/s; Epoch's 9.8 TB/s is the sum of an instance.",
    },
    peakDense: {
      sources: ["aws-neuron-docs-hardware-architecture", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "Epoch has 420 TOP/s in INT8.",
    },
    scaleUp: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "derived",
      conflict: "AWS states 384 GiB/s per chip and no direction; taken as the sum of both.",
    },
    host: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "estimated",
      conflict: "PCIe 5 with 16 lanes; AWS does not state the link to the host.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Generally available on the 10th; Epoch has the 15th.",
    },
    onChipMemory: { sources: ["aws-neuron-docs-hardware-architecture"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
