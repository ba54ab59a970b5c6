import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H20 141GB: 151 GB of HBM3e at 4,800 GB/s. */
export const nvidiaH20_141gb = {
  id: "h20-141gb",
  name: "NVIDIA H20 141GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2024",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 150_754_820_096,
  memoryBandwidthBytesPerSecond: 4_800_000_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 1_000_000_000_000,
    fp32: 44_000_000_000_000,
    tf32: 74_000_000_000_000,
    bf16: 148_000_000_000_000,
    fp16: 148_000_000_000_000,
    fp8: 296_000_000_000_000,
    int8: 296_000_000_000_000,
  },
  scaleUp: { name: "NVLink 4", bandwidthBytesPerSecond: 450_000_000_000, topology: "switched", domainAccelerators: 8 },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 500,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "llm-prof", "contrast-gpus"],
      kind: "aggregator-stated",
      conflict: "The driver reports 143,771 MiB; Contrast names the type.",
    },
    peakDense: {
      sources: ["llm-prof", "epoch-ai-ml-hardware-table", "willitrunai-nvidia-h20"],
      kind: "derived",
      conflict: "As the H20 with 96 GB, of the same chip; LLM-Prof has FP16 and INT8.",
    },
    scaleUp: {
      sources: ["llm-prof", "willitrunai-nvidia-h20"],
      kind: "derived",
      conflict: "Half of 900 GB/s both ways.",
    },
    host: {
      sources: ["ml-engineering-network"],
      kind: "derived",
      conflict: "PCIe 5 with 16 lanes, as Hopper nodes have.",
    },
    power: { sources: ["nvidia-smi-logs"], kind: "measured" },
    release: {
      sources: ["willitrunai-nvidia-h20"],
      kind: "estimated",
      conflict: "The source dates the part with 96 GB; no document that was read dates this one.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
