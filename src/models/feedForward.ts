/** A feed-forward block that every token passes. */
export interface DenseFeedForward {
  readonly kind: "dense";
  /** Width of the hidden layer. */
  readonly intermediateSize: number;
  /** Gated (three matrices, as in SwiGLU) or plain (two). */
  readonly gating: "gated" | "plain";
  /** Whether the matrices carry bias vectors. */
  readonly bias?: "none" | "all" | undefined;
}

/** A mixture of experts: each token passes a few of many feed-forward blocks, and shared ones besides. */
export interface MixtureOfExperts {
  readonly kind: "mixture-of-experts";
  /** Experts that a token is routed among. */
  readonly experts: number;
  /** Experts that one token passes. */
  readonly expertsPerToken: number;
  /** Width of the hidden layer of one expert. */
  readonly expertIntermediateSize: number;
  /** Width of the hidden layers that every token passes, all shared experts together; 0 if there are none. */
  readonly sharedIntermediateSize: number;
  /** Gated (three matrices) or plain (two). */
  readonly gating: "gated" | "plain";
  /** Width of the input and output of the routed experts, if they work in a smaller latent space. */
  readonly latentSize?: number | undefined;
  /** Whether the experts' matrices carry bias vectors. */
  readonly bias?: "none" | "all" | undefined;
  /** Whether training kept the experts evenly loaded by a bias for each (auxiliary-loss-free balancing); not, if left out. */
  readonly balancing?: "routing-bias" | "none" | undefined;
  /** Parameters of the layer that are not experts', shared experts' or the router's matrix, in one layer. */
  readonly extraParameters?: number | undefined;
}

/** Transformation of each token by itself in a layer. */
export type FeedForward = DenseFeedForward | MixtureOfExperts;
