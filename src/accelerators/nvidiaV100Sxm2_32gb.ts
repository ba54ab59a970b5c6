import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA V100 SXM2 32GB: 32 GB of HBM2 at 898 GB/s. */
export const nvidiaV100Sxm2_32gb = {
  id: "v100-sxm2-32gb",
  name: "NVIDIA V100 SXM2 32GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "volta",
  releasedOn: "2018-03-27",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 898_000_000_000,
  onChipMemoryBytes: 6_291_456,
  peakDenseFlopsPerSecond: { fp64: 7_834_000_000_000, fp32: 15_670_000_000_000, fp16: 125_000_000_000_000 },
  scaleUp: { name: "NVLink 2", bandwidthBytesPerSecond: 150_000_000_000, topology: "mesh", domainAccelerators: 8 },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 11_458,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "skypilot-catalog-vast-ai-rows",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Twice the 16,384 MiB of the 16 GB part. NVIDIA rounds to 900 GB/s.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "llm-viewer-hardware-params-py"],
      kind: "aggregator-stated",
      conflict: "LLM-Viewer has FP16 112 TFLOPS, of the PCIe part.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 3.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "From Microway, a reseller.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
