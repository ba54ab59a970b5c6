import type { Bytes } from "../units/quantity.js";

/** Memory of the driver and runtime context: 512 MiB. */
const contextBytes = 536_870_912;
/** Activation memory per batched token: 1.5 MiB. */
const bytesPerBatchedToken = 1_572_864;
/** Captured CUDA graphs of decode steps with up to 256 requests: 2 MiB each. */
const graphBytes = 536_870_912;
/** Memory left free on parts above 60 GB: at least 10 GiB. */
const leastFreeBytes = 10_737_418_240;
const largePartBytes = 60e9;
/** Lower bound of the share, for small parts. */
const leastShare = 0.1;

/**
 * SGLang's default share of the total memory for weights and cache, rounded to thousandths as in the engine.
 *
 * @source sgl-project/sglang v0.5.16, srt/server_args.py, _handle_gpu_memory_settings, without its 1/8 GiB per accelerator of a plan
 */
export function staticMemoryShare(memoryBytes: Bytes, batchedTokens: number): number {
  const needed = contextBytes + batchedTokens * bytesPerBatchedToken + graphBytes;
  const free = memoryBytes > largePartBytes ? Math.max(needed, leastFreeBytes) : needed;
  return Number(Math.max(leastShare, (memoryBytes - free) / memoryBytes).toFixed(3));
}
