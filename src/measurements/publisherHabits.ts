import type { EngineFamily } from "../efficiency/engineFamilies.js";
import { fp8Block128 } from "../formats/fp8Block128.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import { engineOf } from "./engineSpelling.js";
import type { Measurement } from "./measurement.js";

/** Publishers whose FP8 releases have a scale for each 128 by 128 block (their model cards, 2024 to 2026). */
const blockScaledPublishers = /^(?:Qwen|deepseek-ai|MiniMaxAI|moonshotai|zai-org|XiaomiMiMo)\//;

/** Tells whether the FP8 weights of a model have a scale for each 128 by 128 block, by its name in a table. */
export function releasesInBlocks(model: string, { nativeFormat }: Architecture): boolean {
  return nativeFormat === fp8Block128.id || blockScaledPublishers.test(model);
}

/** Tells whether a row is an MLPerf submission, whose power is measured at the wall. */
export function isMlperfSubmission({ engine }: Measurement): boolean {
  return /submission/i.test(engine);
}

/**
 * Tells whether an unstated key-value cache format follows 8- or 4-bit weights. vLLM, SGLang and Transformers keep 16 bits by default;
 * TensorRT-LLM follows the scales in the checkpoint; MLPerf submitters use 8 bits, and so do published closed-loop recipes for
 * accelerators whose attention kernels read 8 bits at full speed (InferenceX's scripts for Blackwell and CDNA, 2025 and 2026).
 */
export function cacheFollowsWeights(row: Measurement, { generation }: Accelerator): boolean {
  const recipe = row.workload.mode === "concurrency" && recipesOfNarrowCache.test(generation);
  return recipe || isMlperfSubmission(row) || !keepsWideCache.includes(engineOf(row.engine).family);
}

const recipesOfNarrowCache = /^(?:blackwell|cdna)/;

const keepsWideCache: readonly EngineFamily[] = ["vllm", "sglang", "pytorch", "llama.cpp", "exllama", "mlc"];

/** Tells whether a row ran with the default limits of its engine. Bursts do (GPUStack); published recipes and MLPerf tune batch sizes. */
export function runsWithDefaults({ workload }: Measurement): boolean {
  return workload.mode === "burst";
}

/** Tells whether an engine splits models by layer over accelerators: llama.cpp and its wrappers. */
export function splitsLayers({ engine }: Measurement): boolean {
  return /llama\.cpp|ollama/i.test(engine);
}

/**
 * Wall power of a serving system over the power of its accelerators: 1.3 to 1.7 in the MLPerf power runs of 2024 and 2025, relative to
 * estimates that are within a few per cent of the accelerators' meters. Rated powers give 1.82.
 */
export const wallPowerRatio = 1.5;

/** Measured power over accelerator power for a row: {@link wallPowerRatio} for MLPerf submissions, otherwise 1. */
export function measuredPowerRatio(row: Measurement): number {
  return isMlperfSubmission(row) ? wallPowerRatio : 1;
}

/** The usual weight format if none is stated: the narrowest that the machine supports for MLPerf, Q4_K_M for llama.cpp, otherwise BF16. */
export function usualWeights(row: Measurement, nativeFormat: string, accelerator: Accelerator): string {
  const single = row.workload.mode === "single-stream" && splitsLayers(row);
  const { fp4, fp8 } = isMlperfSubmission(row) ? accelerator.peakDenseFlopsPerSecond : {};
  return nativeFormat === "mxfp4" ? "mxfp4" : single ? "q4_k_m" : fp4 ? "fp4" : fp8 ? "fp8" : "bf16";
}
