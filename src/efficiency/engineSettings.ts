/**
 * The rule by which an engine sizes its key-value cache.
 *
 * - `share-of-whole`: a share of the total memory holds weights, activations and cache (vLLM, TGI 3);
 * - `static-share-of-whole`: a share of the total memory holds weights and cache, and the rest activations (SGLang);
 * - `share-of-free`: the cache takes a share of the memory that weights and activations leave free (TensorRT-LLM, LMDeploy, TGI 2);
 * - `all-but-margin`: the cache takes all memory that weights and compute buffers leave free, except for a margin (llama.cpp).
 */
export type MemoryRule = "share-of-whole" | "static-share-of-whole" | "share-of-free" | "all-but-margin";

/**
 * Scheduling of prefill and decode within a step.
 *
 * - `mixed`: a step decodes all running requests and fills the rest of the token budget with chunks of prompts;
 * - `prefill-first`: a step runs either chunks of prompts or decodes, and prompts have priority;
 * - `whole-prompts`: prompts are not split; a step runs as many as fit the token budget, and at least one.
 */
export type ChunkedPrefill = "mixed" | "prefill-first" | "whole-prompts";

/** Memory management and batching of an engine. */
export interface EngineSettings {
  /** Rule that sizes the key-value cache. */
  readonly memoryRule: MemoryRule;
  /** Memory share used by `memoryRule`. */
  readonly memoryUtilization: number;
  /** Largest number of running requests per scheduler (one attention rank). */
  readonly maxSequences: number;
  /** Largest number of tokens per step and scheduler, including prompts and decoding requests. */
  readonly maxBatchedTokens: number;
  /** Scheduling of prefill and decode within a step. */
  readonly chunkedPrefill: ChunkedPrefill;
  /**
   * Number of decode steps between checks for new requests while others run; 1 if left out. A prompt waits half as many steps on average.
   * It is SGLang's `--scheduler-recv-interval`, or twice the mean wait under TensorRT-LLM's `batch_wait_timeout_iters`.
   */
  readonly promptIntervalSteps?: number | undefined;
  /** Whether the cache of common prompt prefixes is reused across requests. */
  readonly prefixCaching: "on" | "off";
  /**
   * Tokens that a layer with an attention window caches per request: the window, the window plus the batched tokens, or the whole
   * context.
   */
  readonly windowedCache: "window" | "window-and-batch" | "whole-context";
  /** Behaviour at a tensor-parallel degree that does not divide the number of heads. */
  readonly unevenHeads: "refused" | "padded";
  /**
   * Cache space that a request needs to be admitted: for its whole output, only for the tokens generated so far, or for its own output and a
   * share of what running requests have still to generate. The latter two may preempt requests later.
   */
  readonly admission: "whole-output" | "as-generated" | "estimated-output";
  /** Sampling buffer in bytes per logit and per request of `maxSequences`; 0 if activation buffers hold the logits. */
  readonly samplerBytesPerLogit: number;
  /** Memory that the engine always leaves free on each accelerator, in bytes. */
  readonly marginBytes: number;
  /** Default format of the key-value cache: 16 bits, or the format that the checkpoint specifies. */
  readonly cacheFormat: "16-bit" | "checkpoint";
}
