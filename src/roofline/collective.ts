/** An exchange between accelerators that all of them take part in, or between two of them. */
export type Collective = "all-reduce" | "all-gather" | "reduce-scatter" | "all-to-all" | "point-to-point";

/**
 * How an all-reduce is done: around a ring, up and down two trees, or by the switches themselves (NVLink SHARP). Other exchanges
 * have one way each: all-gather and reduce-scatter go around the ring, the rest directly.
 */
export type CollectiveAlgorithm = "ring" | "tree" | "in-network";
