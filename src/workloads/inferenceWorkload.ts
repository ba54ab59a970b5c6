import type { WorkloadProfile } from "./workloadProfile.js";

const article = "J. Harrington, AI Inference vs Training: Performance, Cost, and Hardware Differences";

/**
 * Typical infrastructure demands of inference, which is limited by memory bandwidth and latency and paid for per query.
 *
 * @source J. Harrington, AI Inference vs Training; `reference` gives figures of published systems
 * @example
 * ```ts
 * import { inferenceWorkload } from "llm-economics/workloads";
 *
 * inferenceWorkload.accelerators.value; // => { low: 1, high: 8, within: "server" }
 * inferenceWorkload.memoryPriority.value; // => "bandwidth-per-accelerator"
 * ```
 */
export const inferenceWorkload = {
  kind: "inference",
  primaryMetric: { value: "tokens-per-second-per-watt", source: article, kind: "estimated" },
  accelerators: {
    value: { low: 1, high: 8, within: "server" },
    source: article,
    kind: "estimated",
    reference: {
      figure: "DeepSeek-V3 decodes on groups of 144 H800: large mixture-of-experts models outgrow a server",
      source: "DeepSeek-V3/R1 Inference System Overview (2025)",
    },
  },
  memoryPriority: { value: "bandwidth-per-accelerator", source: article, kind: "estimated" },
  interconnect: {
    value: "host",
    source: article,
    kind: "estimated",
    reference: {
      figure: "tensor-parallel models exchange activations twice per layer, over a scale-up fabric",
      source: "Megatron-LM (arXiv:1909.08053)",
    },
  },
  linkBytesPerSecond: { value: 63_015_000_000, source: "PCI-SIG, PCIe 5.0 x16 (2019)", kind: "vendor-stated" },
  precisions: { value: ["fp8", "int8", "int4"], source: article, kind: "estimated" },
  rackPowerWatts: { value: { low: 10_000, high: 30_000 }, source: article, kind: "estimated" },
  costModel: { value: "ongoing-operating-expense-per-query", source: article, kind: "estimated" },
  latencySensitivity: {
    value: "high",
    source: article,
    kind: "estimated",
    reference: {
      figure: "450 ms to the first token and 40 ms per output token, Llama 2 70B Interactive",
      source: "MLCommons, MLPerf Inference v5.0 (2025)",
    },
  },
  storageBytesPerSecond: {
    value: { low: 1_000_000_000 },
    source: "weights of a 70B model at 16 bits, 141 GB, loaded within two minutes",
    kind: "derived",
  },
} as const satisfies WorkloadProfile;
