import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS Trainium2: 103.1 GB of HBM3 at 2,900 GB/s. */
export const awsTrainium2 = {
  id: "trainium2",
  name: "AWS Trainium2",
  vendor: "AWS",
  kind: "neuron",
  generation: "neuron-v3",
  releasedOn: "2024-12-03",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 103_079_215_104,
  memoryBandwidthBytesPerSecond: 2_900_000_000_000,
  onChipMemoryBytes: 234_881_024,
  peakDenseFlopsPerSecond: {
    fp32: 181_000_000_000_000,
    tf32: 667_000_000_000_000,
    bf16: 667_000_000_000_000,
    fp16: 667_000_000_000_000,
    fp8: 1_299_000_000_000_000,
  },
  scaleUp: {
    name: "NeuronLink-v3",
    bandwidthBytesPerSecond: 640_000_000_000,
    topology: "torus",
    domainAccelerators: 64,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 500,
  provenance: {
    memory: {
      sources: ["aws-neuron-docs-hardware-architecture", "ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "AWS says HBM; ML Engineering gives the generation.",
    },
    peakDense: {
      sources: ["aws-neuron-docs-hardware-architecture", "ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
    },
    scaleUp: {
      sources: ["aws-neuron-docs-hardware-architecture", "ml-engineering-network"],
      kind: "derived",
      conflict: "AWS states 1.28 TB/s per chip and no direction; taken as the sum of both.",
    },
    host: {
      sources: ["aws-neuron-docs-hardware-architecture"],
      kind: "estimated",
      conflict: "PCIe 5 with 16 lanes; AWS does not state the link to the host.",
    },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Generally available; announced in November 2023.",
    },
    onChipMemory: {
      sources: ["aws-neuron-docs-hardware-architecture", "ml-engineering-accelerators"],
      kind: "vendor-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
