/** Qualitative properties of an engine that no rate expresses. */
export interface EngineTraits {
  /** Accumulator width of 16-bit products; 32 if left out. With 16 bits, GeForce parts multiply at twice the rate. */
  readonly accumulationBits?: 16 | 32 | undefined;
  /** Attention scores during prefill: kept inside one fused kernel (the default), or stored to memory and read back. */
  readonly attentionScores?: "fused" | "stored" | undefined;
  /** Key-value cache: paged (the default), or copied on every append and repeated for grouped queries. */
  readonly cache?: "paged" | "copied" | undefined;
  /**
   * Generations on which attention in a mixed step computes a whole tile of query rows for each query head of a decoding sequence;
   * none by default.
   */
  readonly tiledGenerations?: readonly string[] | undefined;
  /** Host processes of pipeline stages: each stage has its own (the default), or one process drives all stages. */
  readonly stageHosts?: "own" | "shared" | undefined;
}

/** Engines whose traits differ from the defaults. */
export const engineTraits: { readonly [family: string]: EngineTraits } = {
  // FlashAttention 3, which packs the query heads of a group into one tile, needs Hopper; earlier parts run FlashAttention 2.
  vllm: { tiledGenerations: ["ampere", "ada"] },
  pytorch: { cache: "copied" },
  // cuBLAS runs in its 16-bit compute type; attention is two products and a softmax by default (until August 2025); one process.
  "llama.cpp": { accumulationBits: 16, attentionScores: "stored", stageHosts: "shared" },
};
