/** A dense feed-forward block. */
export interface DenseFeedForward {
  readonly kind: "dense";
  /** Width of the hidden layer. */
  readonly intermediateSize: number;
  /** Gated (three matrices, as in SwiGLU) or plain (two). */
  readonly gating: "gated" | "plain";
  /** Whether the matrices have bias vectors. */
  readonly bias?: "none" | "all" | undefined;
}

/** A mixture of experts: each token is routed to a few of many feed-forward blocks, and passes any shared ones as well. */
export interface MixtureOfExperts {
  readonly kind: "mixture-of-experts";
  /** Number of routed experts. */
  readonly experts: number;
  /** Number of routed experts that each token passes. */
  readonly expertsPerToken: number;
  /** Width of the hidden layer of one routed expert. */
  readonly expertIntermediateSize: number;
  /** Total width of the hidden layers of the shared experts; 0 if there are none. */
  readonly sharedIntermediateSize: number;
  /** Gated (three matrices) or plain (two). */
  readonly gating: "gated" | "plain";
  /** Width of the input and output of the routed experts, if they work in a smaller latent space. */
  readonly latentSize?: number | undefined;
  /** Whether the matrices of the experts have bias vectors. */
  readonly bias?: "none" | "all" | undefined;
  /**
   * Load balancing during training: `routing-bias` if a bias per expert kept the load even (auxiliary-loss-free balancing); none
   * if left out.
   */
  readonly balancing?: "routing-bias" | "none" | undefined;
  /** Parameters of one layer outside the experts, the shared experts and the router matrix. */
  readonly extraParameters?: number | undefined;
}

/** The part of a layer that transforms each token independently. */
export type FeedForward = DenseFeedForward | MixtureOfExperts;
