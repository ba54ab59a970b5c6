import type { MeasuredMetric, MeasuredPool } from "../../measurements/measurement.js";
import { partNamed } from "../../measurements/validation.js";
import type { ReadRun } from "./benchmarkRun.js";
import { firstNumber, measuredValue, numberOf, type Report, textOf } from "./reportFields.js";

const times: readonly (readonly [name: string, metric: MeasuredMetric])[] = [
  ["ttft", "timeToFirstTokenSeconds"],
  ["tpot", "timePerOutputTokenSeconds"],
  ["e2el", "endToEndLatencySeconds"],
];
const statistics = ["mean", "median", "p90", "p95", "p99"] as const;
const engines: Readonly<Record<string, string>> = {
  trt: "TensorRT-LLM",
  trtllm: "TensorRT-LLM",
  vllm: "vLLM",
  sglang: "SGLang",
};

/** Parallel degrees of a pool. With attention data parallelism, `tp` counts the attention ranks. */
function poolOf(report: Report, prefix: "prefill" | "decode"): MeasuredPool {
  const tensor = numberOf(report[`${prefix}_tp`]) || 1;
  const ranks = String(report[`${prefix}_dp_attention`]) === "true" ? tensor : 1;
  return {
    workers: Math.max(1, numberOf(report[`${prefix}_num_workers`]) ?? 1),
    tensor: tensor / ranks,
    pipeline: 1,
    data: ranks,
    expert: numberOf(report[`${prefix}_ep`]) ?? 1,
  };
}

/** Number of accelerators and parallel degrees of a result. */
function layoutOf(report: Report): Pick<ReadRun, "accelerators" | "parallelism" | "disaggregated"> {
  if (String(report.disagg) === "true") {
    const pools = { prefill: poolOf(report, "prefill"), decode: poolOf(report, "decode") };
    const counted = Object.values(pools).reduce((sum, { workers, tensor, data }) => sum + workers * tensor * data, 0);
    const [prefill, decode] = [numberOf(report.num_prefill_gpu), numberOf(report.num_decode_gpu)];
    const stated = prefill !== null && decode !== null ? prefill + decode : counted;
    return { accelerators: stated, parallelism: null, disaggregated: pools };
  }
  const tensor = firstNumber(report, "tp", "decode_tp") || 1;
  const ranks = String(report.dp_attention ?? report.decode_dp_attention) === "true" ? tensor : 1;
  const expert = firstNumber(report, "ep", "decode_ep") ?? 1;
  return { accelerators: tensor, parallelism: { tensor: tensor / ranks, pipeline: 1, expert, data: ranks } };
}

/** Reads one InferenceX (InferenceMAX) result, with throughput per GPU and times in seconds; undefined for anything else. */
export function readInferenceX(report: Report): ReadRun | undefined {
  const perGpu = numberOf(report.tput_per_gpu);
  const concurrency = numberOf(report.conc);
  if (perGpu === null || concurrency === null) return undefined;
  const layout = layoutOf(report);
  const accelerators = layout.accelerators ?? 1;
  const framework = textOf(report.framework) ?? "";
  const version = /[:#]v?(\d+\.\d+(?:\.\d+)?)/.exec(textOf(report.image) ?? "")?.[1];
  const output = numberOf(report.output_tput_per_gpu);
  const drafts = textOf(report.spec_decoding) ?? textOf(report.mtp);
  return {
    model: textOf(report.model),
    hardware: textOf(report.hw),
    engine:
      [partNamed(engines, framework.replace(/^dynamo-/, "")) ?? framework, version].filter(Boolean).join(" ") || null,
    ...layout,
    precision: { weights: textOf(report.precision), activations: null, kvCache: null },
    workload: {
      mode: layout.disaggregated ? "disaggregated" : "concurrency",
      inputTokens: numberOf(report.isl),
      outputTokens: numberOf(report.osl),
      concurrency,
      requestRate: null,
      dataset: "random tokens, 0.8 to 1.0 of nominal",
    },
    ...(drafts !== null && !/^(none|off|false)$/.test(drafts) && { notes: `speculative decoding (${drafts})` }),
    measured: [
      // With separate pools, it is not stated over which of the GPUs the output is divided.
      ...measuredValue("totalTokensPerSecond", perGpu, "mean", accelerators),
      ...measuredValue("outputTokensPerSecond", layout.disaggregated ? null : output, "mean", accelerators),
      ...times.flatMap(([name, metric]) =>
        statistics.flatMap((statistic) => measuredValue(metric, numberOf(report[`${statistic}_${name}`]), statistic)),
      ),
    ],
  };
}
