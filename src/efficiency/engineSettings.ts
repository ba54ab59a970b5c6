/**
 * The rule by which an engine sizes its key-value cache.
 *
 * - `share-of-whole`: a share of the whole memory holds weights, activations and cache (vLLM);
 * - `static-share-of-whole`: a share of the whole memory holds weights and cache, the rest activations (SGLang);
 * - `share-of-free`: the cache takes a share of what weights and activations leave (TensorRT-LLM, LMDeploy, TGI);
 * - `all-but-margin`: the cache takes what weights and compute buffers leave, but for a margin (llama.cpp).
 */
export type MemoryRule = "share-of-whole" | "static-share-of-whole" | "share-of-free" | "all-but-margin";

/**
 * The scheduling of prompts next to running requests in a step.
 *
 * - `mixed`: pieces of prompts fill what decoding requests leave of the batched tokens;
 * - `prefill-first`: a step runs prompts (in pieces) or decodes, not both, and prompts go first;
 * - `whole-prompts`: prompts are not cut; a step takes as many as the batched tokens allow, and at least one.
 */
export type ChunkedPrefill = "mixed" | "prefill-first" | "whole-prompts";

/** Memory management and batching of an engine. */
export interface EngineSettings {
  /** Rule that sizes the cache. */
  readonly memoryRule: MemoryRule;
  /** The share that the rule speaks of. */
  readonly memoryUtilization: number;
  /** Most requests that one scheduler (one attention rank) runs at once. */
  readonly maxSequences: number;
  /** Most tokens of one step of one scheduler, prompts and decoding requests together. */
  readonly maxBatchedTokens: number;
  /** Scheduling of prompts next to running requests. */
  readonly chunkedPrefill: ChunkedPrefill;
  /** Whether the cache of common prompt prefixes is reused. */
  readonly prefixCaching: "on" | "off";
  /** Tokens that a layer with an attention window keeps of a request: the window, the window and the batched tokens, or the whole context. */
  readonly windowedCache: "window" | "window-and-batch" | "whole-context";
  /** Behaviour of the engine at a tensor-parallel degree that does not divide the heads. */
  readonly unevenHeads: "refused" | "padded";
  /** Room that a request needs to be admitted: all of its output, or the tokens generated so far (it may be preempted later). */
  readonly admission: "whole-output" | "as-generated";
  /** Bytes that sampling keeps for each logit of each request that can run at once; 0 where buffers of prompts hold them. */
  readonly samplerBytesPerLogit: number;
  /** Bytes of an accelerator that the engine leaves free in any case. */
  readonly marginBytes: number;
  /** Bits of the cache unless it is told: 16, or what the checkpoint says. */
  readonly cacheFormat: "16-bit" | "checkpoint";
}
