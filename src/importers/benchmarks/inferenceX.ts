import type { MeasuredMetric, MeasuredStatistic } from "../../measurements/measurement.js";
import type { ReadRun } from "./benchmarkRun.js";
import { firstNumber, measuredValue, numberOf, type Report, textOf } from "./reportFields.js";

const times: readonly (readonly [name: string, metric: MeasuredMetric])[] = [
  ["ttft", "timeToFirstTokenSeconds"],
  ["tpot", "timePerOutputTokenSeconds"],
  ["e2el", "endToEndLatencySeconds"],
];
const statistics: readonly MeasuredStatistic[] = ["mean", "median", "p95", "p99"];
const engines: Readonly<Record<string, string>> = {
  trt: "TensorRT-LLM",
  trtllm: "TensorRT-LLM",
  vllm: "vLLM",
  sglang: "SGLang",
};

/** Reads one InferenceX (InferenceMAX) result, with throughput per GPU and times in seconds; undefined for anything else. */
export function readInferenceX(report: Report): ReadRun | undefined {
  const perGpu = numberOf(report.tput_per_gpu);
  const concurrency = numberOf(report.conc);
  if (perGpu === null || concurrency === null) return undefined;
  const tensor = firstNumber(report, "tp", "decode_tp") ?? 1;
  const ranks = report.dp_attention === true || report.dp_attention === "true";
  const framework = textOf(report.framework) ?? "";
  const version = /:v?(\d+\.\d+(?:\.\d+)?)/.exec(textOf(report.image) ?? "")?.[1];
  const output = numberOf(report.output_tput_per_gpu);
  return {
    model: textOf(report.model),
    hardware: textOf(report.hw),
    engine: [engines[framework] ?? framework, version].filter(Boolean).join(" ") || null,
    accelerators: tensor,
    parallelism: {
      tensor: ranks ? 1 : tensor,
      pipeline: 1,
      expert: firstNumber(report, "ep", "decode_ep") ?? 1,
      data: ranks ? tensor : 1,
    },
    precision: { weights: textOf(report.precision), activations: null, kvCache: null },
    workload: {
      mode: "concurrency",
      inputTokens: numberOf(report.isl),
      outputTokens: numberOf(report.osl),
      concurrency,
      requestRate: null,
      dataset: "random tokens, 0.8 to 1.0 of nominal",
    },
    measured: [
      ...measuredValue("totalTokensPerSecond", perGpu, "mean", tensor),
      ...measuredValue("outputTokensPerSecond", output, "mean", tensor),
      ...times.flatMap(([name, metric]) =>
        statistics.flatMap((statistic) => measuredValue(metric, numberOf(report[`${statistic}_${name}`]), statistic)),
      ),
    ],
  };
}
