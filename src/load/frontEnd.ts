import type { PreparedLoad } from "./loadPlan.js";

/**
 * Seconds for each request of a burst in which the front end of a server takes requests in and returns nothing: tokenising and templating
 * in the process that also streams. vLLM's chat endpoint takes 8 to 15 ms; other engines some 1 ms, which is left out.
 *
 * @source GPUStack performance lab: bursts of 1,000 requests shift mean and 99th percentile alike (vLLM 0.11, H100 and H200)
 */
const intakeSeconds: Readonly<Record<string, number>> = { vllm: 0.008 };

/** Seconds for each request of a burst that the front end of a plan's engine takes; 0 if it is not known. */
export function intakeSecondsOf({ prepared }: Pick<PreparedLoad, "prepared">): number {
  return intakeSeconds[prepared.options.limits?.engine ?? ""] ?? 0;
}
