import type {
  MeasuredMetric,
  MeasuredStatistic,
  MeasuredValue,
  MeasuredWorkload,
} from "../../measurements/measurement.js";
import type { ReadRun } from "./benchmarkRun.js";
import { firstNumber, measuredValue, millisecond, numberOf, type Report, textOf } from "./reportFields.js";

const times: readonly (readonly [name: string, metric: MeasuredMetric])[] = [
  ["ttft_ms", "timeToFirstTokenSeconds"],
  ["tpot_ms", "timePerOutputTokenSeconds"],
  ["e2el_ms", "endToEndLatencySeconds"],
  ["e2e_latency_ms", "endToEndLatencySeconds"],
];
const statistics: readonly MeasuredStatistic[] = ["mean", "median", "p95", "p99"];

/** Latencies and throughputs, in fields such as mean_ttft_ms, p99_tpot_ms and output_throughput. */
function valuesOf(report: Report): readonly MeasuredValue[] {
  return [
    ...measuredValue("requestsPerSecond", numberOf(report.request_throughput)),
    ...measuredValue("outputTokensPerSecond", numberOf(report.output_throughput)),
    ...measuredValue("totalTokensPerSecond", firstNumber(report, "total_token_throughput", "total_throughput")),
    ...times.flatMap(([name, metric]) =>
      statistics.flatMap((statistic) =>
        measuredValue(metric, numberOf(report[`${statistic}_${name}`]), statistic, millisecond),
      ),
    ),
  ];
}

/** The workload: a burst if the request rate is infinite, otherwise Poisson arrivals at that rate. */
function workloadOf(report: Report): MeasuredWorkload {
  const completed = firstNumber(report, "completed", "num_prompts");
  const rate = numberOf(report.request_rate);
  const concurrency = numberOf(report.max_concurrency);
  const perRequest = (total: number | null) => (total !== null && completed ? total / completed : null);
  const input = perRequest(numberOf(report.total_input_tokens));
  const output = perRequest(firstNumber(report, "total_output_tokens", "total_generated_tokens"));
  return {
    mode: rate === null ? "burst" : "server",
    inputTokens: firstNumber(report, "random_input_len") ?? input,
    outputTokens: firstNumber(report, "random_output_len") ?? output,
    meanInputTokens: input,
    meanOutputTokens: output,
    concurrency,
    requestRate: rate,
    requests: completed,
    arrivals: rate === null ? "burst" : "poisson",
    dataset: textOf(report.dataset_name),
  };
}

/** Reads a result of `vllm bench serve` or SGLang's `bench_serving`; undefined for anything else. */
export function readServingReport(report: Report): ReadRun | undefined {
  if (numberOf(report.mean_ttft_ms) === null || numberOf(report.request_throughput) === null) return undefined;
  return {
    model: textOf(report.model_id) ?? textOf(report.model),
    hardware: null,
    engine: textOf(report.backend) ?? textOf(report.endpoint_type),
    accelerators: null,
    parallelism: null,
    precision: null,
    workload: workloadOf(report),
    measured: valuesOf(report),
  };
}
