import type { BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Collective, CollectiveAlgorithm } from "./collective.js";
import type { CollectiveProtocol } from "./collectiveRates.js";

/** The time of a collective: a part that does not depend on its size, and a part for each byte of the buffer. */
export interface CollectiveTerms {
  readonly latencySeconds: Seconds;
  readonly secondsPerByte: Seconds;
}

/** Bytes that each accelerator sends, for each byte of the buffer. Unchecked. */
export function trafficShare(collective: Collective, ranks: number, algorithm: CollectiveAlgorithm): number {
  if (collective === "point-to-point") return 1;
  const others = (ranks - 1) / ranks;
  if (collective !== "all-reduce") return others;
  if (algorithm === "one-shot") return ranks - 1;
  return algorithm === "in-network" && ranks > 1 ? 1 + 1 / ranks : 2 * others;
}

/** Hops of an exchange among accelerators of one node; a tree has each of them as a node of its own. Unchecked. */
export function hopCount(collective: Collective, ranks: number, algorithm: CollectiveAlgorithm): number {
  if (ranks === 1) return 0;
  if (collective === "point-to-point") return 1;
  if (algorithm === "in-network") return 2;
  const passes = collective === "all-reduce" ? 2 : 1;
  if (algorithm === "tree") return passes * Math.log2(ranks);
  const atOnce = collective === "all-to-all" || algorithm === "one-shot" || algorithm === "two-shot";
  return atOnce ? Math.log2(ranks) : passes * (ranks - 1);
}

/** The kernel of {@link collectiveTime}, without checks: one protocol over a group that attains `bandwidth` for each accelerator. */
export function collectiveTerms(
  collective: Collective,
  ranks: number,
  algorithm: CollectiveAlgorithm,
  bandwidth: BytesPerSecond,
  { bandwidthShare, baseSeconds, hopSeconds }: Omit<CollectiveProtocol, "name">,
): CollectiveTerms {
  return {
    latencySeconds: baseSeconds + hopCount(collective, ranks, algorithm) * hopSeconds,
    secondsPerByte: trafficShare(collective, ranks, algorithm) / (bandwidth * bandwidthShare),
  };
}
