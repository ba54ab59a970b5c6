import type { WorkloadProfile } from "./workloadProfile.js";

const article = "J. Harrington, AI Inference vs Training: Performance, Cost, and Hardware Differences";

/**
 * Typical infrastructure demands of training, which is limited by the FLOP/s and the network of a whole cluster and runs for
 * weeks.
 *
 * @source J. Harrington, AI Inference vs Training; `reference` gives figures of published systems
 * @example
 * ```ts
 * import { trainingWorkload } from "llm-economics/workloads";
 *
 * trainingWorkload.rackPowerWatts.value; // => { low: 40000, high: 120000 }
 * trainingWorkload.interconnect.value; // => "scale-up-and-network"
 * ```
 */
export const trainingWorkload = {
  kind: "training",
  primaryMetric: { value: "matrix-flops-per-second", source: article, kind: "estimated" },
  accelerators: {
    value: { low: 1_000, within: "cluster" },
    source: article,
    kind: "estimated",
    reference: {
      figure: "16,384 H100 for Llama 3.1 405B; 2,048 H800 for DeepSeek-V3",
      source: "arXiv:2407.21783, section 3.3; arXiv:2412.19437, section 3.1",
    },
  },
  memoryPriority: { value: "aggregate-capacity", source: article, kind: "estimated" },
  interconnect: { value: "scale-up-and-network", source: article, kind: "estimated" },
  linkBytesPerSecond: {
    value: 50_000_000_000,
    source: article,
    kind: "vendor-stated",
    reference: {
      figure: "InfiniBand NDR: 400 Gb/s; NVLink 4: 900 GB/s both ways, 450 GB/s each",
      source: "NVIDIA, DGX H100 (2022)",
    },
  },
  precisions: { value: ["bf16", "fp16", "fp8"], source: article, kind: "estimated" },
  rackPowerWatts: {
    value: { low: 40_000, high: 120_000 },
    source: article,
    kind: "estimated",
    reference: {
      figure: "four DGX H100 of 10.2 kW draw 41 kW; one GB200 NVL72 rack at most 132 kW",
      source: "NVIDIA, DGX H100 (2022) and GB200 NVL72 (2024)",
    },
  },
  costModel: { value: "one-time-capital-expense-per-run", source: article, kind: "estimated" },
  latencySensitivity: { value: "low", source: article, kind: "estimated" },
  storageBytesPerSecond: {
    value: { low: 100_000_000_000 },
    source: article,
    kind: "estimated",
    reference: {
      figure: "Llama 3's cluster: 2 TB/s sustained, 7 TB/s peak; BLOOM wrote 2.3 TB in 40 s, 57 GB/s",
      source: "arXiv:2407.21783, section 3.3.1; BLOOM 176B chronicles (2022)",
    },
  },
} as const satisfies WorkloadProfile;
