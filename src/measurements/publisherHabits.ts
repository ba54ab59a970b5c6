import type { EngineFamily } from "../efficiency/engineFamilies.js";
import { fp8Block128 } from "../formats/fp8Block128.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import { engineOf } from "./engineSpelling.js";
import type { Measurement } from "./measurement.js";

/** Publishers whose releases in FP8 have a scale for each block of 128 by 128 weights (their model cards, 2024 to 2026). */
const blockScaledPublishers = /^(?:Qwen|deepseek-ai|MiniMaxAI|moonshotai|zai-org|XiaomiMiMo)\//;

/** Whether FP8 weights of a model, by its name in a table, have a scale for each block of 128 by 128. */
export function releasesInBlocks(model: string, { nativeFormat }: Architecture): boolean {
  return nativeFormat === fp8Block128.id || blockScaledPublishers.test(model);
}

/** Whether a row is a submission to MLPerf, which measures whole systems at the wall. */
export function isMlperfSubmission({ engine }: Measurement): boolean {
  return /submission/i.test(engine);
}

/**
 * Tells whether the key-value cache follows a checkpoint in 8 or 4 bits where a table does not state its format. vLLM, SGLang and Transformers
 * keep 16 bits unless told; TensorRT-LLM follows the checkpoint's scales; submitters to MLPerf set 8 bits.
 */
export function cacheFollowsWeights(row: Measurement): boolean {
  return isMlperfSubmission(row) || !keepsWideCache.includes(engineOf(row.engine).family);
}

const keepsWideCache: readonly EngineFamily[] = ["vllm", "sglang", "pytorch", "llama.cpp", "exllama", "mlc"];

/** Whether a table measures a server with its engine's default limits: runs sent at once do (GPUStack), published recipes and MLPerf tune batches. */
export function runsWithDefaults({ workload }: Measurement): boolean {
  return workload.mode === "burst";
}

/** Whether an engine divides whole layers among accelerators: llama.cpp and what wraps it. */
export function splitsLayers({ engine }: Measurement): boolean {
  return /llama\.cpp|ollama/i.test(engine);
}

/**
 * The ratio of a system's power at the wall to that of its accelerators while it serves: 1.3 to 1.7 in MLPerf's power runs of 2024 and
 * 2025, over estimates that are within a few per cent of what the accelerators' own meters read. Ratings give 1.82.
 */
export const wallPowerRatio = 1.5;

/** The ratio of the power that a table measures to that of the accelerators: MLPerf's submissions measure at the wall. */
export function measuredPowerRatio(row: Measurement): number {
  return isMlperfSubmission(row) ? wallPowerRatio : 1;
}

/** The weight format that publishers use where a table states none: the narrowest that MLPerf submitters' machines multiply, Q4_K_M for llama.cpp. */
export function usualWeights(row: Measurement, nativeFormat: string, accelerator: Accelerator): string {
  const single = row.workload.mode === "single-stream" && splitsLayers(row);
  const { fp4, fp8 } = isMlperfSubmission(row) ? accelerator.peakDenseFlopsPerSecond : {};
  return nativeFormat === "mxfp4" ? "mxfp4" : single ? "q4_k_m" : fp4 ? "fp4" : fp8 ? "fp8" : "bf16";
}
