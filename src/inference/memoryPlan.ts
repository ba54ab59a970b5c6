import type { Accelerator } from "../hardware/accelerator.js";
import type { StepWork } from "../operations/work.js";
import type { MemoryPlan } from "./inferenceEstimate.js";

/** Share of what weights and reserve leave that engines give to the key-value cache (TensorRT-LLM's and vLLM's default, 0.9). */
export const cacheMemoryShare = 0.9;
/** Share of the memory that driver, runtime and activations take: 2 % (vLLM's profile of an 80 GB part, 2024). */
export const reservedMemoryShare = 0.02;
/** What they take at least, in bytes: context of the driver and workspaces of the libraries. */
export const reservedMemoryBytes = 500_000_000;
/** Share of its output that a request holds on average while it runs: half, and a little for blocks and admission. */
export const heldOutputShare = 0.6;

/** Cache and state bytes of one sequence with `context` tokens on one accelerator. */
export function sequenceBytes(work: StepWork, context: number): number {
  let bytes = work.stateBytesPerSequence;
  for (const cache of work.caches) bytes += cache.bytesPerToken * Math.min(context, cache.visibleTokens);
  return bytes;
}

/** What one accelerator holds, and the most requests that fit on all attention ranks of one replica. */
export function memoryPlan(
  work: StepWork,
  accelerator: Accelerator,
  inputTokens: number,
  outputTokens: number,
  attentionRanks: number,
): MemoryPlan & { readonly shortfallBytes: number } {
  const availableBytes = accelerator.memoryBytes;
  const onChip = accelerator.weightMemory === "on-chip";
  const reservedBytes = onChip ? 0 : reservedMemoryShare * availableBytes + reservedMemoryBytes;
  const room = cacheMemoryShare * (availableBytes - work.weightBytes - reservedBytes);
  const held = sequenceBytes(work, inputTokens + heldOutputShare * outputTokens);
  const longest = sequenceBytes(work, inputTokens + outputTokens);
  return {
    weightBytes: work.weightBytes,
    reservedBytes,
    cacheBytes: 0,
    availableBytes,
    cacheBytesPerRequest: longest,
    largestBatch: held > 0 ? Math.max(0, Math.floor(room / held)) * attentionRanks : Number.MAX_SAFE_INTEGER,
    shortfallBytes: Math.max(0, (longest - room) / cacheMemoryShare),
  };
}
