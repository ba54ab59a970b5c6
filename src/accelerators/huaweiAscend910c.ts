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
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 3_200_000_000_000,
  peakDenseFlopsPerSecond: { bf16: 752_000_000_000_000, fp16: 752_000_000_000_000 },
  scaleUp: {
    name: "HCCS/UB",
    bandwidthBytesPerSecond: 392_000_000_000,
    topology: "switched",
    domainAccelerators: 384,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  provenance: {
    memory: {
      sources: [
        "npu-smi-logs",
        "epoch-ai-ml-hardware-table",
        "techpowerup-335749-huawei-ascend-910c",
        "trendforce-cloudmatrix-384",
      ],
      kind: "aggregator-stated",
      conflict:
        "Printed as 128 GB: two dies of which each reports 65,536 MB, which are MiB. awesomeagents has 96 GB and 1.8 TB/s.",
    },
    peakDense: {
      sources: ["reportify-cloudmatrix-384", "epoch-ai-ml-hardware-table", "techpowerup-335749-huawei-ascend-910c"],
      kind: "aggregator-stated",
      conflict: "Huawei's paper, twice the 376 of an Ascend 910B; Epoch has 800, TechPowerUp 780.",
    },
    scaleUp: { sources: ["techpowerup-335749-huawei-ascend-910c"], kind: "aggregator-stated" },
    host: {
      sources: ["jishuzhan-ascend-910b"],
      kind: "estimated",
      conflict: "Two dies with the link of an Ascend 910B each.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
