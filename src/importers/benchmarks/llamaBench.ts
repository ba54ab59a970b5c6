import type { MeasuredMetric } from "../../measurements/measurement.js";
import type { ReadRun } from "./benchmarkRun.js";
import { measuredValue, numberOf, type Report, textOf } from "./reportFields.js";

/** Reads one test of `llama-bench -o json`, prompt processing or generation of a single sequence; undefined for anything else. */
export function readLlamaBench(report: Report): ReadRun | undefined {
  const rate = numberOf(report.avg_ts);
  const prompt = numberOf(report.n_prompt);
  const generated = numberOf(report.n_gen);
  if (rate === null || prompt === null || generated === null) return undefined;
  const build = numberOf(report.build_number);
  const depth = numberOf(report.n_depth) ?? 0;
  const batched = numberOf(report.n_ubatch);
  return {
    model: textOf(report.model_type),
    hardware: textOf(report.gpu_info),
    engine: build === null ? "llama.cpp" : `llama.cpp b${build}`,
    accelerators: null,
    parallelism: null,
    precision: { weights: weightsOf(textOf(report.model_type)), activations: null, kvCache: textOf(report.type_k) },
    workload: {
      mode: "single-stream",
      inputTokens: prompt + (prompt > 0 ? 0 : depth),
      outputTokens: generated,
      concurrency: 1,
      requestRate: null,
      dataset: null,
    },
    ...(batched && { settings: { maxBatchedTokens: batched } }),
    measured: measuredValue(metricOf(prompt, generated), rate),
  };
}

/** Metric of a test: generation, prompt processing, or both in sequence (`-pg`). */
function metricOf(prompt: number, generated: number): MeasuredMetric {
  if (prompt === 0) return "decodeTokensPerSecond";
  return generated === 0 ? "prefillTokensPerSecond" : "totalTokensPerSecond";
}

/** Weight format at the end of the model type: "Q4_K - Medium" becomes q4_k_m. */
function weightsOf(type: string | null): string | null {
  const found = /\b((?:I?Q|T?Q)\d\w*|BF16|F16|F32|all F32|MXFP4)(?: - (Small|Medium|Large))?(?: MoE)?$/i.exec(
    type ?? "",
  );
  if (!found?.[1]) return null;
  const format = found[1].toLowerCase().replace(/^f(16|32)$/, "fp$1");
  return found[2] ? `${format}_${found[2].charAt(0).toLowerCase()}` : format;
}
