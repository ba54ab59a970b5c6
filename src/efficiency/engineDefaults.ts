import type { EngineSettings } from "./engineSettings.js";
import type { ReleasedVersion } from "./engineVersion.js";
import { genericSettings } from "./genericSettings.js";

/**
 * Default settings that apply from a version on or on some accelerators. Settings that are left out keep the value of earlier
 * entries.
 */
export interface EngineDefaults extends Partial<Omit<EngineSettings, "memoryUtilization">> {
  /** Memory share; `by-memory` if it follows from the accelerator's memory and the batched tokens. */
  readonly memoryUtilization?: number | "by-memory";
  /** First release that the entry applies to. */
  readonly from?: ReleasedVersion;
  /** Smallest memory of the accelerators that the entry applies to, in bytes. */
  readonly leastMemoryBytes?: number;
  /** Generations that the entry applies to; all if left out. */
  readonly generations?: readonly string[];
}

/** The first entry of an engine, which states every setting. */
type FirstDefaults = EngineDefaults & Omit<EngineSettings, "memoryUtilization">;

/**
 * Default settings by engine, oldest release first. Of the entries that apply, later ones override earlier ones. Sequence and
 * token limits are per scheduler, which serves one attention rank. The comment above each entry is its source.
 */
export const engineDefaults = {
  unknown: [
    // A generic engine: TensorRT-LLM's memory rule, vLLM's mixed steps.
    genericSettings,
  ],
  vllm: [
    // vllm-project/vllm v0.6, engine/arg_utils.py and config.py (2024-09).
    {
      memoryRule: "share-of-whole",
      memoryUtilization: 0.9,
      maxSequences: 256,
      maxBatchedTokens: 2048,
      chunkedPrefill: "whole-prompts",
      prefixCaching: "off",
      windowedCache: "whole-context",
      unevenHeads: "refused",
      cacheFormat: "16-bit",
      admission: "as-generated",
      // Sampling takes 1.26 GiB of activations for 256 requests and 128,256 logits, on one and on two accelerators
      // (vllm-project/vllm#10511).
      samplerBytesPerLogit: 41,
      marginBytes: 0,
    },
    // vllm-project/vllm v0.8, V1 by default (2025-03).
    {
      from: [0, 8],
      chunkedPrefill: "mixed",
      prefixCaching: "on",
    },
    // vllm-project/vllm, engine/arg_utils.py, get_batch_defaults (2025-12), for the OpenAI server; v0.8.5 has the same (2025-04). Of
    // v0.8, patches before it go by the names H100 and H200, and the first ones run 1,024 sequences on every accelerator.
    {
      from: [0, 8],
      leastMemoryBytes: 75_161_927_680,
      maxSequences: 1024,
      maxBatchedTokens: 8192,
    },
    // vllm-project/vllm v0.9.1, v1/core (2025-06); older releases keep windows only if every layer has one.
    { from: [0, 9], windowedCache: "window-and-batch" },
    // vllm-project/vllm v0.9, engine/arg_utils.py (2025-05): not where the device's name has "a100". This entry goes by the generation
    // instead, which takes in the A800 with 80 GB: vLLM runs 1,024 sequences and 8,192 tokens on it.
    { from: [0, 9], generations: ["ampere"], maxSequences: 256, maxBatchedTokens: 2048 },
    // vllm-project/vllm, config/cache.py (2026).
    { from: [0, 22], memoryUtilization: 0.92 },
  ],
  sglang: [
    // sgl-project/sglang, srt/server_args.py, model_runner.py and managers/schedule_policy.py (2025-11).
    {
      memoryRule: "static-share-of-whole",
      memoryUtilization: "by-memory",
      maxSequences: 2048,
      maxBatchedTokens: 2048,
      chunkedPrefill: "prefill-first",
      prefixCaching: "on",
      windowedCache: "window",
      unevenHeads: "refused",
      cacheFormat: "16-bit",
      admission: "estimated-output",
      samplerBytesPerLogit: 0,
      marginBytes: 0,
    },
    // sgl-project/sglang v0.5.16, srt/server_args.py.
    { leastMemoryBytes: 37_580_963_840, maxBatchedTokens: 4096 },
    // sgl-project/sglang, srt/server_args.py (2025-11).
    { leastMemoryBytes: 64_424_509_440, maxBatchedTokens: 8192 },
    // sgl-project/sglang, srt/server_args.py (2025-11).
    { leastMemoryBytes: 171_798_691_840, maxBatchedTokens: 16_384 },
  ],
  "tensorrt-llm": [
    // TensorRT-LLM 1.4, KvCacheConfig and SchedulerConfig (2026); trtllm-serve, max_batch_size and max_num_tokens (2025).
    {
      memoryRule: "share-of-free",
      memoryUtilization: 0.9,
      maxSequences: 2048,
      maxBatchedTokens: 8192,
      chunkedPrefill: "whole-prompts",
      prefixCaching: "on",
      windowedCache: "window",
      unevenHeads: "refused",
      cacheFormat: "checkpoint",
      admission: "whole-output",
      samplerBytesPerLogit: 0,
      marginBytes: 0,
    },
  ],
  "llama.cpp": [
    // ggml-org/llama.cpp, common/common.h and tools/server (2026): n_parallel, n_ubatch, fit_params_target.
    {
      memoryRule: "all-but-margin",
      memoryUtilization: 1,
      maxSequences: 4,
      maxBatchedTokens: 512,
      chunkedPrefill: "mixed",
      prefixCaching: "on",
      windowedCache: "window-and-batch",
      unevenHeads: "padded",
      cacheFormat: "16-bit",
      admission: "whole-output",
      samplerBytesPerLogit: 4,
      marginBytes: 1_073_741_824,
    },
  ],
  lmdeploy: [
    // InternLM/lmdeploy, messages.py, TurbomindEngineConfig; utils.py, get_max_batch_size (2025-04); windows only mask attention.
    {
      memoryRule: "share-of-free",
      memoryUtilization: 0.8,
      maxSequences: 128,
      maxBatchedTokens: 8192,
      chunkedPrefill: "prefill-first",
      prefixCaching: "off",
      windowedCache: "whole-context",
      unevenHeads: "refused",
      cacheFormat: "16-bit",
      admission: "as-generated",
      samplerBytesPerLogit: 0,
      marginBytes: 0,
    },
    // InternLM/lmdeploy v0.6, utils.py, get_max_batch_size, for A100 and A800, not A30 (2024-09).
    { generations: ["ampere"], leastMemoryBytes: 38e9, maxSequences: 256 },
    // InternLM/lmdeploy v0.6, utils.py, get_max_batch_size, for H100 and H800; 128 for other Hopper parts (2024-09).
    { generations: ["hopper"], maxSequences: 512 },
    // InternLM/lmdeploy v0.10 and v0.16, utils.py, get_max_batch_size, for A100 and A800; a benchmark page says 512.
    {
      from: [0, 10],
      generations: ["ampere"],
      leastMemoryBytes: 38e9,
      maxSequences: 384,
    },
    // InternLM/lmdeploy v0.10 and v0.16, utils.py, get_max_batch_size, for H100, H800, H200 and GH200; 128 for H20.
    {
      from: [0, 10],
      generations: ["hopper"],
      maxSequences: 1024,
    },
  ],
  tgi: [
    // text-generation-inference v2.2, launcher arguments (max-concurrent-requests, max-batch-prefill-tokens) and
    // flash_causal_lm.py (2024-07); the longest prompt by default, 4,095 tokens, and 50.
    {
      memoryRule: "share-of-free",
      memoryUtilization: 0.95,
      maxSequences: 128,
      maxBatchedTokens: 4145,
      chunkedPrefill: "whole-prompts",
      prefixCaching: "off",
      windowedCache: "whole-context",
      unevenHeads: "refused",
      cacheFormat: "16-bit",
      admission: "whole-output",
      samplerBytesPerLogit: 0,
      marginBytes: 0,
    },
    // text-generation-inference v2.3, launcher (2024-09).
    { from: [2, 3], prefixCaching: "on" },
    // text-generation-inference v2.4, TGI_WIGGLE_ROOM (2024-10).
    { from: [2, 4], memoryUtilization: 0.9 },
    // text-generation-inference v3.0, flash_causal_lm.py, get_cuda_free_memory and PREFILL_CHUNKING; models/__init__.py, for FP8
    // caches of compressed-tensors; launcher, of accelerators whose rate it does not know. On one that it knows, such as an H100, a
    // step has the tokens that the 16-bit rate computes in a second, at most the context: 56,000 for a model of 8B (2024-12).
    {
      from: [3, 0],
      memoryRule: "share-of-whole",
      memoryUtilization: 0.95,
      maxBatchedTokens: 4096,
      chunkedPrefill: "mixed",
      cacheFormat: "checkpoint",
    },
    // text-generation-inference v3.1, TGI_WIGGLE_ROOM (2025-01).
    { from: [3, 1], memoryUtilization: 0.93 },
    // text-generation-inference v3.3, TGI_WIGGLE_ROOM (2025-05).
    { from: [3, 3], memoryUtilization: 0.9 },
  ],
} as const satisfies { readonly [engine: string]: readonly [FirstDefaults, ...EngineDefaults[]] };
