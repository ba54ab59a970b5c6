/** Which projections of an attention layer carry a bias vector. */
export type AttentionBias = "none" | "query-key-value" | "all";

/** An indexer that selects the tokens a query attends to, as in DeepSeek sparse attention. */
export interface SparseSelection {
  /** Indexer heads; 0 if the layer reuses the selection of an earlier layer. */
  readonly indexHeads: number;
  /** Size of one indexer head; 0 if the layer reuses the selection of an earlier layer. */
  readonly indexHeadSize: number;
  /**
   * Largest number of cache entries outside the window that one query attends to. An entry is one token unless the cache is
   * compressed.
   */
  readonly selectedTokens: number;
  /** Indexer parameters in one layer. */
  readonly parameters: number;
  /** Number of tokens per stored index key; 1 unless the index is compressed. */
  readonly tokensPerIndexKey?: number | undefined;
  /** Bits per element of a stored index key including its scale, if they differ from those of the key-value cache. */
  readonly indexKeyBits?: number | undefined;
}

/** Multi-head, grouped-query or multi-query attention, over the whole context or a window of it. */
export interface GroupedQueryAttention {
  readonly kind: "grouped-query";
  /** Query heads. */
  readonly queryHeads: number;
  /** Key-value heads: equal to the query heads for multi-head, 1 for multi-query attention. */
  readonly keyValueHeads: number;
  /** Size of one query or key head. */
  readonly headSize: number;
  /** Size of one value head, if it differs. */
  readonly valueHeadSize?: number | undefined;
  /** Longest distance that a query attends back to, in tokens; the whole context if left out. */
  readonly windowTokens?: number | undefined;
  /**
   * Number of tokens per compressed cache entry, if the context is also cached in compressed form (in addition to the window, if
   * any).
   */
  readonly tokensPerCacheEntry?: number | undefined;
  /** Rank of the query projection, if it is factored into two matrices. */
  readonly queryRank?: number | undefined;
  /**
   * Rank of the output projection per group, if it is factored: each group of heads is projected to this rank, then all of them
   * to the hidden size.
   */
  readonly outputRank?: number | undefined;
  /** Number of groups of heads that are projected separately, if the output projection is factored. */
  readonly outputGroups?: number | undefined;
  /** Which projections carry a bias. */
  readonly bias?: AttentionBias | undefined;
  /** Normalisation of queries and keys: none, per head, or over the whole projection. */
  readonly queryKeyNorm?: "none" | "per-head" | "whole" | undefined;
  /** Gating of the output by another projection of the input: none, one gate per output channel, or one per head. */
  readonly outputGate?: "none" | "per-channel" | "per-head" | undefined;
  /**
   * Key and value projections: separate; one shared projection with one cache entry; one shared projection whose keys and values
   * are cached separately; or none, if the layer uses those of an earlier layer.
   */
  readonly keyValueProjection?: "separate" | "shared" | "shared-cached-apart" | "none" | undefined;
  /** Whether each head learns a sink logit. */
  readonly sinks?: "none" | "per-head" | undefined;
  /** Size of the rotary part of a head, if an 8-bit cache keeps that part in 16 bits and adds scales. */
  readonly rotaryHeadSize?: number | undefined;
  /** Number of layers that share one cache entry (cross-layer sharing); 1 if each layer has its own. */
  readonly layersPerCache?: number | undefined;
  /** Token selection, for sparse attention. */
  readonly sparse?: SparseSelection | undefined;
  /** Parameters of one layer that the other fields do not cover. */
  readonly extraParameters?: number | undefined;
}

/** Multi-head latent attention: keys and values are projected from one cached latent vector per token. */
export interface LatentAttention {
  readonly kind: "latent";
  /** Query heads. */
  readonly queryHeads: number;
  /** Rank of the query projection; 0 if queries are projected directly. */
  readonly queryRank: number;
  /** Size of the cached latent vector. */
  readonly keyValueRank: number;
  /** Size of the part of a head without rotary embedding. */
  readonly noRotaryHeadSize: number;
  /** Size of the part with rotary embedding, cached once per token for all heads. */
  readonly rotaryHeadSize: number;
  /** Size of one value head. */
  readonly valueHeadSize: number;
  /** Longest distance that a query attends back to, in tokens; the whole context if left out. */
  readonly windowTokens?: number | undefined;
  /**
   * Number of tokens per compressed latent, if the context is also cached in compressed form (in addition to the window, if any).
   */
  readonly tokensPerCacheEntry?: number | undefined;
  /** Gating of the output by another projection of the input. */
  readonly outputGate?: "none" | "per-channel" | "per-head" | undefined;
  /** Token selection, for sparse attention. */
  readonly sparse?: SparseSelection | undefined;
  /** Parameters of one layer that the other fields do not cover. */
  readonly extraParameters?: number | undefined;
}

/** Linear attention with a state of fixed size, updated by the (gated) delta rule or by decay. */
export interface LinearAttention {
  readonly kind: "linear";
  /** Query and key heads. */
  readonly keyHeads: number;
  /** Value heads. */
  readonly valueHeads: number;
  /** Size of one key head. */
  readonly keyHeadSize: number;
  /** Size of one value head. */
  readonly valueHeadSize: number;
  /** Width of the short causal convolution over queries, keys and values; 0 if there is none. */
  readonly convolutionWidth: number;
  /** Bits per element of the state; 32 in the catalogue unless the published file gives another precision. */
  readonly stateBits: number;
  /** Update rule of the state: the delta rule (the default), or decay and addition. */
  readonly update?: "delta" | "decay" | undefined;
  /** Gating of the output by another projection of the input, as wide as the values. */
  readonly outputGate?: "none" | "per-channel" | undefined;
  /** Parameters of one layer that the other fields do not cover, such as decay, write strength, norms and low-rank gates. */
  readonly extraParameters?: number | undefined;
}

/** A selective state-space layer (Mamba): a state of fixed size, a short convolution, and a gate of the inner width. */
export interface StateSpaceAttention {
  readonly kind: "state-space";
  /** Heads. */
  readonly heads: number;
  /** Size of one head; heads x headSize is the inner width. */
  readonly headSize: number;
  /** State size per channel. */
  readonly stateSize: number;
  /** Number of groups; the channels of a group share their B and C projections. */
  readonly groups: number;
  /** Width of the short causal convolution. */
  readonly convolutionWidth: number;
  /** Bits per element of the state; 32 in the catalogue unless the published file gives another precision. */
  readonly stateBits: number;
  /** Rank of the time-step projection of a Mamba-1 layer, which has one head per channel; left out for Mamba-2. */
  readonly timeStepRank?: number | undefined;
  /** Parameters of one layer that the other fields do not cover. */
  readonly extraParameters?: number | undefined;
}

/** The part of a layer that mixes information between tokens. */
export type Attention = GroupedQueryAttention | LatentAttention | LinearAttention | StateSpaceAttention;
