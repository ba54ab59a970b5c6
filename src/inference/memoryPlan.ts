import type { EngineSettings } from "../efficiency/engineSettings.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { layerCacheBytes } from "../models/layerCache.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Bytes } from "../units/quantity.js";
import { activationMemory, tokensOfStep } from "./activationMemory.js";
import type { MemoryPlan } from "./inferenceEstimate.js";
import type { ServingPlan } from "./inferencePlan.js";

/** Share of the memory taken by driver and runtime: 2 % (vLLM's profile of an 80 GB accelerator, 2024). */
export const reservedMemoryShare = 0.02;
/** Fixed reserve in bytes, in addition to the share: driver context and library workspaces. */
export const reservedMemoryBytes = 500_000_000;
/**
 * Mean share of its output that a running request keeps in the cache: half, plus a margin for block granularity and admission.
 */
export const heldOutputShare = 0.6;

/** Number of tokens per request that an engine caches in addition to a layer's window. */
function tokensNextToWindow(settings: EngineSettings, inputTokens: number): number {
  if (settings.windowedCache === "whole-context") return Infinity;
  return settings.windowedCache === "window" ? 0 : tokensOfStep(settings, inputTokens);
}

/**
 * Cache and state bytes of one sequence of `context` tokens on one accelerator, with up to `nextToWindow` tokens in addition to
 * each window.
 */
export function sequenceBytes(
  { layerGroups, cacheBits, ranks }: StepWork,
  { tensor, pipeline }: ParallelPlan,
  context: number,
  nextToWindow: number,
): Bytes {
  let bytes = 0;
  for (const { attention, count } of layerGroups)
    if (attention)
      bytes += count * ranks * layerCacheBytes(attention, context, cacheBits, tensor * ranks, nextToWindow);
  return bytes / pipeline;
}

/** A memory plan with its shortfall. */
export interface CheckedMemory {
  readonly memory: MemoryPlan;
  readonly shortfallBytes: Bytes;
  /** Number of tokens per request that the engine caches in addition to a layer's window. */
  readonly nextToWindow: number;
}

/**
 * The memory plan of one accelerator, with the largest batch of one replica.
 *
 * Model: the cache gets the memory that the engine's rule leaves. On average a running request keeps its prompt and
 * {@link heldOutputShare} of its output, or all of its output if the engine admits requests with space for it.
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
  const { memoryRule, memoryUtilization, marginBytes } = settings;
  const counted = runtime + (memoryRule === "static-share-of-whole" ? 0 : activations) + marginBytes;
  // A share of the free memory is a share of what the weights and the counted bytes leave.
  const ofWhole = memoryRule === "share-of-whole" || memoryRule === "static-share-of-whole";
  const [shared, share] = ofWhole ? [availableBytes, 1] : [availableBytes - weightBytes, memoryUtilization];
  const reservedBytes = (1 - memoryUtilization) * shared + share * counted;
  const room = availableBytes - weightBytes - reservedBytes;
  const nextToWindow = tokensNextToWindow(settings, inputTokens);
  const longest = inputTokens + outputTokens;
  const cacheBytesPerRequest = sequenceBytes(work, plan, longest, nextToWindow);
  const heldShare = settings.admission === "whole-output" ? 1 : heldOutputShare;
  const held = sequenceBytes(work, plan, inputTokens + heldShare * outputTokens, nextToWindow);
  const ranks = plan.attentionDataParallel;
  const within = (bytes: Bytes, each: number) =>
    bytes > 0 ? Math.floor((room / bytes) * each) : Number.MAX_SAFE_INTEGER;
  const missing = cacheBytesPerRequest - room;
  const memory = {
    weightBytes,
    // A share of the free memory is negative when the weights exceed the memory; the runtime needs its part all the same.
    reservedBytes: Math.max(reservedBytes, runtime),
    cacheBytes: 0,
    availableBytes,
    cacheBytesPerRequest,
    cacheCapacityTokens: Math.max(0, within(cacheBytesPerRequest, longest)) * ranks,
    largestBatch: missing <= 0 ? Math.min(within(held, 1), settings.maxSequences) * ranks : 0,
  };
  return { memory, shortfallBytes: Math.max(0, missing / share), nextToWindow };
}
