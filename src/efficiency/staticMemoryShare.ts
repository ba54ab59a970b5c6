import type { Bytes } from "../units/quantity.js";

/** Context of the driver and the runtime: 512 MiB. */
const contextBytes = 536_870_912;
/** Activations of one token of a prompt: 1.5 MiB. */
const bytesPerBatchedToken = 1_572_864;
/** Captured graphs of decode steps of up to 256 requests: 2 MiB each. */
const graphBytes = 536_870_912;
/** The least that is left free on parts above 60 GB: 10 GiB. */
const leastFreeBytes = 10_737_418_240;
const largePartBytes = 60e9;
/** Small parts, whose free share would be too little. */
const leastShare = 0.1;

/**
 * SGLang's default share of the whole memory for weights and cache, rounded to thousandths as the engine does.
 *
 * @source sgl-project/sglang v0.5.16, srt/server_args.py, _handle_gpu_memory_settings, without its 1/8 GiB for each accelerator of a plan
 */
export function staticMemoryShare(memoryBytes: Bytes, batchedTokens: number): number {
  const needed = contextBytes + batchedTokens * bytesPerBatchedToken + graphBytes;
  const free = memoryBytes > largePartBytes ? Math.max(needed, leastFreeBytes) : needed;
  return Number(Math.max(leastShare, (memoryBytes - free) / memoryBytes).toFixed(3));
}
