import type { MeasuredMetric, MeasuredValue, MeasuredWorkload } from "../../measurements/measurement.js";
import type { ReadRun } from "./benchmarkRun.js";
import {
  failureNote,
  firstNumber,
  measuredValue,
  millisecond,
  numberOf,
  objectOf,
  type Report,
  textOf,
} from "./reportFields.js";
import { sglangServer } from "./sglangServer.js";

const times: readonly (readonly [name: string, metric: MeasuredMetric])[] = [
  ["ttft_ms", "timeToFirstTokenSeconds"],
  ["tpot_ms", "timePerOutputTokenSeconds"],
  ["e2el_ms", "endToEndLatencySeconds"],
  ["e2e_latency_ms", "endToEndLatencySeconds"],
];
const statistics = ["mean", "median", "p90", "p95", "p99"] as const;

/** Engine for each endpoint kind; OpenAI-compatible endpoints do not identify the engine. */
const engines: readonly (readonly [backend: RegExp, engine: string])[] = [
  [/^vllm/, "vLLM"],
  [/^sglang/, "SGLang"],
  [/^(trt|tensorrt)/, "TensorRT-LLM"],
  [/^lmdeploy/, "LMDeploy"],
  [/^tgi/, "TGI"],
];

/** Requests finished per second, as stated or from the number completed and the duration. */
function requestRateOf(report: Report): number | null {
  const [completed, duration] = [numberOf(report.completed), numberOf(report.duration)];
  return numberOf(report.request_throughput) ?? (completed !== null && duration ? completed / duration : null);
}

/** Requests that failed, as stated or as the difference of sent and completed requests. */
function failedOf(report: Report): number | null {
  const [sent, completed] = [numberOf(report.num_prompts), numberOf(report.completed)];
  return numberOf(report.failed) ?? (sent !== null && completed !== null ? sent - completed : null);
}

/** Latencies and throughputs, in fields such as mean_ttft_ms, p99_tpot_ms and output_throughput. */
function valuesOf(report: Report): readonly MeasuredValue[] {
  return [
    ...measuredValue("requestsPerSecond", requestRateOf(report)),
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
  const first = firstNumber(report, "mean_ttft_ms", "median_ttft_ms");
  if (first === null || requestRateOf(report) === null) return undefined;
  const backend = textOf(report.backend) ?? textOf(report.endpoint_type) ?? "";
  const server = sglangServer(objectOf(report.server_info));
  const engine = engines.find(([spelling]) => spelling.test(backend))?.[1] ?? null;
  return {
    model: textOf(report.model_id) ?? textOf(report.model) ?? server.model,
    hardware: null,
    engine: server.version === null ? engine : `SGLang ${server.version}`,
    accelerators: server.accelerators,
    parallelism: server.parallelism,
    precision: server.precision,
    workload: workloadOf(report),
    ...(server.settings && { settings: server.settings }),
    ...failureNote(failedOf(report), numberOf(report.completed)),
    measured: valuesOf(report),
  };
}
