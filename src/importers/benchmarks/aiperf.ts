import type { MeasuredMetric, MeasuredValue, MeasuredWorkload } from "../../measurements/measurement.js";
import { partNamed } from "../../measurements/validation.js";
import type { ReadRun } from "./benchmarkRun.js";
import {
  failureNote,
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

/** Seconds per unit of time that exports state; milliseconds otherwise. The first versions of genai-perf wrote nanoseconds. */
const secondsPer: Readonly<Record<string, number>> = { s: 1, sec: 1, us: 1e-6, ns: 1e-9 };

/** Engines by their names in genai-perf, which states them for Triton servers. */
const tritonEngines: Readonly<Record<string, string>> = { tensorrtllm: "TensorRT-LLM", vllm: "vLLM" };

/** The statistics of a time metric in the unit that the report states. */
function timeValues(metric: MeasuredMetric, field: unknown): readonly MeasuredValue[] {
  const values = objectOf(field);
  const factor = partNamed(secondsPer, textOf(values.unit) ?? "") ?? millisecond;
  return statistics.flatMap(([name, statistic]) => measuredValue(metric, numberOf(values[name]), statistic, factor));
}

/** Mean of the first of several metrics that an export has. */
type MeanOf = (...names: readonly string[]) => number | null;

/** The phase of an export whose requests are measured; aiperf states phases since 0.9. */
function measuredPhase({ phases }: Report): Report {
  const all = Array.isArray(phases) ? phases.map(objectOf) : [];
  return all.find(({ exclude_from_results: excluded }) => excluded !== true) ?? {};
}

/** The load of an export: a closed loop, or arrivals at a rate. */
function workloadOf(config: Report, mean: MeanOf): MeasuredWorkload {
  const phase = measuredPhase(config);
  // genai-perf before 0.0.11 has the load at the top of its configuration.
  const stimulus = objectOf(objectOf(config.perf_analyzer).stimulus);
  const load = { ...config, ...stimulus, ...objectOf(config.loadgen), ...phase };
  const arrivals = firstNumber(load, "request_rate", "rate");
  const constant = [load.request_rate_mode, load.arrival_pattern, phase.type].includes("constant");
  const [dataset] = Array.isArray(config.datasets) ? config.datasets : [];
  return {
    mode: arrivals === null ? "concurrency" : "server",
    inputTokens: mean("input_sequence_length", "num_input_token"),
    outputTokens: mean("output_sequence_length", "num_output_token"),
    concurrency: numberOf(load.concurrency),
    requestRate: arrivals,
    requests: (mean("request_count") ?? numberOf(load.request_count)) || null,
    arrivals: arrivals === null ? null : constant ? "constant" : "poisson",
    dataset: textOf(objectOf(dataset).dataset),
  };
}

/** Name of the model, by the configurations of all versions. */
function modelOf(report: Report, config: Report, endpoint: Report): string | null {
  const { items } = objectOf(config.models);
  const [first] = Array.isArray(items) ? items : [];
  const [named] = [endpoint.model_names ?? config.model].flat();
  return textOf(named) ?? textOf(objectOf(first).name) ?? textOf(objectOf(report.metadata).model);
}

/** Reads an aiperf or genai-perf export (`profile_export_aiperf.json`, `profile_export_genai_perf.json`); undefined for anything else. */
export function readAiperf(report: Report): ReadRun | undefined {
  const metrics = { ...report, ...objectOf(report.llm_metrics), ...objectOf(report.metrics) };
  const mean: MeanOf = (...names) =>
    names.map((name) => numberOf(objectOf(metrics[name]).avg)).find((value) => value !== null) ?? null;
  const rate = mean("output_token_throughput");
  if (rate === null && mean("request_latency") === null) return undefined;
  const config = objectOf(report.input_config);
  const endpoint = { ...config, ...objectOf(config.endpoint) };
  const workload = workloadOf(config, mean);
  return {
    model: modelOf(report, config, endpoint),
    hardware: null,
    engine:
      endpoint.service_kind === "triton" ? (partNamed(tritonEngines, textOf(endpoint.backend) ?? "") ?? null) : null,
    accelerators: null,
    parallelism: null,
    precision: null,
    workload,
    ...failureNote(mean("error_request_count"), workload.requests ?? null),
    measured: [
      ...measuredValue("outputTokensPerSecond", rate),
      ...measuredValue("totalTokensPerSecond", mean("total_token_throughput")),
      ...measuredValue("requestsPerSecond", mean("request_throughput")),
      // Without streaming, the first token arrives with the last.
      ...(endpoint.streaming === false ? [] : timeValues("timeToFirstTokenSeconds", metrics.time_to_first_token)),
      ...timeValues("timePerOutputTokenSeconds", metrics.inter_token_latency),
      ...timeValues("endToEndLatencySeconds", metrics.request_latency),
    ],
  };
}
