/** A collective operation among all accelerators of a group, or a point-to-point message between two of them. */
export type Collective = "all-reduce" | "all-gather" | "reduce-scatter" | "all-to-all" | "point-to-point";

/**
 * Algorithm of an all-reduce:
 *
 * - `ring`: reduce-scatter and all-gather around a ring;
 * - `tree`: up and down a double binary tree;
 * - `in-network`: the switches reduce (NVLink SHARP);
 * - `one-shot`: every rank reads the whole buffer of all others;
 * - `two-shot`: every rank reduces its share and then broadcasts it.
 *
 * Engines use the last two for the small messages of decoding. Other collectives have one algorithm each: all-gather and
 * reduce-scatter use a ring, the rest send directly.
 */
export type CollectiveAlgorithm = "ring" | "tree" | "in-network" | "one-shot" | "two-shot";
