import type { PreparedLoad } from "./loadPlan.js";

/**
 * Seconds per request of a burst during which the front end of a server accepts requests and streams nothing, because
 * templating and tokenization run in the process that also streams. vLLM's chat endpoint takes 9, 12 and 16 ms on three servers,
 * of which this is the median; other engines take about 1 ms, which is ignored.
 *
 * @source GPUStack performance lab: bursts of 1,000 requests shift mean and 99th percentile equally (vLLM 0.11; prompts of 128 tokens on
 * H200, A100 and H100)
 */
const intakeSeconds: Readonly<Record<string, number>> = { vllm: 0.012 };

/**
 * The same for gpt-oss, whose prompts vLLM renders with openai-harmony, a compiled library, instead of a Jinja template.
 *
 * @source vllm-project/vllm v0.11, entrypoints/openai/serving_chat.py (use_harmony); GPUStack performance lab, gpt-oss-20b on H100
 */
const harmonySeconds: Readonly<Record<string, number>> = { vllm: 0.001 };

/** Seconds per request of a burst that the front end of the plan's engine takes; 0 if unknown. */
export function intakeSecondsOf({ prepared }: Pick<PreparedLoad, "prepared">): number {
  const { architecture, options } = prepared;
  const seconds = architecture.id.startsWith("gpt-oss") ? harmonySeconds : intakeSeconds;
  return seconds[options.limits?.engine ?? ""] ?? 0;
}
