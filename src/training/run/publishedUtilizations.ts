/** Kind of model, as far as utilization goes: mixtures of experts reach less of the peak. */
export type TrainedModelKind = "dense" | "mixture-of-experts";

/** Arithmetic that training runs in and for which utilizations are published. */
export type TrainingArithmetic = "bf16" | "fp8";

/** What published training runs make of the peak: the median, and the range of the middle eight in ten. */
export interface PublishedUtilization {
  /** Architecture generation of the accelerator, or "any" for all of them together. */
  readonly generation: string;
  /** Arithmetic of the matrix multiplications, whose peak counts. */
  readonly arithmetic: TrainingArithmetic;
  /** Kind of the model. */
  readonly modelKind: TrainedModelKind;
  /** Median. */
  readonly value: number;
  /** Tenth percentile. */
  readonly low: number;
  /** Ninetieth percentile. */
  readonly high: number;
  /** Measured configurations. */
  readonly points: number;
  /** Whether the rows were recounted as described, or taken as printed, attention counted in full. */
  readonly kind: "derived" | "measured";
  /** Where they were published. */
  readonly source: string;
}

/**
 * Utilization that published training runs reach while they compute: arithmetic with recomputation, attention causal, over the
 * dense peak of the arithmetic, pipeline bubbles taken out.
 *
 * Recounted from printed tokens per second of one accelerator, for runs of 8 accelerators or more. Where a table does not say what is
 * recomputed, nothing was assumed to be. Mixtures are counted as their tables print them, causal. Generations with fewer than
 * eight such rows are left to the pooled entries.
 *
 * @source the tables named in each entry, read in 2025 and 2026
 * @example
 * ```ts
 * import { publishedUtilizations } from "llm-economics/training";
 *
 * publishedUtilizations.filter(({ generation }) => generation === "hopper").length; // => 4
 * ```
 */
export const publishedUtilizations = [
  {
    generation: "ampere",
    arithmetic: "bf16",
    modelKind: "dense",
    value: 0.52,
    low: 0.39,
    high: 0.66,
    points: 153,
    kind: "derived",
    source: "llm-foundry benchmarks (2025), InternEvo benchmarks (2024), fms-fsdp (2025), TinyLlama (2024)",
  },
  {
    generation: "hopper",
    arithmetic: "bf16",
    modelKind: "dense",
    value: 0.5,
    low: 0.38,
    high: 0.55,
    points: 130,
    kind: "derived",
    source: "NVIDIA DGX Cloud Benchmarking (2025), llm-foundry benchmarks (2025), fms-fsdp (2025)",
  },
  {
    generation: "hopper",
    arithmetic: "bf16",
    modelKind: "mixture-of-experts",
    value: 0.26,
    low: 0.17,
    high: 0.38,
    points: 20,
    kind: "derived",
    source: "Megatron-Core mixture-of-experts model zoo (2026), Megatron-Bridge performance summary (2026)",
  },
  {
    generation: "hopper",
    arithmetic: "fp8",
    modelKind: "dense",
    value: 0.36,
    low: 0.34,
    high: 0.42,
    points: 88,
    kind: "derived",
    source: "NVIDIA DGX Cloud Benchmarking (2025), Megatron-Bridge (2026), NeMo 24.07, MLPerf Training v5.0",
  },
  {
    generation: "hopper",
    arithmetic: "fp8",
    modelKind: "mixture-of-experts",
    value: 0.14,
    low: 0.09,
    high: 0.17,
    points: 12,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026), Insights into DeepSeek-V3 (arXiv:2505.09343)",
  },
  {
    generation: "blackwell",
    arithmetic: "bf16",
    modelKind: "mixture-of-experts",
    value: 0.17,
    low: 0.1,
    high: 0.3,
    points: 16,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026), NVIDIA DGX Cloud Benchmarking (2025)",
  },
  {
    generation: "blackwell",
    arithmetic: "fp8",
    modelKind: "dense",
    value: 0.37,
    low: 0.33,
    high: 0.41,
    points: 39,
    kind: "derived",
    source: "Megatron-Bridge (2026), MLPerf Training v5.0, NVIDIA DGX Cloud Benchmarking (2025)",
  },
  {
    generation: "blackwell",
    arithmetic: "fp8",
    modelKind: "mixture-of-experts",
    value: 0.14,
    low: 0.11,
    high: 0.21,
    points: 46,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026)",
  },
  {
    generation: "blackwell-ultra",
    arithmetic: "fp8",
    modelKind: "dense",
    value: 0.47,
    low: 0.42,
    high: 0.52,
    points: 19,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026)",
  },
  {
    generation: "blackwell-ultra",
    arithmetic: "fp8",
    modelKind: "mixture-of-experts",
    value: 0.2,
    low: 0.14,
    high: 0.24,
    points: 28,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026)",
  },
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
] as const satisfies readonly PublishedUtilization[];
