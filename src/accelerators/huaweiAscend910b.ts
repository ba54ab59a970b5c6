import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Huawei Ascend 910B (910B2 class): 64 GB of HBM2e at 1,600 GB/s. */
export const huaweiAscend910b = {
  id: "ascend-910b",
  name: "Huawei Ascend 910B (910B2 class)",
  vendor: "Huawei",
  kind: "tpu",
  generation: "da-vinci",
  releasedOn: "2022-03-17",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 68_719_476_736,
  memoryBandwidthBytesPerSecond: 1_600_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 94_000_000_000_000, bf16: 376_000_000_000_000, fp16: 376_000_000_000_000 },
  scaleUp: { name: "HCCS", bandwidthBytesPerSecond: 196_000_000_000, topology: "switched", domainAccelerators: 8 },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 400,
  listPriceUsd: 16_854,
  provenance: {
    memory: {
      sources: ["npu-smi-logs", "epoch-ai-ml-hardware-table", "boardor-ascend-910b"],
      kind: "aggregator-stated",
      conflict: "The driver reports 65,536 MiB. Epoch: B1 to B3; 32 GB, 1.23 TB/s in others.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "910B1 400, B2 376, B3 313, B4 280 TFLOPS FP16; BF16 at the same rate.",
    },
    scaleUp: {
      sources: ["techpowerup-335749-huawei-ascend-910c"],
      kind: "estimated",
      conflict: "392 GB/s both ways, which no table states; a 910C has 400 GB/s.",
    },
    host: { sources: ["jishuzhan-ascend-910b"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "310 is of the Ascend 910.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "A price of 2024, from TrendForce.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
