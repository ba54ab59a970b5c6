/** Qualitative differences of an engine that no rate expresses. */
export interface EngineTraits {
  /** Bits that sums of 16-bit products are kept in, 32 if left out: parts sold for games multiply at twice the rate if 16 suffice. */
  readonly accumulationBits?: 16 | 32 | undefined;
  /** Whether a prompt's attention scores stay inside one kernel, as they do if left out, or are written to memory and read again. */
  readonly attentionScores?: "fused" | "stored" | undefined;
  /** Whether the cache of keys and values is paged, as it is if left out, or copied to append to it and repeated for grouped queries. */
  readonly cache?: "paged" | "copied" | undefined;
  /** Whether each pipeline stage is driven by a process of its own, as it is if left out, or one process drives them all. */
  readonly stageHosts?: "own" | "shared" | undefined;
}

/** The engines that differ from most: all others keep sums in 32 bits, attention scores inside the kernel, and a process for each stage. */
export const engineTraits: { readonly [family: string]: EngineTraits } = {
  // Products in cuBLAS's 16-bit compute type; attention as two products and a softmax unless asked otherwise (until August 2025); one process.
  pytorch: { cache: "copied" },
  "llama.cpp": { accumulationBits: 16, attentionScores: "stored", stageHosts: "shared" },
};
