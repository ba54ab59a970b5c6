import type { EngineSettings } from "../efficiency/engineSettings.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { layerCacheBytes } from "../models/layerCache.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Bytes } from "../units/quantity.js";
import { activationMemory, tokensOfStep } from "./activationMemory.js";
import type { MemoryPlan } from "./inferenceEstimate.js";
import type { ServingPlan } from "./inferencePlan.js";

/** Share of the memory that driver and runtime take: 2 % (vLLM's profile of an 80 GB part, 2024). */
export const reservedMemoryShare = 0.02;
/** Smallest reserve in bytes: context of the driver and workspaces of the libraries. */
export const reservedMemoryBytes = 500_000_000;
/** Share of its output that a request holds on average while it runs: half, and a little for blocks and admission. */
export const heldOutputShare = 0.6;

/** Tokens that an engine holds of a request next to a layer's window. */
function tokensNextToWindow(settings: EngineSettings, inputTokens: number): number {
  if (settings.windowedCache === "whole-context") return Infinity;
  return settings.windowedCache === "window" ? 0 : tokensOfStep(settings, inputTokens);
}

/** Bytes of cache and state that one accelerator keeps of one sequence with `context` tokens, `nextToWindow` of them outside each window. */
export function sequenceBytes(
  { layerGroups, cacheBits }: StepWork,
  { tensor, pipeline }: ParallelPlan,
  context: number,
  nextToWindow: number,
): Bytes {
  let bytes = 0;
  for (const { attention, count } of layerGroups)
    if (attention) bytes += count * layerCacheBytes(attention, context, cacheBits, tensor, nextToWindow);
  return bytes / pipeline;
}

/** Bytes that one accelerator keeps for neither weights nor cache, by the engine's rule. */
function reserved(
  { memoryRule, memoryUtilization, marginBytes }: EngineSettings,
  memoryBytes: Bytes,
  weightBytes: Bytes,
  runtime: Bytes,
  activations: Bytes,
): Bytes {
  const unused = (1 - memoryUtilization) * memoryBytes;
  if (memoryRule === "share-of-whole") return unused + runtime + activations;
  if (memoryRule === "static-share-of-whole") return unused + runtime;
  const left = memoryBytes - weightBytes - runtime - activations - marginBytes;
  return memoryBytes - weightBytes - memoryUtilization * left;
}

/** A memory plan, and what is missing of it. */
export type CheckedMemory = MemoryPlan & {
  readonly shortfallBytes: Bytes;
  /** Tokens that the engine holds of a request next to a layer's window. */
  readonly nextToWindow: number;
};

/**
 * The memory plan of one accelerator, and the most requests that fit on all attention ranks of one replica.
 *
 * Model: the cache gets what the engine's rule leaves; requests hold their prompt and {@link heldOutputShare} of their output on average,
 * or all of it where the engine admits them with room for it.
 */
export function memoryPlan(
  work: StepWork,
  { memoryBytes: availableBytes, weightMemory }: Accelerator,
  { inputTokens, outputTokens }: Pick<ServingPlan, "inputTokens" | "outputTokens">,
  plan: ParallelPlan,
  settings: EngineSettings,
): CheckedMemory {
  const { weightBytes } = work;
  const onChip = weightMemory === "on-chip";
  const runtime = onChip ? 0 : reservedMemoryShare * availableBytes + reservedMemoryBytes;
  const activations = onChip ? 0 : activationMemory(work, plan, settings, inputTokens);
  const reservedBytes = reserved(settings, availableBytes, weightBytes, runtime, activations);
  const room = availableBytes - weightBytes - reservedBytes;
  const nextToWindow = tokensNextToWindow(settings, inputTokens);
  const longest = inputTokens + outputTokens;
  const cacheBytesPerRequest = sequenceBytes(work, plan, longest, nextToWindow);
  const heldShare = settings.admission === "whole-output" ? 1 : heldOutputShare;
  const held = sequenceBytes(work, plan, inputTokens + heldShare * outputTokens, nextToWindow);
  const ranks = plan.attentionDataParallel;
  const fits = room >= cacheBytesPerRequest;
  const most = held > 0 ? Math.floor(room / held) : Number.MAX_SAFE_INTEGER;
  const growth = settings.memoryRule === "share-of-free" ? settings.memoryUtilization : 1;
  return {
    weightBytes,
    reservedBytes,
    cacheBytes: 0,
    availableBytes,
    cacheBytesPerRequest,
    cacheCapacityTokens: capacityTokens(room, cacheBytesPerRequest, longest) * ranks,
    largestBatch: fits ? Math.min(most, settings.maxSequences) * ranks : 0,
    shortfallBytes: Math.max(0, (cacheBytesPerRequest - room) / growth),
    nextToWindow,
  };
}

/** Tokens of requests of that length whose cache fits into a room. */
function capacityTokens(room: Bytes, cacheBytesPerRequest: Bytes, longest: number): number {
  if (cacheBytesPerRequest === 0) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, Math.floor((room / cacheBytesPerRequest) * longest));
}
