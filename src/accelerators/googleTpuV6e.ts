import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU v6e (Trillium): 32 GB of HBM at 1,638 GB/s. */
export const googleTpuV6e = {
  id: "tpu-v6e",
  name: "Google TPU v6e (Trillium)",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v6e",
  releasedOn: "2024-05-14",
  memoryType: "HBM",
  weightMemory: "off-chip",
  memoryBytes: 33_554_432_000,
  memoryBandwidthBytesPerSecond: 1_638_000_000_000,
  onChipMemoryBytes: 134_217_728,
  peakDenseFlopsPerSecond: { bf16: 918_000_000_000_000, fp8: 918_000_000_000_000, int8: 1_836_000_000_000_000 },
  scaleUp: {
    name: "ICI 2D torus",
    bandwidthBytesPerSecond: 400_000_000_000,
    topology: "torus",
    domainAccelerators: 256,
  },
  provenance: {
    memory: {
      sources: [
        "xla-out-of-memory-logs",
        "google-cloud-tpu-v6e",
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
      ],
      kind: "vendor-stated",
      conflict: "Printed as 32 GB; XLA gives programs 31.25 GiB.",
    },
    peakDense: { sources: ["google-cloud-tpu-v6e", "google-cloud-tpu7x"], kind: "vendor-stated" },
    scaleUp: {
      sources: ["google-cloud-tpu-v6e"],
      kind: "derived",
      conflict: "Half of 800 GB/s both ways; Epoch has 448 one way.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced; generally available in December 2024.",
    },
    onChipMemory: { sources: ["jax-tpu-info"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
