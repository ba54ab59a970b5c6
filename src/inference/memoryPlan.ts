import type { Accelerator } from "../hardware/accelerator.js";
import { layerCacheBytes } from "../models/layerCache.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { MemoryPlan } from "./inferenceEstimate.js";
import type { ServingPlan } from "./inferencePlan.js";

/** Share of what weights and reserve leave that engines give to the key-value cache (TensorRT-LLM's and vLLM's default, 0.9). */
export const cacheMemoryShare = 0.9;
/** Share of the memory that driver and runtime take: 2 % (vLLM's profile of an 80 GB part, 2024). */
export const reservedMemoryShare = 0.02;
/** What they take at least, in bytes: context of the driver and workspaces of the libraries. */
export const reservedMemoryBytes = 500_000_000;
/** Tokens of prompts that engines run together at most, and keep room for; prompts shorter than this share a step. */
export const promptBudgetTokens = 8192;
/**
 * Bytes of activations at once for each value of each token's hidden vector: residual, input and output in 16 bits, and gate and up
 * of 3.5 times the width, twice.
 */
export const activationBytesPerHiddenValue = 24;
/** Share of its output that a request holds on average while it runs: half, and a little for blocks and admission. */
export const heldOutputShare = 0.6;

/** Bytes of cache and state that one accelerator keeps of one sequence with `context` tokens. */
export function sequenceBytes(
  { layerGroups, cacheBits }: StepWork,
  { tensor, pipeline }: ParallelPlan,
  context: number,
): number {
  let bytes = 0;
  for (const { attention, count } of layerGroups)
    if (attention) bytes += count * layerCacheBytes(attention, context, cacheBits, tensor);
  return bytes / pipeline;
}

/** What one accelerator holds, and the most requests that fit on all attention ranks of one replica. */
export function memoryPlan(
  work: StepWork,
  { memoryBytes: availableBytes, weightMemory }: Accelerator,
  { inputTokens, outputTokens }: Pick<ServingPlan, "inputTokens" | "outputTokens">,
  plan: ParallelPlan,
): MemoryPlan & { readonly shortfallBytes: number } {
  const { weightBytes } = work;
  // Ranks that share experts gather each other's tokens.
  const activationBytes =
    promptBudgetTokens * plan.attentionDataParallel * work.hiddenSize * activationBytesPerHiddenValue;
  const reservedBytes =
    weightMemory === "on-chip" ? 0 : reservedMemoryShare * availableBytes + reservedMemoryBytes + activationBytes;
  const room = cacheMemoryShare * (availableBytes - weightBytes - reservedBytes);
  const held = sequenceBytes(work, plan, inputTokens + heldOutputShare * outputTokens);
  const cacheBytesPerRequest = sequenceBytes(work, plan, inputTokens + outputTokens);
  return {
    weightBytes,
    reservedBytes,
    cacheBytes: 0,
    availableBytes,
    cacheBytesPerRequest,
    largestBatch:
      held > 0 ? Math.max(0, Math.floor(room / held)) * plan.attentionDataParallel : Number.MAX_SAFE_INTEGER,
    shortfallBytes: Math.max(0, (cacheBytesPerRequest - room) / cacheMemoryShare),
  };
}
