import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes } from "../units/quantity.js";
import type { Collective, CollectiveAlgorithm } from "./collective.js";
import { trafficShare } from "./collectiveTerms.js";

/** An exchange: what is exchanged, among how many, and how. */
export interface CollectiveShape {
  /** Collective. */
  readonly collective: Collective;
  /** Accelerators that take part. */
  readonly ranks: number;
  /** Algorithm of an all-reduce; around a ring if absent. */
  readonly algorithm?: CollectiveAlgorithm | undefined;
}

/**
 * Bytes that each accelerator sends in an exchange.
 *
 * Model: all-reduce 2 (n - 1) / n × bytes, (1 + 1 / n) × bytes if the switches reduce, or (n - 1) × bytes in one shot; all-gather, reduce-scatter and all-to-all
 * (n - 1) / n × bytes; point-to-point bytes. `bytes` is the whole buffer: of all-gather what each has at the end, of reduce-scatter what
 * each has at the start, of all-to-all what each sends in all.
 * Assumes: algorithms that send no byte twice. Through the switches each sends its buffer once and its share of the result once.
 *
 * @param exchange - collective, size and number of accelerators
 * @returns bytes that one accelerator sends
 * @unit B
 * @throws {@link InvalidQuantityError} if bytes are negative, ranks not whole, or the algorithm does not do the collective
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
    /** The whole buffer. */
    readonly bytes: Bytes;
  },
): Bytes {
  checkShape("exchange", exchange, {
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
    ranks: 0,
    algorithm: ["ring|tree|in-network|one-shot|two-shot"],
    bytes: 0,
  });
  return nonNegative("bytes", exchange.bytes) * trafficRatio(exchange);
}

/** Bytes that each accelerator sends, for each byte of the buffer, if the algorithm does the collective. */
export function trafficRatio({ collective, ranks, algorithm = "ring" }: CollectiveShape): number {
  whole("ranks", ranks);
  if (collective !== "all-reduce" && algorithm !== "ring")
    throw new InvalidQuantityError("algorithm", algorithm, `"ring" for ${collective}`, "Leave it out.");
  return trafficShare(collective, ranks, algorithm);
}
