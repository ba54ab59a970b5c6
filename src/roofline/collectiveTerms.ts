import type { BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Collective, CollectiveAlgorithm } from "./collective.js";
import type { CollectiveProtocol } from "./collectiveRates.js";

/** The time of a collective as a latency and a time per byte of the buffer. */
export interface CollectiveTerms {
  readonly latencySeconds: Seconds;
  readonly secondsPerByte: Seconds;
}

/** Share of a buffer that the other ranks hold. */
export function othersShare(ranks: number): number {
  return (ranks - 1) / ranks;
}

/** Number of hops of a collective in which every rank exchanges with all others directly: it meets them in a barrier. */
export function directHops(ranks: number): number {
  return Math.log2(ranks);
}

/** Bytes that each accelerator sends per byte of the buffer. Unchecked. */
export function trafficShare(collective: Collective, ranks: number, algorithm: CollectiveAlgorithm): number {
  if (collective === "point-to-point") return 1;
  const others = othersShare(ranks);
  if (collective !== "all-reduce") return others;
  if (algorithm === "one-shot") return ranks - 1;
  return algorithm === "in-network" && ranks > 1 ? 1 + 1 / ranks : 2 * others;
}

/** Number of hops of a collective within one node. A tree treats every accelerator as a node of its own. Unchecked. */
export function hopCount(collective: Collective, ranks: number, algorithm: CollectiveAlgorithm): number {
  if (ranks === 1) return 0;
  if (collective === "point-to-point") return 1;
  if (algorithm === "in-network") return 2;
  const passes = collective === "all-reduce" ? 2 : 1;
  if (algorithm === "tree") return passes * Math.log2(ranks);
  const isDirect = collective === "all-to-all" || algorithm === "one-shot" || algorithm === "two-shot";
  return isDirect ? directHops(ranks) : passes * (ranks - 1);
}

/** The unchecked kernel of {@link collectiveTime} for one protocol, in a group whose accelerators each attain `bandwidth`. */
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
