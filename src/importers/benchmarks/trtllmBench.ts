import type { MeasuredMetric, MeasuredValue, MeasuredWorkload } from "../../measurements/measurement.js";
import type { ReadRun } from "./benchmarkRun.js";
import {
  measuredValue,
  millisecond,
  numberOf,
  objectOf,
  type Report,
  readPercentiles,
  textOf,
} from "./reportFields.js";

/** System throughputs, and latencies with their percentiles. */
function valuesOf(performance: Report, streaming: Report): readonly MeasuredValue[] {
  const tails = (metric: MeasuredMetric, values: Report) =>
    readPercentiles.flatMap(([name, statistic]) =>
      measuredValue(metric, numberOf(values[name]), statistic, millisecond),
    );
  return [
    ...measuredValue("outputTokensPerSecond", numberOf(performance.system_output_throughput_tok_s)),
    ...measuredValue("totalTokensPerSecond", numberOf(performance.system_total_throughput_tok_s)),
    ...measuredValue("requestsPerSecond", numberOf(performance.request_throughput_req_s)),
    ...measuredValue("endToEndLatencySeconds", numberOf(performance.avg_request_latency_ms), "mean", millisecond),
    ...tails("endToEndLatencySeconds", objectOf(performance.request_latency_percentiles_ms)),
    ...measuredValue("timeToFirstTokenSeconds", numberOf(streaming.avg_ttft_ms), "mean", millisecond),
    ...measuredValue("timePerOutputTokenSeconds", numberOf(streaming.avg_tpot_ms), "mean", millisecond),
    ...tails("timeToFirstTokenSeconds", objectOf(streaming.ttft_percentiles)),
    ...tails("timePerOutputTokenSeconds", objectOf(streaming.tpot_percentiles)),
  ];
}

/** Average share of requests in flight below which the client must have limited them; it is about half if all are sent at once. */
const limitedShare = 0.4;

/** Client limit on the requests in flight: as stated, or estimated from their average; null if all requests were sent at once. */
function concurrencyOf(requests: Report): number | null {
  const average = numberOf(requests.avg_num_concurrent_requests);
  const all = numberOf(requests.num_requests);
  const limited = average !== null && all !== null && average < limitedShare * all;
  return numberOf(requests.concurrency) ?? (limited ? Math.max(1, Math.round(average)) : null);
}

/** Requests per second above which a client sends everything at once: such reports state 10^13 and more. */
const unlimitedRate = 1e6;

/** Limits of the engine that the report states. */
function settingsOf(world: Report): Pick<ReadRun, "settings"> {
  const sequences = numberOf(world.max_batch_size);
  const tokens = numberOf(world.max_num_tokens);
  const share = numberOf(world.kv_cache_percentage);
  if (!sequences && !tokens && !share) return {};
  return {
    settings: {
      ...(sequences && { maxSequences: sequences }),
      ...(tokens && { maxBatchedTokens: tokens }),
      ...(share && { memoryShare: share }),
    },
  };
}

/** The load: all requests at once, a closed loop, or arrivals at a rate. */
function workloadOf(requests: Report, world: Report): MeasuredWorkload {
  const issued = numberOf(world.issue_rate);
  const rate = issued !== null && issued < unlimitedRate ? issued : null;
  return {
    mode: rate === null ? "burst" : "server",
    inputTokens: numberOf(requests.avg_input_length),
    outputTokens: numberOf(requests.avg_output_length),
    concurrency: rate === null ? concurrencyOf(requests) : null,
    requestRate: rate,
    requests: numberOf(requests.num_requests),
    arrivals: rate === null ? "burst" : null,
    dataset: null,
  };
}

/** Reads a report of `trtllm-bench … --report_json`; undefined for anything else. */
export function readTrtllmBench(report: Report): ReadRun | undefined {
  const performance = objectOf(report.performance);
  const rate = numberOf(performance.system_output_throughput_tok_s);
  if (rate === null) return undefined;
  const engine = objectOf(report.engine);
  const world = objectOf(report.world_info);
  const requests = objectOf(report.request_info);
  const version = textOf(engine.version);
  const tensor = numberOf(world.tp_size);
  const pipeline = numberOf(world.pp_size);
  return {
    model: textOf(engine.model),
    hardware: textOf(objectOf(report.machine).name),
    engine: version === null ? "TensorRT-LLM" : `TensorRT-LLM ${version}`,
    accelerators: numberOf(world.world_size) ?? (tensor === null ? null : tensor * (pipeline ?? 1)),
    parallelism: { tensor, pipeline, expert: numberOf(world.ep_size), data: null },
    precision: {
      weights: textOf(engine.quantization) ?? textOf(engine.dtype),
      activations: null,
      kvCache: textOf(engine.kv_cache_dtype),
    },
    workload: workloadOf(requests, world),
    ...settingsOf(world),
    measured: valuesOf(performance, objectOf(report.streaming_metrics)),
  };
}
