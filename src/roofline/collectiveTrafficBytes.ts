import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes } from "../units/quantity.js";
import type { Collective, CollectiveAlgorithm } from "./collective.js";
import { trafficShare } from "./collectiveTerms.js";

/** A collective operation, its number of ranks and its algorithm. */
export interface CollectiveShape {
  /** The collective operation. */
  readonly collective: Collective;
  /** Number of accelerators that take part. */
  readonly ranks: number;
  /** Algorithm of an all-reduce; a ring if left out. */
  readonly algorithm?: CollectiveAlgorithm | undefined;
}

/**
 * Returns the bytes that each accelerator sends in a collective.
 *
 * Model, with n ranks:
 * - all-reduce: 2 (n - 1) / n × bytes; (1 + 1 / n) × bytes in the network; (n - 1) × bytes in one shot;
 * - all-gather, reduce-scatter and all-to-all: (n - 1) / n × bytes;
 * - point-to-point: bytes.
 *
 * `bytes` is the whole buffer: for all-gather what each rank has at the end, for reduce-scatter what each has at the start, for
 * all-to-all what each sends in total.
 * Assumes: algorithms that send no byte twice. With in-network reduction each rank sends its buffer once and its share of the
 * result once.
 *
 * @param exchange - collective, buffer size and number of ranks
 * @returns bytes that one accelerator sends
 * @unit B
 * @throws {@link InvalidQuantityError} if `bytes` is negative, `ranks` is not a whole number, or the algorithm does not apply to
 * the collective
 * @source NVIDIA nccl-tests, doc/PERFORMANCE.md (2024); Bekman, Machine Learning Engineering, network (2025), for NVLink SHARP
 * @example
 * ```ts
 * import { collectiveTrafficBytes } from "llm-economics/roofline";
 *
 * collectiveTrafficBytes({ collective: "all-reduce", bytes: 1e9, ranks: 8 }); // => 1750000000
 * collectiveTrafficBytes({ collective: "all-reduce", bytes: 1e9, ranks: 8, algorithm: "in-network" }); // => 1125000000
 * collectiveTrafficBytes({ collective: "all-gather", bytes: 1e9, ranks: 8 }); // => 875000000
 * ```
 */
export function collectiveTrafficBytes(
  exchange: CollectiveShape & {
    /** Size of the whole buffer. */
    readonly bytes: Bytes;
  },
): Bytes {
  checkShape("exchange", exchange, {
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
    ranks: 0,
    algorithm: ["ring|tree|in-network|one-shot|two-shot"],
    bytes: nonNegative,
  });
  return exchange.bytes * trafficRatio(exchange);
}

/** Bytes that each accelerator sends per byte of the buffer. Throws if the algorithm does not apply to the collective. */
export function trafficRatio({ collective, ranks, algorithm = "ring" }: CollectiveShape): number {
  whole("ranks", ranks);
  if (collective !== "all-reduce" && algorithm !== "ring")
    throw new InvalidQuantityError("algorithm", algorithm, `"ring" for ${collective}`, "Leave it out.");
  return trafficShare(collective, ranks, algorithm);
}
