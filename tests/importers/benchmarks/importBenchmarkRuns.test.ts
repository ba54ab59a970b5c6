import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../../src/architectures/llama31_8b.js";
import { MalformedInputError } from "../../../src/errors/malformedInputError.js";
import { importBenchmarkRuns } from "../../../src/importers/benchmarks/importBenchmarkRuns.js";
import type { Measurement } from "../../../src/measurements/measurement.js";
import { validate } from "../../../src/measurements/validate.js";

const run = { model: "llama-8b", hardware: "h100", accelerators: 1, engine: "vLLM 0.11.0" };
const value = (row: Measurement | undefined, metric: string, statistic = "mean") =>
  row?.measured.find((each) => each.metric === metric && each.statistic === statistic)?.value;

/** The fields that each tool writes, with figures of our own. */
const files = {
  vllm: {
    date: "20260801-120000",
    endpoint_type: "vllm",
    model_id: "meta-llama/Llama-3.1-8B-Instruct",
    num_prompts: 1000,
    request_rate: "inf",
    burstiness: 1,
    max_concurrency: null,
    duration: 24.5,
    completed: 1000,
    total_input_tokens: 219_000,
    total_output_tokens: 199_000,
    request_throughput: 40.8,
    output_throughput: 8122,
    total_token_throughput: 17_061,
    mean_ttft_ms: 4200,
    median_ttft_ms: 4100,
    p99_ttft_ms: 8900,
    mean_tpot_ms: 45,
    median_tpot_ms: 44,
    p99_tpot_ms: 120,
  },
  sglang: {
    backend: "sglang",
    dataset_name: "random",
    request_rate: 8,
    max_concurrency: null,
    random_input_len: 1024,
    random_output_len: 256,
    completed: 500,
    total_input_tokens: 512_000,
    total_output_tokens: 128_000,
    request_throughput: 7.9,
    output_throughput: 2022,
    mean_e2e_latency_ms: 2500,
    mean_ttft_ms: 90,
    p99_ttft_ms: 200,
    mean_tpot_ms: 9.5,
  },
  trtllm: {
    engine: {
      model: "meta-llama/Llama-3.1-8B",
      backend: "Pytorch",
      version: "1.0.0",
      dtype: "bfloat16",
      quantization: "FP8",
      kv_cache_dtype: "FP8",
    },
    world_info: { tp_size: 2, pp_size: 1, world_size: 2, max_batch_size: 512, max_num_tokens: 8192 },
    request_info: { num_requests: 3000, avg_input_length: 128, avg_output_length: 128 },
    performance: {
      total_latency_ms: 16_400,
      request_throughput_req_s: 183,
      system_output_throughput_tok_s: 23_400,
      avg_request_latency_ms: 8000,
      request_latency_percentiles_ms: { p99: 15_000 },
    },
    streaming_metrics: { avg_ttft_ms: 5000, avg_tpot_ms: 24, ttft_percentiles: { p99: 12_000 } },
  },
  aiperf: {
    request_throughput: { unit: "requests/sec", avg: 12 },
    output_token_throughput: { unit: "tokens/sec", avg: 3072 },
    time_to_first_token: { unit: "ms", avg: 80, p50: 70, p95: 150, p99: 200 },
    inter_token_latency: { unit: "ms", avg: 9 },
    request_latency: { unit: "ms", avg: 2400, p99: 4000 },
    input_sequence_length: { unit: "tokens", avg: 1000 },
    output_sequence_length: { unit: "tokens", avg: 256 },
    request_count: { avg: 320 },
    input_config: { endpoint: { model_names: ["llama-8b"] }, loadgen: { concurrency: 32 } },
  },
  guidellm: {
    benchmarks: [
      {
        config: { strategy: { type_: "constant", rate: 4 } },
        metrics: {
          request_totals: { successful: 120 },
          requests_per_second: { successful: { mean: 3.9 } },
          prompt_token_count: { successful: { mean: 512 } },
          output_token_count: { successful: { mean: 128 } },
          output_tokens_per_second: { successful: { mean: 500 } },
          time_to_first_token_ms: { successful: { mean: 60, median: 55, percentiles: { p95: 90, p99: 120 } } },
          inter_token_latency_ms: { successful: { mean: 8 } },
          request_latency: { successful: { mean: 1.1, percentiles: { p99: 1.9 } } },
        },
      },
    ],
  },
  inferenceX: {
    hw: "h200",
    model: "deepseek-ai/DeepSeek-R1-0528",
    framework: "sglang",
    image: "lmsysorg/sglang:v0.5.5",
    precision: "fp8",
    tp: 8,
    ep: 8,
    dp_attention: "true",
    conc: 64,
    isl: 1024,
    osl: 1024,
    tput_per_gpu: 600,
    output_tput_per_gpu: 300,
    mean_ttft: 0.4,
    p99_ttft: 2.1,
    mean_tpot: 0.025,
  },
};

describe("importBenchmarkRuns", () => {
  it("reads vllm bench serve, with an infinite rate as a burst and milliseconds as seconds", () => {
    const { tool, rows, warnings } = importBenchmarkRuns(JSON.stringify(files.vllm), run);
    expect(tool).toBe("vllm bench serve");
    expect(warnings).toEqual(["precision: not in the file; set run.precision"]);
    expect(rows[0]?.workload).toMatchObject({ mode: "burst", requests: 1000, meanInputTokens: 219, requestRate: null });
    expect(value(rows[0], "timeToFirstTokenSeconds", "p99")).toBeCloseTo(8.9, 9);
    expect(value(rows[0], "outputTokensPerSecond")).toBe(8122);
  });

  it("reads JSON lines of SGLang's bench_serving at a fixed request rate", () => {
    const lines = `${JSON.stringify(files.sglang)}\n${JSON.stringify({ ...files.sglang, request_rate: Number.NaN })}`;
    const { tool, rows } = importBenchmarkRuns(lines, { ...run, engine: "SGLang 0.5.5" });
    expect(tool).toBe("sglang bench_serving");
    expect(rows).toHaveLength(2);
    expect(rows[0]?.workload).toMatchObject({ mode: "server", requestRate: 8, inputTokens: 1024 });
    expect(value(rows[0], "endToEndLatencySeconds")).toBe(2.5);
  });

  it("reads version, formats and limits from trtllm-bench", () => {
    const { rows } = importBenchmarkRuns(files.trtllm, { hardware: "h100" });
    expect(rows[0]).toMatchObject({
      engine: "TensorRT-LLM 1.0.0",
      accelerators: 2,
      parallelism: { tensor: 2, pipeline: 1 },
      precision: { weights: "FP8", kvCache: "FP8" },
      settings: { maxSequences: 512, maxBatchedTokens: 8192 },
    });
    expect(value(rows[0], "endToEndLatencySeconds", "p99")).toBe(15);
  });

  it("reads aiperf, guidellm and InferenceX", () => {
    const aiperf = importBenchmarkRuns(files.aiperf, run).rows[0];
    expect(aiperf?.workload).toMatchObject({ mode: "concurrency", concurrency: 32, inputTokens: 1000 });
    expect(value(aiperf, "timeToFirstTokenSeconds", "p95")).toBeCloseTo(0.15, 9);
    const guidellm = importBenchmarkRuns(files.guidellm, run).rows[0];
    expect(guidellm?.workload).toMatchObject({ mode: "server", requestRate: 4, arrivals: "constant" });
    expect(value(guidellm, "endToEndLatencySeconds", "p99")).toBe(1.9);
    const inferenceX = importBenchmarkRuns([files.inferenceX]).rows[0];
    expect(inferenceX).toMatchObject({ engine: "SGLang 0.5.5", parallelism: { tensor: 1, data: 8, expert: 8 } });
    expect(value(inferenceX, "totalTokensPerSecond")).toBe(4800);
  });

  it("returns rows that validate accepts", () => {
    const parts = { architectures: { "llama-8b": llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };
    for (const file of [files.vllm, files.aiperf, files.guidellm]) {
      const { rows } = importBenchmarkRuns(file, {
        ...run,
        precision: { weights: "bf16", activations: null, kvCache: null },
      });
      const { predictions, skipped } = validate(rows, parts);
      expect(skipped).toEqual([]);
      expect(predictions.length).toBe(rows[0]?.measured.length);
    }
  });

  it("lists the fields a row still lacks, and throws on files of other tools", () => {
    const lacks = (field: string) => `${field}: not in the file; set run.${field}`;
    expect(importBenchmarkRuns(files.aiperf).warnings).toEqual(
      ["hardware", "engine", "accelerators", "precision"].map(lacks),
    );
    expect(() => importBenchmarkRuns({ speed: 3 })).toThrow(MalformedInputError);
    expect(() => importBenchmarkRuns({ speed: 3 })).toThrow(/one of these tools: vllm bench serve, .*InferenceX/);
    expect(() => importBenchmarkRuns("not json")).toThrow(MalformedInputError);
    expect(() => importBenchmarkRuns(null)).toThrow(MalformedInputError);
  });

  it.each([
    ["accelerators", { accelerators: "2" }],
    ["model", { model: 3 }],
    ["engine", { engine: "" }],
    ["precision", { precision: "fp8" }],
    ["precision.weights", { precision: { weights: 8, activations: null, kvCache: null } }],
    ["parallelism", { parallelism: 2 }],
    ["parallelism.tensor", { parallelism: { tensor: 0.5, pipeline: 1, expert: 1, data: 1 } }],
  ])("throws when %s is of the wrong type", (field, wrong) => {
    expect(() => importBenchmarkRuns(files.vllm, wrong as never)).toThrow(
      expect.objectContaining({ code: "invalid-quantity", details: expect.objectContaining({ field }) }),
    );
  });

  it("names an unknown degree, and accepts degrees and formats that nobody knows", () => {
    expect(() => importBenchmarkRuns(files.vllm, { parallelism: { tp: 2 } } as never)).toThrow(/"tp" is not known/);
    const parallelism = { tensor: 2, pipeline: null, expert: null, data: null };
    const precision = { weights: "fp8", activations: null, kvCache: null };
    const { rows } = importBenchmarkRuns(files.vllm, { ...run, parallelism, precision });
    expect(rows[0]).toMatchObject({ parallelism, precision });
    expect(
      importBenchmarkRuns(files.vllm, { ...run, parallelism: null, precision: null }).rows[0]?.precision,
    ).toBeNull();
  });
});
