import type { MeasuredMetric, MeasuredValue } from "../../measurements/measurement.js";
import type { ReadRun } from "./benchmarkRun.js";
import {
  firstNumber,
  measuredValue,
  millisecond,
  numberOf,
  objectOf,
  type Report,
  readPercentiles,
  textOf,
} from "./reportFields.js";

const statistics = [["avg", "mean"], ...readPercentiles] as const;

/** The statistics of a time metric, whose unit (seconds or milliseconds) the report states. */
function timeValues(metric: MeasuredMetric, field: unknown): readonly MeasuredValue[] {
  const values = objectOf(field);
  const factor = textOf(values.unit) === "s" || textOf(values.unit) === "sec" ? 1 : millisecond;
  return statistics.flatMap(([name, statistic]) => measuredValue(metric, numberOf(values[name]), statistic, factor));
}

/** Reads an aiperf or genai-perf export (`profile_export_aiperf.json`, `profile_export_genai_perf.json`); undefined for anything else. */
export function readAiperf(report: Report): ReadRun | undefined {
  const metrics = { ...report, ...objectOf(report.llm_metrics), ...objectOf(report.metrics) };
  const mean = (name: string) => numberOf(objectOf(metrics[name]).avg);
  const rate = mean("output_token_throughput");
  if (rate === null && mean("request_latency") === null) return undefined;
  const config = objectOf(report.input_config);
  // genai-perf before 0.0.11 has the load at the top of its configuration.
  const load = { ...config, ...objectOf(objectOf(config.perf_analyzer).stimulus), ...objectOf(config.loadgen) };
  const [model] = [objectOf(config.endpoint).model_names ?? config.model_names ?? config.model].flat();
  const concurrency = numberOf(load.concurrency);
  const arrivals = numberOf(load.request_rate);
  const constant = [load.request_rate_mode, load.arrival_pattern].includes("constant");
  return {
    model: textOf(model) ?? textOf(objectOf(report.metadata).model),
    hardware: null,
    engine: null,
    accelerators: null,
    parallelism: null,
    precision: null,
    workload: {
      mode: arrivals === null ? "concurrency" : "server",
      inputTokens: mean("input_sequence_length"),
      outputTokens: mean("output_sequence_length"),
      concurrency,
      requestRate: arrivals,
      requests: mean("request_count") ?? firstNumber(load, "request_count"),
      arrivals: arrivals === null ? null : constant ? "constant" : "poisson",
      dataset: null,
    },
    measured: [
      ...measuredValue("outputTokensPerSecond", rate),
      ...measuredValue("totalTokensPerSecond", mean("total_token_throughput")),
      ...measuredValue("requestsPerSecond", mean("request_throughput")),
      ...timeValues("timeToFirstTokenSeconds", metrics.time_to_first_token),
      ...timeValues("timePerOutputTokenSeconds", metrics.inter_token_latency),
      ...timeValues("endToEndLatencySeconds", metrics.request_latency),
    ],
  };
}
