/** A collective operation that all accelerators of a group take part in, or a message between two of them. */
export type Collective = "all-reduce" | "all-gather" | "reduce-scatter" | "all-to-all" | "point-to-point";

/**
 * The algorithm of an all-reduce: around a `ring`; up and down two trees (`tree`); by the switches themselves (`in-network`, NVLink SHARP);
 * in one step in which each reads what all others have (`one-shot`), or in two in which each reduces its share and hands it on
 * (`two-shot`), as engines do for the small messages of decoding. Other collectives have one way each: all-gather and reduce-scatter go
 * around the ring, the rest directly.
 */
export type CollectiveAlgorithm = "ring" | "tree" | "in-network" | "one-shot" | "two-shot";
