import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A800 SXM4 80GB: 80 GB of HBM2e at 2039 GB/s. */
export const nvidiaA800Sxm4_80gb = {
  id: "a800-sxm4-80gb",
  name: "NVIDIA A800 SXM4 80GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere",
  releasedOn: "2022-11-08",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 85_899_345_920,
  memoryBandwidthBytesPerSecond: 2_039_000_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 9_700_000_000_000,
    fp32: 19_500_000_000_000,
    tf32: 156_000_000_000_000,
    bf16: 312_000_000_000_000,
    fp16: 312_000_000_000_000,
    int8: 624_000_000_000_000,
    int4: 1_248_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink 3 (reduced)",
    bandwidthBytesPerSecond: 200_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 400,
  provenance: {
    memory: {
      sources: ["techpowerup-gpu-database", "nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "derived",
      conflict: "As the A100 SXM4; TechPowerUp rounds to 2.04 TB/s.",
    },
    peakDense: {
      sources: ["techpowerup-gpu-database", "ml-engineering-accelerators", "klockwood-a100"],
      kind: "derived",
      conflict: "As the A100 SXM4, which has the same chip.",
    },
    scaleUp: { sources: ["heise-a800"], kind: "derived", conflict: "Half of 400 GB/s both ways." },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table", "heise-a800"],
      kind: "aggregator-stated",
      conflict: "The date of the PCIe form; TechPowerUp has 2022-08-11.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
