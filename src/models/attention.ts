/** Which projections of an attention layer carry a bias vector. */
export type AttentionBias = "none" | "query-key-value" | "all";

/** An index that picks the tokens a query attends to, as DeepSeek's sparse attention does. */
export interface SparseSelection {
  /** Heads of the index; 0 if the layer reuses the selection of an earlier one. */
  readonly indexHeads: number;
  /** Size of one index head; 0 if the layer reuses the selection of an earlier one. */
  readonly indexHeadSize: number;
  /** Cache entries outside the window that one query attends to at most: tokens, unless the cache is compressed. */
  readonly selectedTokens: number;
  /** Parameters of the index in one layer. */
  readonly parameters: number;
  /** Tokens that one stored index key stands for; 1 unless the index is compressed. */
  readonly tokensPerIndexKey?: number | undefined;
  /** Bits of one element of a stored index key, its scale included, if not those of the key-value cache. */
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
  /** Tokens that a query looks back at most; the whole context if left out. */
  readonly windowTokens?: number | undefined;
  /** Tokens that one further cache entry stands for, if the context is also kept compressed along the sequence (next to the window, if any). */
  readonly tokensPerCacheEntry?: number | undefined;
  /** Rank of the query's projection, if it is factored into two. */
  readonly queryRank?: number | undefined;
  /** Rank of each group of the output's projection, if it is factored: every group of heads to this rank, then all of them to the hidden size. */
  readonly outputRank?: number | undefined;
  /** Groups of heads that are projected apart, if the output's projection is factored. */
  readonly outputGroups?: number | undefined;
  /** Which projections carry a bias. */
  readonly bias?: AttentionBias | undefined;
  /** Whether queries and keys are normalised, per head or over the whole projection. */
  readonly queryKeyNorm?: "none" | "per-head" | "whole" | undefined;
  /** Whether the output is gated by a further projection of the input: one gate a channel of the output, or one a head. */
  readonly outputGate?: "none" | "per-channel" | "per-head" | undefined;
  /** Projections of keys and values: two, one (and one cache entry), one whose keys and values are cached apart, or none where an earlier layer's are used. */
  readonly keyValueProjection?: "separate" | "shared" | "shared-cached-apart" | "none" | undefined;
  /** Whether each head learns a sink logit. */
  readonly sinks?: "none" | "per-head" | undefined;
  /** Size of the part of a head with rotary position, if an 8-bit cache keeps that part in 16 bits and adds scales. */
  readonly rotaryHeadSize?: number | undefined;
  /** Layers that keep one common cache entry (cross-layer sharing); 1 if each keeps its own. */
  readonly layersPerCache?: number | undefined;
  /** The selection of tokens, for sparse attention. */
  readonly sparse?: SparseSelection | undefined;
  /** Parameters that the fields above do not cover, in one layer. */
  readonly extraParameters?: number | undefined;
}

/** Multi-head latent attention: keys and values are projected from one cached latent vector a token. */
export interface LatentAttention {
  readonly kind: "latent";
  /** Query heads. */
  readonly queryHeads: number;
  /** Rank of the query's projection; 0 if queries are projected directly. */
  readonly queryRank: number;
  /** Size of the cached latent. */
  readonly keyValueRank: number;
  /** Size of the part of a head without rotary position. */
  readonly noRotaryHeadSize: number;
  /** Size of the part with rotary position, cached once a token for all heads. */
  readonly rotaryHeadSize: number;
  /** Size of one value head. */
  readonly valueHeadSize: number;
  /** Tokens that a query looks back at most; the whole context if left out. */
  readonly windowTokens?: number | undefined;
  /** Tokens that one further cached latent stands for, if the context is also kept compressed along the sequence (next to the window, if any). */
  readonly tokensPerCacheEntry?: number | undefined;
  /** Whether the output is gated by a further projection of the input. */
  readonly outputGate?: "none" | "per-channel" | "per-head" | undefined;
  /** The selection of tokens, for sparse attention. */
  readonly sparse?: SparseSelection | undefined;
  /** Parameters that the fields above do not cover, in one layer. */
  readonly extraParameters?: number | undefined;
}

/** Linear attention with a state of fixed size, updated by the (gated) delta rule or a decay. */
export interface LinearAttention {
  readonly kind: "linear";
  /** Heads of queries and keys. */
  readonly keyHeads: number;
  /** Heads of values. */
  readonly valueHeads: number;
  /** Size of one key head. */
  readonly keyHeadSize: number;
  /** Size of one value head. */
  readonly valueHeadSize: number;
  /** Width of the short convolution over time of queries, keys and values; 0 if there is none. */
  readonly convolutionWidth: number;
  /** Bits of one element of the state. */
  readonly stateBits: number;
  /** Update of the state by a token: the delta rule (the default), or decay and addition. */
  readonly update?: "delta" | "decay" | undefined;
  /** Whether the output is gated by a further projection of the input, as wide as the values. */
  readonly outputGate?: "none" | "per-channel" | undefined;
  /** Parameters that the fields above do not cover (decay, write strength, norms, low-rank gates), in one layer. */
  readonly extraParameters?: number | undefined;
}

/** A selective state-space layer (Mamba): a state of fixed size, a short convolution, and a gate as wide as the inner width. */
export interface StateSpaceAttention {
  readonly kind: "state-space";
  /** Heads. */
  readonly heads: number;
  /** Size of one head; heads x headSize is the inner width. */
  readonly headSize: number;
  /** Size of the state of one channel. */
  readonly stateSize: number;
  /** Groups that share input and output matrices. */
  readonly groups: number;
  /** Width of the short convolution over time. */
  readonly convolutionWidth: number;
  /** Bits of one element of the state. */
  readonly stateBits: number;
  /** Rank of the time step's projection in a layer of the first Mamba, which has one head a channel; left out for Mamba-2. */
  readonly timeStepRank?: number | undefined;
  /** Parameters that the fields above do not cover, in one layer. */
  readonly extraParameters?: number | undefined;
}

/** Mixing of information between tokens in a layer. */
export type Attention = GroupedQueryAttention | LatentAttention | LinearAttention | StateSpaceAttention;
