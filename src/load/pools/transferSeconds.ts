import type { BytesPerSecond, Seconds } from "../../units/quantity.js";
import type { PreparedLoad } from "../loadPlan.js";

/**
 * One-way bandwidth of a 400 Gb/s network port, of which most servers have one per accelerator: the default link between pools.
 *
 * @source NVIDIA DGX H100 user guide: eight ConnectX-7 ports of 400 Gb/s for eight GPUs
 * @example
 * ```ts
 * import { usualPoolLinkBytesPerSecond } from "llm-economics/load";
 *
 * usualPoolLinkBytesPerSecond; // => 50_000_000_000
 * ```
 */
export const usualPoolLinkBytesPerSecond: BytesPerSecond = 50_000_000_000;

/** Seconds to transfer the cache of a mean prompt, with one link per accelerator. */
export function transferSecondsOf({ prepared, load }: PreparedLoad, linkBytesPerSecond: BytesPerSecond): Seconds {
  const { input, output } = load;
  const promptBytes = (prepared.memory.cacheBytesPerRequest * input.mean) / (input.mean + output.mean);
  return promptBytes / linkBytesPerSecond / prepared.parallel.pipeline;
}
