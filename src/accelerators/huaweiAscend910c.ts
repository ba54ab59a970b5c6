import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Huawei Ascend 910C: 128 GB of HBM2e at 3,200 GB/s. */
export const huaweiAscend910c = {
  id: "ascend-910c",
  name: "Huawei Ascend 910C",
  vendor: "Huawei",
  kind: "tpu",
  generation: "da-vinci-2-die",
  releasedOn: "2024-10-15",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 128_000_000_000,
  memoryBandwidthBytesPerSecond: 3_200_000_000_000,
  peakDenseFlopsPerSecond: { bf16: 780_000_000_000_000, fp16: 780_000_000_000_000 },
  scaleUp: {
    name: "HCCS/UB",
    bandwidthBytesPerSecond: 392_000_000_000,
    topology: "switched",
    domainAccelerators: 384,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-335749-huawei-ascend-910c"],
      kind: "vendor-stated",
      conflict:
        "Interconnect 400 GB/s (TechPowerUp) vs 784 GB/s (besthub). Memory 128 GB/3.2 TB/s vs awesomeagents 96 GB/1.8 TB/s (low).",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-335749-huawei-ascend-910c"],
      kind: "vendor-stated",
      conflict: "780 vs 800 TFLOPS.",
    },
    scaleUp: { sources: ["techpowerup-335749-huawei-ascend-910c"], kind: "vendor-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
