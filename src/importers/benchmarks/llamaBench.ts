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
  const cache = textOf(report.type_k);
  return {
    model: textOf(report.model_type),
    hardware: textOf(report.gpu_info),
    engine: build === null ? "llama.cpp" : `llama.cpp b${build}`,
    accelerators: null,
    parallelism: null,
    precision: { weights: null, activations: null, kvCache: cache },
    workload: {
      mode: "single-stream",
      inputTokens: prompt + (prompt > 0 ? 0 : depth),
      outputTokens: generated,
      concurrency: 1,
      requestRate: null,
      dataset: null,
    },
    measured: measuredValue(generated > 0 && prompt === 0 ? "decodeTokensPerSecond" : "prefillTokensPerSecond", rate),
  };
}
