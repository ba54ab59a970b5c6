import { describe, expect, it } from "vitest";
import { importBenchmarkRuns } from "../../../src/importers/benchmarks/importBenchmarkRuns.js";
import type { Measurement } from "../../../src/measurements/measurement.js";

const value = (row: Measurement | undefined, metric: string, statistic = "mean") =>
  row?.measured.find((each) => each.metric === metric && each.statistic === statistic)?.value;

// Figures and keys of published files, without texts and per-request lists.

describe("vllm bench serve", () => {
  // SemiAnalysisAI/InferenceX, benchmarks/multi_node/results/gpt-oss-120b/concurrency_32_req_rate_inf_gpus_16_ctx_8_gen_8.json (2026-04-28)
  const file = `{"date": "20260428-094424", "backend": "openai", "model_id": "/models/models--openai--gpt-oss-120b",
    "tokenizer_id": "/models/models--openai--gpt-oss-120b", "best_of": 1, "num_prompts": 320, "request_rate": "inf", "burstiness": 1.0,
    "max_concurrency": 32, "duration": 109.75491525093094, "completed": 320, "total_input_tokens": 327680,
    "total_output_tokens": 327680, "request_throughput": 2.9155869627195194, "request_goodput:": null,
    "output_throughput": 2985.561049824788, "total_token_throughput": 5971.122099649576, "mean_ttft_ms": 327.7923499357712,
    "median_ttft_ms": 139.84792854171246, "std_ttft_ms": 325.32643470611464, "p90_ttft_ms": 761.9237934472039,
    "p99_ttft_ms": 1553.907009542454, "p99.9_ttft_ms": 1554.0890494412743, "mean_tpot_ms": 10.35171252518911,
    "p99_tpot_ms": 10.68635546505808, "mean_itl_ms": 10.351712596903877, "mean_e2el_ms": 10917.594263204228,
    "p90_e2el_ms": 11385.994586907327}`;

  it("is a burst under the client's limit, with all percentiles, and says that the engine is unknown", () => {
    const { tool, rows, warnings } = importBenchmarkRuns(file, { hardware: "mi355x" });
    expect(tool).toBe("vllm bench serve");
    expect(rows[0]?.workload).toMatchObject({ mode: "burst", concurrency: 32, requests: 320, meanInputTokens: 1024 });
    expect(value(rows[0], "timeToFirstTokenSeconds", "p90")).toBeCloseTo(0.7619, 4);
    expect(value(rows[0], "endToEndLatencySeconds")).toBeCloseTo(10.9176, 4);
    expect(value(rows[0], "outputTokensPerSecond")).toBeCloseTo(2985.56, 2);
    expect(warnings).toEqual(
      ["engine", "accelerators", "precision"].map((field) => `${field}: not in the file; set run.${field}`),
    );
  });
});

describe("SGLang's bench_serving", () => {
  it("of early 2025 has medians alone and no request rate, which follows from the duration", () => {
    // datacrunch-research/h200-benchmarks, sglang/llama_3_3_70b_output_online.jsonl and sglang/outputs/deepseek_dp_mla_output.jsonl
    const lines = `{"backend": "sglang", "dataset_name": "random", "request_rate": 4.0, "max_concurrency": null, "total_input_tokens": 615860, "total_output_tokens": 607936, "total_output_tokens_retokenized": 606022, "mean_e2e_latency_ms": 12751.245289346163, "median_e2e_latency_ms": 12382.043420453556, "median_ttft_ms": 103.338644024916, "median_itl_ms": 19.343842985108495, "output_throughput": 2048.3392828707633, "sharegpt_output_len": null, "random_input_len": 1024, "random_output_len": 1024, "random_range_ratio": 0.0, "duration": 296.7945813878905, "completed": 1200}
{"backend": "sglang", "dataset_name": "random", "request_rate": Infinity, "max_concurrency": null, "total_input_tokens": 10000, "total_output_tokens": 5120000, "total_output_tokens_retokenized": 5115342, "mean_e2e_latency_ms": 381236.82297268615, "median_e2e_latency_ms": 374559.5875820145, "median_ttft_ms": 10014.104524045251, "median_itl_ms": 371.844899491407, "output_throughput": 12412.394674113431, "sharegpt_output_len": null, "random_input_len": 1, "random_output_len": 512, "random_range_ratio": 1.0, "duration": 412.49091206211597, "completed": 10000}
`;
    const { tool, rows } = importBenchmarkRuns(lines, { model: "llama-3.3-70b", hardware: "h200", accelerators: 4 });
    expect(tool).toBe("sglang bench_serving");
    expect(rows.map(({ engine }) => engine)).toEqual(["SGLang", "SGLang"]);
    expect(rows[0]?.workload).toMatchObject({ mode: "server", requestRate: 4, inputTokens: 1024 });
    expect(rows[0]?.workload.meanOutputTokens).toBeCloseTo(506.6, 1);
    expect(value(rows[0], "requestsPerSecond")).toBeCloseTo(1200 / 296.79, 3);
    expect(value(rows[0], "timeToFirstTokenSeconds", "median")).toBeCloseTo(0.103_34, 5);
    expect(rows[1]?.workload).toMatchObject({ mode: "burst", requests: 10_000, meanOutputTokens: 512 });
  });

  it("of newer versions says how the server was started", () => {
    // Keys of sgl-project/sglang, python/sglang/bench_serving.py and srt/server_args.py; figures of our own.
    const server = {
      model_path: "deepseek-ai/DeepSeek-R1",
      version: "0.5.5",
      tp_size: 8,
      pp_size: 1,
      dp_size: 8,
      ep_size: 8,
    };
    const limits = { max_running_requests: 512, chunked_prefill_size: 32_768, mem_fraction_static: 0.85 };
    const info = { ...server, ...limits, enable_dp_attention: true, quantization: "fp8", kv_cache_dtype: "auto" };
    const run = {
      backend: "sglang",
      completed: 10,
      duration: 5,
      mean_ttft_ms: 80,
      output_throughput: 512,
      request_rate: 2,
    };
    const { rows } = importBenchmarkRuns({ ...run, server_info: info }, { hardware: "h200" });
    expect(rows[0]).toMatchObject({
      engine: "SGLang 0.5.5",
      model: "deepseek-ai/DeepSeek-R1",
      accelerators: 8,
      parallelism: { tensor: 1, pipeline: 1, expert: 8, data: 8 },
      precision: { weights: "fp8", kvCache: null },
      settings: { maxSequences: 512, maxBatchedTokens: 32_768, memoryShare: 0.85 },
    });
  });
});

describe("llama-bench", () => {
  // ggml-org/llama.cpp, tools/llama-bench/README.md (b5163)
  const test = {
    build_commit: "8cf427ff",
    build_number: 5163,
    cpu_info: "AMD Ryzen 7 7800X3D 8-Core Processor",
    gpu_info: "NVIDIA GeForce RTX 4080",
    backends: "CUDA",
    model_filename: "models/Qwen2.5-7B-Instruct-Q4_K_M.gguf",
    model_type: "qwen2 7B Q4_K - Medium",
    model_size: 4_677_120_000,
    model_n_params: 7_615_616_512,
    n_batch: 2048,
    n_ubatch: 512,
    type_k: "f16",
    type_v: "f16",
    n_gpu_layers: -1,
    split_mode: "layer",
    flash_attn: -1,
    n_prompt: 512,
    n_gen: 0,
    n_depth: 0,
    avg_ns: 72_135_640,
    avg_ts: 7100.002_165,
    stddev_ts: 140.341_52,
  };

  it("says format, build and machine; a test of both after each other is a total", () => {
    const decode = { ...test, n_prompt: 0, n_gen: 128, n_depth: 512, avg_ts: 118.881_588 };
    const both = { ...test, n_gen: 128, avg_ts: 900 };
    const { rows } = importBenchmarkRuns([test, decode, both]);
    expect(rows[0]).toMatchObject({
      engine: "llama.cpp b5163",
      hardware: "NVIDIA GeForce RTX 4080",
      precision: { weights: "q4_k_m", kvCache: "f16" },
      settings: { maxBatchedTokens: 512 },
    });
    expect(value(rows[0], "prefillTokensPerSecond")).toBeCloseTo(7100, 2);
    expect(rows[1]?.workload).toMatchObject({ inputTokens: 512, outputTokens: 128, concurrency: 1 });
    expect(value(rows[1], "decodeTokensPerSecond")).toBeCloseTo(118.88, 2);
    expect(value(rows[2], "totalTokensPerSecond")).toBe(900);
  });

  it("is read as comma-separated values too", () => {
    const csv = `build_commit,build_number,cpu_info,gpu_info,backends,model_filename,model_type,n_ubatch,type_k,n_prompt,n_gen,n_depth,test_time,avg_ts,stddev_ts
"8cf427ff","5163","AMD Ryzen 7 7800X3D 8-Core Processor","NVIDIA GeForce RTX 4080","CUDA","models/Qwen2.5-7B-Instruct-Q4_K_M.gguf","qwen2 7B Q4_K - Medium","512","f16","0","128","0","2025-04-24T11:57:10Z","119.915244","0.430617"
`;
    const { tool, rows } = importBenchmarkRuns(csv);
    expect(tool).toBe("llama-bench");
    expect(value(rows[0], "decodeTokensPerSecond")).toBeCloseTo(119.9152, 4);
  });
});

describe("InferenceX", () => {
  it("keeps every percentile, and marks runs with speculation", () => {
    // SemiAnalysisAI/InferenceX, agg_kimik2.5_1k1k_int4_vllm_tp8-ep1-dpafalse_disagg-false_spec-mtp_conc4_MI355 (2026)
    const run = {
      hw: "mi355x",
      conc: 4,
      image: "vllm/vllm-openai-rocm:v0.21.0",
      model: "moonshotai/Kimi-K2.5",
      infmax_model_prefix: "kimik2.5",
      framework: "vllm",
      precision: "int4",
      spec_decoding: "mtp",
      disagg: false,
      isl: 1024,
      osl: 1024,
      is_multinode: false,
      tp: 8,
      ep: 1,
      dp_attention: "false",
      tput_per_gpu: 55.626_703_365_162_91,
      output_tput_per_gpu: 27.678_011_491_816_765,
      mean_ttft: 0.317_086_316_068_889_6,
      p90_ttft: 0.353_868_487_663_572_6,
      "p99.9_ttft": 0.659_127_848_721_343_3,
      mean_tpot: 0.017_294_128_568_510_713,
      mean_intvty: 57.823_092_735_693_42,
      p99_e2el: 18.323_805_574_432_48,
    };
    const { rows, warnings } = importBenchmarkRuns(run);
    expect(rows[0]).toMatchObject({ engine: "vLLM 0.21.0", accelerators: 8, parallelism: { tensor: 8, data: 1 } });
    expect(rows[0]).toMatchObject({ notes: "speculative decoding (mtp)", quality: "caveat" });
    expect(value(rows[0], "totalTokensPerSecond")).toBeCloseTo(445.01, 2);
    expect(value(rows[0], "timeToFirstTokenSeconds", "p90")).toBeCloseTo(0.3539, 4);
    expect(value(rows[0], "endToEndLatencySeconds", "p99")).toBeCloseTo(18.3238, 4);
    expect(warnings).toEqual(["speculative decoding (mtp): not predicted; the row is marked as a caveat"]);
  });
});

describe("InferenceX with separate pools", () => {
  it("has the degrees of both, and the rate of all their GPUs", () => {
    // Keys of a GB300 result with DeepSeek-V4-Pro (2026); figures of our own.
    const pools = {
      prefill_tp: 4,
      prefill_ep: 4,
      prefill_dp_attention: true,
      prefill_num_workers: 2,
      num_prefill_gpu: 8,
    };
    const decode = {
      decode_tp: 16,
      decode_ep: 16,
      decode_dp_attention: true,
      decode_num_workers: 1,
      num_decode_gpu: 16,
    };
    const image = "nvcr.io#nvidia/ai-dynamo/tensorrtllm-runtime:1.3.0";
    const run = { hw: "gb300-nv", conc: 64, framework: "dynamo-trt", image, disagg: true, isl: 8192, osl: 1024 };
    const { rows } = importBenchmarkRuns({
      ...run,
      ...pools,
      ...decode,
      precision: "fp4",
      tput_per_gpu: 500,
      mean_tpot: 0.01,
    });
    expect(rows[0]).toMatchObject({
      engine: "TensorRT-LLM 1.3.0",
      accelerators: 24,
      workload: { mode: "disaggregated", concurrency: 64 },
      disaggregated: {
        prefill: { workers: 2, tensor: 1, data: 4, expert: 4 },
        decode: { workers: 1, tensor: 1, data: 16, expert: 16 },
      },
    });
    expect(value(rows[0], "totalTokensPerSecond")).toBe(12_000);
  });
});

describe("trtllm-bench", () => {
  // Keys of NVIDIA/TensorRT-LLM, tensorrt_llm/bench/dataclasses/reporting.py (1.2 and 1.3); figures of our own.
  const report = {
    engine: {
      model: "nvidia/Llama-3.1-8B-FP8",
      version: "1.2.0",
      backend: "Pytorch",
      dtype: "bfloat16",
      kv_cache_dtype: "FP8",
      quantization: "FP8",
    },
    machine: { name: "NVIDIA H100 80GB HBM3", "memory.total": 79.6 },
    world_info: { tp_size: 2, pp_size: 1, ep_size: null, world_size: 2, max_batch_size: 512, max_num_tokens: 8192 },
    request_info: {
      num_requests: 1000,
      avg_num_concurrent_requests: 63.7,
      avg_input_length: 1024,
      avg_output_length: 256,
    },
    performance: {
      total_latency_ms: 60_000,
      avg_request_latency_ms: 3800,
      request_throughput_req_s: 16.7,
      system_output_throughput_tok_s: 4270,
      system_total_throughput_tok_s: 21_350,
      request_latency_percentiles_ms: {
        p50: 3700,
        p90: 4400,
        p95: 4600,
        p99: 5000,
        minimum: 3000,
        maximum: 5100,
        average: 3800,
      },
    },
    streaming_metrics: {
      avg_ttft_ms: 120,
      avg_tpot_ms: 14.4,
      ttft_percentiles: { p50: 100, p90: 200, p95: 250, p99: 400 },
      tpot_percentiles: { p99: 18 },
    },
  };

  it("is told from its average in flight whether a client limited it", () => {
    const { rows } = importBenchmarkRuns(report);
    expect(rows[0]).toMatchObject({ hardware: "NVIDIA H100 80GB HBM3", workload: { mode: "burst", concurrency: 64 } });
    expect(value(rows[0], "endToEndLatencySeconds", "median")).toBe(3.7);
    expect(value(rows[0], "timeToFirstTokenSeconds", "p90")).toBe(0.2);
    const all = { ...report, request_info: { ...report.request_info, avg_num_concurrent_requests: 530 } };
    expect(importBenchmarkRuns(all).rows[0]?.workload.concurrency).toBeNull();
  });

  it("reads a published report of one request at a time, with the share of memory for the cache", () => {
    // masahiro-kubota/trtllm-latency, measurements/rtx6000_qwen25_0p5b_official_cli_longctx_fp8/reports/in1024_out40_bs1.json
    const published = {
      engine: {
        ...{ model: "Qwen/Qwen2.5-0.5B-Instruct", version: "1.2.0", backend: "TRT", dtype: "bfloat16" },
        ...{ kv_cache_dtype: "FP8", quantization: "FP8", max_input_length: 1024, max_sequence_length: 9233 },
      },
      machine: { name: "NVIDIA RTX PRO 6000 Blackwell Server Edition", "memory.total": 94.97064208984375 },
      world_info: {
        ...{ tp_size: 1, pp_size: 1, ep_size: 1, world_size: 1, max_batch_size: 1, max_num_tokens: 32_768 },
        ...{ scheduling_policy: "GUARANTEED_NO_EVICT", kv_cache_percentage: 0.9, issue_rate: 6.916839201999999e16 },
      },
      request_info: {
        ...{ num_requests: 100, avg_num_concurrent_requests: 0.9997219746477185 },
        ...{ avg_input_length: 1024, avg_output_length: 40 },
      },
      performance: {
        ...{ total_latency_ms: 6986.63983, avg_request_latency_ms: 69.84697367 },
        ...{ request_throughput_req_s: 14.313032077395636, system_output_throughput_tok_s: 572.5212830958255 },
        request_latency_percentiles_ms: { p50: 69.77808399999999, p99: 72.22116799999999 },
      },
      streaming_metrics: {
        ...{ token_output_speed_tok_s: 601.5105496736658, avg_ttft_ms: 5.00862027, avg_tpot_ms: 1.6625218820512817 },
        tpot_percentiles: { p50: 1.6616325897435897, p99: 1.714470333333333 },
        ttft_percentiles: { p50: 4.965749, p99: 6.121233 },
      },
    };
    const { rows, warnings } = importBenchmarkRuns(published);
    expect(warnings).toEqual([]);
    expect(rows[0]).toMatchObject({
      model: "Qwen/Qwen2.5-0.5B-Instruct",
      engine: "TensorRT-LLM 1.2.0",
      precision: { weights: "FP8", kvCache: "FP8" },
      workload: { mode: "burst", concurrency: 1, requests: 100, inputTokens: 1024, outputTokens: 40 },
      settings: { maxSequences: 1, maxBatchedTokens: 32_768, memoryShare: 0.9 },
    });
    expect(value(rows[0], "timeToFirstTokenSeconds")).toBeCloseTo(0.005_008_6, 7);
    expect(value(rows[0], "timePerOutputTokenSeconds", "p99")).toBeCloseTo(0.001_714_5, 7);
    const paced = { ...published, world_info: { ...published.world_info, issue_rate: 4.02 } };
    expect(importBenchmarkRuns(paced).rows[0]?.workload).toMatchObject({ mode: "server", requestRate: 4.02 });
  });

  it("reads a published report that does not state its expert and pipeline degrees", () => {
    // Figures of NVIDIA/TensorRT-LLM, pull request 9459 (2025-12), main branch; keys as in a report of 1.3.0rc12 on a GB10
    const { rows } = importBenchmarkRuns({
      engine: {
        ...{ model: "NVIDIA-Nemotron-Nano-31B-A3-v3-Mcore-FP8-HF", version: "1.2", backend: "Pytorch" },
        ...{ dtype: "bfloat16", kv_cache_dtype: "FP8", quantization: "FP8" },
      },
      world_info: { tp_size: 8, max_batch_size: 256, max_num_tokens: 2560 },
      request_info: {
        ...{ num_requests: 256, avg_num_concurrent_requests: 251.6206 },
        ...{ avg_input_length: 8192, avg_output_length: 16_384 },
      },
      performance: {
        ...{ total_latency_ms: 262_159.4, avg_request_latency_ms: 257_805.8, request_throughput_req_s: 0.9765 },
        ...{ system_output_throughput_tok_s: 15_999.06, system_total_throughput_tok_s: 23_998.59 },
      },
      energy: { total_energy_j: 56.1, output_tps_per_w: 0.285, average_gpu_power: 11.83 },
    });
    expect(rows[0]).toMatchObject({
      engine: "TensorRT-LLM 1.2",
      accelerators: 8,
      parallelism: { tensor: 8, pipeline: null, expert: null },
      workload: { mode: "burst", concurrency: null, requests: 256, inputTokens: 8192, outputTokens: 16_384 },
      settings: { maxSequences: 256, maxBatchedTokens: 2560 },
    });
    expect(value(rows[0], "outputTokensPerSecond")).toBe(15_999.06);
  });
});

describe("guidellm", () => {
  const statistics = (mean: number) => ({
    successful: { mean, median: mean, percentiles: { p90: 1.2 * mean, p95: 1.3 * mean, p99: 2 * mean } },
  });
  const metrics = {
    requests_per_second: statistics(2),
    request_latency: statistics(4),
    prompt_token_count: statistics(512),
    output_token_count: statistics(256),
    output_tokens_per_second: statistics(500),
    time_to_first_token_ms: statistics(80),
    inter_token_latency_ms: statistics(15),
  };

  it("of version 0.6 names model and limit in the benchmark's configuration", () => {
    // Keys of a report of guidellm 0.6.0; figures of our own.
    const config = {
      strategy: { type_: "concurrent", worker_count: 10, max_concurrency: 32, streams: 32 },
      backend: { target: "http://server:8000", model: "deepseek-ai/DeepSeek-R1-0528", http2: true },
      profile: { type_: "concurrent" },
    };
    const totals = { successful: 640, errored: 0, incomplete: 0, total: 640 };
    const benchmark = {
      type_: "generative_benchmark",
      run_index: 0,
      config,
      metrics: { ...metrics, request_totals: totals },
    };
    const metadata = { version: 1, guidellm_version: "0.6.0" };
    const { tool, rows } = importBenchmarkRuns({ metadata, args: { profile: "concurrent" }, benchmarks: [benchmark] });
    expect(tool).toBe("guidellm");
    expect(rows[0]).toMatchObject({
      model: "deepseek-ai/DeepSeek-R1-0528",
      workload: { mode: "concurrency", concurrency: 32, requests: 640, inputTokens: 512 },
    });
    expect(value(rows[0], "timePerOutputTokenSeconds", "p90")).toBeCloseTo(0.018, 9);
  });

  it("reads a published report of version 0.5 at a rate, whose largest concurrency is the client's own default", () => {
    // nirjhar17/guidellm-pd-disaggregation, reports-v2/poisson5-benchmarks.json (2026-02)
    const strategy = { type_: "poisson", worker_count: 10, max_concurrency: 512, rate: 5, random_seed: 42 };
    const figures = {
      request_totals: { successful: 337, errored: 0, incomplete: 3, total: 340 },
      requests_per_second: { successful: { mean: 5.6, median: 3.105693284295468 } },
      request_latency: {
        successful: {
          ...{ mean: 3.861406882368139, median: 3.7529659271240234 },
          percentiles: { p50: 3.7529659271240234, p90: 4.731180191040039, p99: 5.08467173576355 },
        },
      },
      prompt_token_count: { successful: { mean: 264 } },
      output_token_count: { successful: { mean: 128 } },
    };
    const { rows } = importBenchmarkRuns({
      metadata: { version: 1, guidellm_version: "0.5.0" },
      args: { profile: "poisson", rate: [5], backend: "openai_http", backend_kwargs: null, model: "Qwen/Qwen3-0.6B" },
      benchmarks: [
        {
          type_: "generative_benchmark",
          config: { strategy, backend: { model: "Qwen/Qwen3-0.6B" } },
          metrics: figures,
        },
      ],
    });
    expect(rows[0]).toMatchObject({
      model: "Qwen/Qwen3-0.6B",
      workload: { mode: "server", requestRate: 5, arrivals: "poisson", concurrency: null, requests: 337 },
    });
    expect(value(rows[0], "endToEndLatencySeconds", "p99")).toBeCloseTo(5.0847, 4);
  });

  it("reads a published report of version 0.2, whose synchronous strategy sends one request at a time", () => {
    // neuralmagic/guidellm, tests/unit/entrypoints/assets/benchmarks_stripped.json (2025-06)
    const successful = (mean: number, median: number, p99: number) => ({
      successful: { mean, median, percentiles: { p99 } },
    });
    const benchmark = {
      type_: "generative_benchmark",
      args: {
        profile: {
          type_: "sweep",
          completed_strategies: 10,
          max_concurrency: null,
          strategy_type: "constant",
          rate: -1,
        },
        strategy: { type_: "synchronous" },
      },
      run_stats: { requests_made: { successful: 1, errored: 0, incomplete: 0, total: 1 } },
      worker: { type_: "generative_requests_worker", backend_type: "openai_http", backend_model: "example_model" },
      metrics: {
        requests_per_second: successful(1.5481806532737452, 1.5530116578512305, 1.5597664461806156),
        prompt_token_count: successful(257.1086956521739, 257, 259),
        output_token_count: successful(128, 128, 128),
        time_to_first_token_ms: successful(16.792535781860348, 16.38054847717285, 21.281957626342773),
        inter_token_latency_ms: successful(4.941609043733832, 4.9241227427805505, 5.258346167136365),
      },
    };
    const { rows } = importBenchmarkRuns({ benchmarks: [benchmark] });
    expect(rows[0]).toMatchObject({
      model: "example_model",
      workload: { mode: "concurrency", concurrency: 1, outputTokens: 128 },
    });
    expect(value(rows[0], "timePerOutputTokenSeconds")).toBeCloseTo(0.004_942, 6);
  });

  it("of version 0.2 names the model in the worker and counts requests in the run's statistics", () => {
    // Keys of vllm-project/guidellm v0.2, benchmark/benchmark.py; figures of our own.
    const args = { profile: { type_: "concurrent" }, strategy: { type_: "concurrent", streams: 8 } };
    const worker = { type_: "generative_requests_worker", backend_type: "openai_http", backend_model: "llama-8b" };
    const benchmark = { args, worker, run_stats: { requests_made: { successful: 95, errored: 5 } }, metrics };
    const { rows } = importBenchmarkRuns({ benchmarks: [benchmark] });
    expect(rows[0]).toMatchObject({
      model: "llama-8b",
      workload: { mode: "concurrency", concurrency: 8, requests: 95 },
    });
  });

  it("takes the model of the report where the benchmark has none", () => {
    const report = { args: { backend_kwargs: { model: "qwen3" } }, benchmarks: [{ config: {}, metrics }] };
    expect(importBenchmarkRuns(report).rows[0]?.model).toBe("qwen3");
    // Arguments of version 0.4: llm-d/llm-d-benchmark, issue 485 (2025-10)
    const args = {
      profile: "constant",
      rate: [2, 5],
      backend: "openai_http",
      backend_kwargs: null,
      model: "Qwen/Qwen3-0.6B",
    };
    expect(importBenchmarkRuns({ args, benchmarks: [{ config: {}, metrics }] }).rows[0]?.model).toBe("Qwen/Qwen3-0.6B");
  });
});

describe("aiperf and genai-perf", () => {
  it("reads an export of aiperf 0.8", () => {
    // Keys of an export of aiperf 0.8.0.dev20260515 (schema 1.1); figures of our own.
    const { tool, rows } = importBenchmarkRuns({
      schema_version: "1.1",
      aiperf_version: "0.8.0.dev20260515",
      request_throughput: { unit: "requests/sec", avg: 9.9 },
      request_latency: { unit: "ms", avg: 1321, p50: 1266, p90: 2000, p99: 2409 },
      request_count: { unit: "requests", avg: 30 },
      time_to_first_token: { unit: "ms", avg: 337, p50: 301, p99: 812 },
      inter_token_latency: { unit: "ms", avg: 30.1, p50: 28.4, p99: 55.9 },
      output_token_throughput: { unit: "tokens/sec", avg: 1480 },
      total_token_throughput: { unit: "tokens/sec", avg: 9000 },
      benchmark_duration: { unit: "sec", avg: 3.03 },
      input_config: {
        endpoint: { model_names: ["qwen3"] },
        loadgen: { request_rate: 10, request_rate_mode: "constant" },
      },
    });
    expect(tool).toBe("aiperf");
    expect(rows[0]).toMatchObject({
      model: "qwen3",
      workload: { mode: "server", requestRate: 10, arrivals: "constant" },
    });
    expect(value(rows[0], "totalTokensPerSecond")).toBe(9000);
    expect(value(rows[0], "endToEndLatencySeconds", "p90")).toBe(2);
  });

  it("reads an export of genai-perf with its load at the top of the configuration, or under perf_analyzer", () => {
    const metrics = {
      output_token_throughput: { unit: "tokens/sec", avg: 800 },
      request_latency: { unit: "ms", avg: 900 },
    };
    const early = { ...metrics, input_config: { model: ["gpt2"], concurrency: 4, request_rate: null } };
    expect(importBenchmarkRuns(early).rows[0]).toMatchObject({ model: "gpt2", workload: { concurrency: 4 } });
    const late = {
      ...metrics,
      input_config: { model_names: ["gpt2"], perf_analyzer: { stimulus: { concurrency: 8 } } },
    };
    expect(importBenchmarkRuns(late).rows[0]).toMatchObject({ model: "gpt2", workload: { concurrency: 8 } });
  });

  it("reads the engine and the closed loop from a published export of genai-perf, and no number of requests if none was set", () => {
    // triton-inference-server/perf_analyzer, issue 298 (2025-02): Llama 3.1 8B under Triton, 100 requests in flight, streaming
    const { rows, warnings } = importBenchmarkRuns(
      {
        request_throughput: { unit: "requests/sec", avg: 17.222547659562533 },
        request_latency: { unit: "ms", avg: 5767.434807386666, p50: 5778.654798, p95: 5892.6711992499995 },
        time_to_first_token: { unit: "ms", avg: 184.63779366666665, p50: 172.8093975, p99: 425.02943662 },
        inter_token_latency: { unit: "ms", avg: 2.1767344516666665, p99: 2.2631232999999997 },
        output_token_throughput: { unit: "tokens/sec", avg: 44190.56002502682 },
        output_sequence_length: { unit: "tokens", avg: 2565.855 },
        input_sequence_length: { unit: "tokens", avg: 200.85 },
        input_config: {
          ...{
            subcommand: "profile",
            model: ["ensemble"],
            backend: "tensorrtllm",
            endpoint: null,
            service_kind: "triton",
          },
          ...{ streaming: true, request_count: 0, concurrency: 100, request_rate: null },
        },
      },
      { hardware: "h100" },
    );
    expect(warnings).toEqual(
      ["accelerators", "precision"].map((field) => `${field}: not in the file; set run.${field}`),
    );
    expect(rows[0]).toMatchObject({
      model: "ensemble",
      engine: "TensorRT-LLM",
      workload: { mode: "concurrency", concurrency: 100, requests: null, inputTokens: 200.85, outputTokens: 2565.855 },
    });
    expect(value(rows[0], "timeToFirstTokenSeconds", "p99")).toBeCloseTo(0.425_029, 6);
    expect(value(rows[0], "timePerOutputTokenSeconds")).toBeCloseTo(0.002_177, 6);
  });

  it("reads no time to first token from a run without streaming", () => {
    // The same issue, second export: time_to_first_token equals request_latency.
    const latency = { unit: "ms", avg: 4610.6156361171425, p50: 4355.8502165, p99: 6156.11159006 };
    const metrics = {
      request_throughput: { unit: "requests/sec", avg: 21.621765653636075 },
      request_latency: latency,
      time_to_first_token: latency,
      output_token_throughput: { unit: "tokens/sec", avg: 12277.70340876071 },
    };
    const flat = { model: ["ensemble"], backend: "tensorrtllm", service_kind: "triton", streaming: false };
    const nested = { endpoint: { model_names: ["ensemble"], streaming: false }, loadgen: { concurrency: 100 } };
    for (const input_config of [{ ...flat, concurrency: 100 }, nested]) {
      const [row] = importBenchmarkRuns({ ...metrics, input_config }).rows;
      expect(value(row, "timeToFirstTokenSeconds")).toBeUndefined();
      expect(value(row, "endToEndLatencySeconds")).toBeCloseTo(4.6106, 4);
      expect(row?.workload.concurrency).toBe(100);
    }
  });

  it("reads the first exports of genai-perf, with numbers as strings, nanoseconds and the older names of lengths", () => {
    // triton-inference-server/perf_analyzer, genai-perf/tests/test_json_exporter.py (2024-08): gpt2 under Triton, one request at a time
    const { rows } = importBenchmarkRuns({
      request_throughput: { unit: "request per sec", avg: "12.222026283281268" },
      request_latency: { unit: "ns", avg: "81694262.3143508", p99: "101977365.62" },
      time_to_first_token: { unit: "ns", avg: "20757771.22095672", p50: "20901523.0" },
      inter_token_latency: { unit: "ns", avg: "3860101.1100274306" },
      output_token_throughput: { unit: "tokens per sec", avg: "217.1010500160076" },
      num_output_token: { unit: "tokens", avg: "17.763097949886106" },
      num_input_token: { unit: "tokens", avg: "550.0523917995445" },
      input_config: { model: "gpt2_vllm", backend: "vllm", service_kind: "triton", streaming: true, concurrency: 1 },
    });
    expect(rows[0]).toMatchObject({ model: "gpt2_vllm", engine: "vLLM", workload: { concurrency: 1 } });
    expect(rows[0]?.workload.inputTokens).toBeCloseTo(550.05, 2);
    expect(rows[0]?.workload.outputTokens).toBeCloseTo(17.76, 2);
    expect(value(rows[0], "timeToFirstTokenSeconds", "median")).toBeCloseTo(0.020_902, 6);
    expect(value(rows[0], "endToEndLatencySeconds")).toBeCloseTo(0.081_694, 6);
  });

  it("reads published exports of aiperf 0.10, which state models and phases as lists", () => {
    // anud18/qwen36-vllm-aiperf-benchmark, results/nvfp4/5090/chatbot/{c16,r1.0}/profile_export_aiperf.json (2026-07-03)
    const version = { schema_version: "1.3", aiperf_version: "0.10.0" };
    const config = {
      models: { items: [{ name: "qwen3.6-nvfp4" }] },
      endpoint: { urls: ["http://localhost:8000"], type: "chat", streaming: true },
      datasets: [{ name: "main", type: "public", dataset: "sharegpt", entries: 96, random_seed: 42 }],
    };
    const warmup = { name: "warmup", exclude_from_results: true, requests: 16 };
    const closed = {
      ...version,
      request_throughput: { unit: "requests/sec", avg: 5.232059072013586 },
      request_latency: { unit: "ms", avg: 2695.119304677083, p50: 2189.7230649999997, p99: 9533.224058799997 },
      request_count: { unit: "requests", avg: 96 },
      time_to_first_token: { unit: "ms", avg: 119.13046247916667, p95: 238.85618025, p99: 254.48861884999985 },
      inter_token_latency: { unit: "ms", avg: 13.05021344397687, p50: 13.248111012987014, p99: 30.299305585142843 },
      output_token_throughput: { unit: "tokens/sec", avg: 1040.1442436393677 },
      output_sequence_length: { unit: "tokens", avg: 198.80208333333334 },
      input_sequence_length: { unit: "tokens", avg: 367.28125 },
      benchmark_duration: { unit: "sec", avg: 18.34841669 },
      input_config: {
        ...config,
        phases: [
          { ...warmup, type: "concurrency", concurrency: 16 },
          { name: "profiling", type: "concurrency", requests: 96, concurrency: 16 },
        ],
      },
      total_token_throughput: { unit: "tokens/sec", avg: 2961.781439682358 },
    };
    const { rows } = importBenchmarkRuns(closed);
    expect(rows[0]).toMatchObject({
      model: "qwen3.6-nvfp4",
      workload: { mode: "concurrency", concurrency: 16, requestRate: null, requests: 96, dataset: "sharegpt" },
    });
    expect(value(rows[0], "timePerOutputTokenSeconds", "p99")).toBeCloseTo(0.030_299, 6);
    const open = {
      ...version,
      request_throughput: { unit: "requests/sec", avg: 1.0096964703337958 },
      output_token_throughput: { unit: "tokens/sec", avg: 217.66321305789484 },
      time_to_first_token: { unit: "ms", avg: 103.61575194791666 },
      input_config: {
        ...config,
        phases: [
          { ...warmup, type: "poisson", rate: 2 },
          { name: "profiling", type: "poisson", requests: 96, rate: 1 },
        ],
      },
    };
    expect(importBenchmarkRuns(open).rows[0]?.workload).toMatchObject({
      mode: "server",
      requestRate: 1,
      arrivals: "poisson",
      concurrency: null,
    });
  });

  it("reads a published export of aiperf", () => {
    // ai-dynamo/aiperf, issue 340 (2025-10)
    const { tool, rows } = importBenchmarkRuns({
      request_throughput: { unit: "requests/sec", avg: 0.14968841618235815 },
      request_latency: {
        unit: "ms",
        avg: 6655.520201949999,
        p50: 6653.8574435,
        p95: 6661.0045142,
        p99: 6686.540937939999,
      },
      request_count: { unit: "requests", avg: 80 },
      time_to_first_token: { unit: "ms", avg: 44.166079325, p50: 44.452151, p90: 46.609212299999996, p99: 48.16844818 },
      time_to_second_token: { unit: "ms", avg: 0.2510478875 },
    });
    expect(tool).toBe("aiperf");
    expect(rows[0]?.workload.requests).toBe(80);
    expect(value(rows[0], "requestsPerSecond")).toBeCloseTo(0.1497, 4);
    expect(value(rows[0], "timeToFirstTokenSeconds", "p90")).toBeCloseTo(0.046_609, 6);
  });
});

describe("runs with failed requests", () => {
  it("get a caveat, because the load differed from the stated one", () => {
    // tenstorrent's run of DeepSeek-R1-0528 with guidellm 0.6.0 (2026-04): 500 of 531 requests failed
    const metrics = {
      request_totals: { successful: 32, errored: 500, incomplete: 31, total: 531 },
      requests_per_second: { successful: { mean: 2.49, median: 0.01 } },
      time_to_first_token_ms: { successful: { mean: 49.23, median: 48.7, percentiles: { p50: 48.5, p99: 77.79 } } },
      inter_token_latency_ms: { successful: { mean: 6.79, median: 6.77, percentiles: { p99: 7.11 } } },
    };
    const strategy = { type_: "concurrent", worker_count: 10, max_concurrency: 32, streams: 32 };
    const report = {
      metadata: { version: 1, guidellm_version: "0.6.0" },
      args: { profile: "concurrent", rate: [32], backend: "openai_http" },
      benchmarks: [{ config: { strategy, backend: { model: "deepseek-ai/DeepSeek-R1-0528" } }, metrics }],
    };
    const { rows, warnings } = importBenchmarkRuns(report);
    expect(rows[0]).toMatchObject({ quality: "caveat", workload: { concurrency: 32, requests: 32 } });
    expect(warnings.join()).toContain("500 of 532 requests failed");
    const served = { backend: "vllm", mean_ttft_ms: 80, request_rate: 2, request_throughput: 2, num_prompts: 100 };
    expect(importBenchmarkRuns({ ...served, completed: 90 }).rows[0]?.quality).toBe("caveat");
    expect(importBenchmarkRuns({ ...served, completed: 100 }).rows[0]?.quality).toBe("ok");
    const aiperf = {
      output_token_throughput: { avg: 100 },
      request_count: { avg: 97 },
      error_request_count: { avg: 3 },
    };
    expect(importBenchmarkRuns(aiperf).rows[0]?.notes).toBe("3 of 100 requests failed");
  });
});
