/** Qualitative properties of an engine that no rate expresses. */
export interface EngineTraits {
  /** Accumulator width of 16-bit products; 32 if left out. With 16 bits, GeForce parts multiply at twice the rate. */
  readonly accumulationBits?: 16 | 32 | undefined;
  /** Attention scores during prefill: kept inside one fused kernel (the default), or stored to memory and read back. */
  readonly attentionScores?: "fused" | "stored" | undefined;
  /** Key-value cache: paged (the default), or copied on every append and repeated for grouped queries. */
  readonly cache?: "paged" | "copied" | undefined;
  /** Host processes of pipeline stages: each stage has its own (the default), or one process drives all stages. */
  readonly stageHosts?: "own" | "shared" | undefined;
}

/** Engines whose traits differ from the defaults. */
export const engineTraits: { readonly [family: string]: EngineTraits } = {
  pytorch: { cache: "copied" },
  // cuBLAS runs in its 16-bit compute type; attention is two products and a softmax by default (until August 2025); one process.
  "llama.cpp": { accumulationBits: 16, attentionScores: "stored", stageHosts: "shared" },
};
