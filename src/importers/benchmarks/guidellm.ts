import type { MeasuredMetric, MeasuredValue } from "../../measurements/measurement.js";
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

/** The statistics of a metric over successful requests. */
function successful(metrics: Report, name: string): Report {
  return objectOf(objectOf(metrics[name]).successful);
}

const tails = ["p90", "p95", "p99"] as const;

function timeValues(metric: MeasuredMetric, values: Report, factor: number): readonly MeasuredValue[] {
  const percentiles = objectOf(values.percentiles);
  return [
    ...measuredValue(metric, numberOf(values.mean), "mean", factor),
    ...measuredValue(metric, numberOf(values.median), "median", factor),
    ...tails.flatMap((statistic) => measuredValue(metric, numberOf(percentiles[statistic]), statistic, factor)),
  ];
}

/** Name of the model, from the backend or worker of the benchmark, or from the arguments of the report. */
function modelOf(benchmark: Report, config: Report): string | null {
  const report = objectOf(benchmark.report);
  const spec = objectOf(objectOf(report.config).spec);
  const args = objectOf(report.args);
  const backends = [config.backend, args.backend_kwargs, spec.backend, args].map(objectOf);
  const stated = backends.map(({ model }) => textOf(model)).find((model) => model !== null);
  return stated ?? textOf(config.model) ?? textOf(objectOf(benchmark.worker).backend_model);
}

/** Reads one benchmark of a guidellm report; undefined for anything else. */
export function readGuidellm(benchmark: Report): ReadRun | undefined {
  const metrics = objectOf(benchmark.metrics);
  const requests = successful(metrics, "requests_per_second");
  const rate = numberOf(requests.mean);
  if (rate === null) return undefined;
  const config = { ...objectOf(benchmark.config), ...objectOf(benchmark.args) };
  const strategy = objectOf(config.strategy ?? benchmark.scheduler);
  const kind = textOf(strategy.type_) ?? textOf(strategy.type) ?? "";
  const streams = firstNumber(strategy, "streams", "max_concurrency");
  const sent = /constant|poisson/.test(kind) ? numberOf(strategy.rate) : null;
  const made = objectOf(benchmark.run_stats).requests_made;
  const totals = objectOf(metrics.request_totals ?? benchmark.request_totals ?? made);
  return {
    model: modelOf(benchmark, config),
    hardware: null,
    engine: null,
    accelerators: null,
    parallelism: null,
    precision: null,
    workload: {
      mode: sent !== null ? "server" : kind === "throughput" ? "burst" : "concurrency",
      inputTokens: numberOf(successful(metrics, "prompt_token_count").mean),
      outputTokens: numberOf(successful(metrics, "output_token_count").mean),
      // At a rate, the largest concurrency is the client's own limit of 512, which says nothing about the load.
      concurrency: sent !== null ? null : kind === "synchronous" ? 1 : streams,
      requestRate: sent,
      requests: numberOf(totals.successful),
      arrivals: sent === null ? null : kind === "constant" ? "constant" : "poisson",
      dataset: null,
    },
    ...failureNote(numberOf(totals.errored), numberOf(totals.successful)),
    measured: [
      ...measuredValue("requestsPerSecond", rate),
      ...measuredValue("outputTokensPerSecond", numberOf(successful(metrics, "output_tokens_per_second").mean)),
      ...timeValues("timeToFirstTokenSeconds", successful(metrics, "time_to_first_token_ms"), millisecond),
      ...timeValues("timePerOutputTokenSeconds", successful(metrics, "inter_token_latency_ms"), millisecond),
      ...timeValues("endToEndLatencySeconds", successful(metrics, "request_latency"), 1),
    ],
  };
}
