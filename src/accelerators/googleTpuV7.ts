import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU7x (Ironwood): 192 GB of HBM at 7,380 GB/s. */
export const googleTpuV7 = {
  id: "tpu-v7",
  name: "Google TPU7x (Ironwood)",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v7",
  releasedOn: "2025-04-09",
  memoryType: "HBM",
  weightMemory: "off-chip",
  memoryBytes: 203_474_075_648,
  memoryBandwidthBytesPerSecond: 7_380_000_000_000,
  peakDenseFlopsPerSecond: { bf16: 2_307_000_000_000_000, fp16: 2_307_000_000_000_000, fp8: 4_614_000_000_000_000 },
  scaleUp: {
    name: "ICI 3D torus",
    bandwidthBytesPerSecond: 600_000_000_000,
    topology: "torus",
    domainAccelerators: 9216,
    torusDimensions: 3,
  },
  thermalDesignPowerWatts: 980,
  provenance: {
    memory: {
      sources: ["xla-out-of-memory-logs", "google-cloud-tpu7x", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "Printed as 192 GB; XLA gives programs 94.75 GiB on each of two devices.",
    },
    peakDense: {
      sources: ["google-cloud-tpu7x", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict: "Google states BF16 and FP8; ML Engineering lists FP16 as well.",
    },
    scaleUp: {
      sources: ["google-cloud-tpu7x", "ml-engineering-network"],
      kind: "derived",
      conflict: "Half of 1,200 GB/s both ways.",
    },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "Epoch's estimate; Google states none.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced; generally available in November 2025.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
