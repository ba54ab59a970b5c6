import type { PublishedUtilization } from "./utilizationEntry.js";

/** Utilization of published training runs on accelerators of other vendors, counted as described for `publishedUtilizations`. */
export const otherUtilizations: readonly PublishedUtilization[] = [
  {
    generation: "neuron-v2",
    arithmetic: "bf16",
    modelKind: "dense",
    value: 0.32,
    low: 0.26,
    high: 0.36,
    points: 23,
    kind: "derived",
    source: "AWS Neuron SDK 2.9 and later, training performance (2023 on)",
  },
  {
    generation: "tpu-v5e",
    arithmetic: "bf16",
    modelKind: "dense",
    value: 0.57,
    low: 0.51,
    high: 0.64,
    points: 25,
    kind: "measured",
    source: "MaxText high-performance model configurations (2026)",
  },
  {
    generation: "tpu-v5p",
    arithmetic: "bf16",
    modelKind: "dense",
    value: 0.67,
    low: 0.62,
    high: 0.72,
    points: 15,
    kind: "measured",
    source: "MaxText high-performance model configurations (2026)",
  },
  {
    generation: "gaudi2",
    arithmetic: "fp8",
    modelKind: "dense",
    value: 0.35,
    low: 0.28,
    high: 0.42,
    points: 8,
    kind: "derived",
    source: "Intel Gaudi model performance, SynapseAI 1.18 and 1.19 (2024)",
  },
];
