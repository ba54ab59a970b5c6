import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, shareAboveZero } from "../units/check.js";
import { checkEach, checkFields } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";

/** A protocol of a collective library: low latency or high bandwidth. Libraries choose the fastest for each message size. */
export interface CollectiveProtocol {
  /** Name used by the library. */
  readonly name: string;
  /** Share of the attainable bandwidth that carries data. */
  readonly bandwidthShare: number;
  /** Time to start a collective. */
  readonly baseSeconds: Seconds;
  /** Latency of one hop. */
  readonly hopSeconds: Seconds;
}

/** Efficiency of a collective library on a fabric. */
export interface CollectiveRates {
  /** Share of the link bandwidth that large collectives reach. */
  readonly linkEfficiency: number;
  /** Share of the link bandwidth reached with in-network reduction; left out if the switches cannot reduce. */
  readonly inNetworkEfficiency?: number | undefined;
  /** Protocols, of which the fastest is used for each collective. */
  readonly protocols: readonly [CollectiveProtocol, ...CollectiveProtocol[]];
}

/**
 * Ideal rates: the full link bandwidth and no latency, which gives a lower bound of the time.
 *
 * @source Thakur, Rabenseifner and Gropp, Optimization of Collective Communication Operations in MPICH (2005), for the bandwidth terms
 */
export const idealCollectiveRates: CollectiveRates = {
  linkEfficiency: 1,
  inNetworkEfficiency: 1,
  protocols: [{ name: "ideal", bandwidthShare: 1, baseSeconds: 0, hopSeconds: 0 }],
};

/**
 * Bandwidth that a tree attains, relative to a ring.
 *
 * @source NVIDIA NCCL, src/graph/tuning.cc (2025)
 */
export const treeBandwidthShare = 0.9;

/** Returns the rates if they are in range; otherwise throws a typed error that names the field. */
export function checkCollectiveRates(rates: CollectiveRates): CollectiveRates {
  shareAboveZero("linkEfficiency", rates.linkEfficiency);
  shareAboveZero("inNetworkEfficiency", rates.inNetworkEfficiency ?? 1);
  const checkProtocol = (field: string, protocol: CollectiveProtocol) =>
    checkFields(field, protocol, { bandwidthShare: shareAboveZero, baseSeconds: nonNegative, hopSeconds: nonNegative });
  if (!checkEach("protocols", rates.protocols, checkProtocol).length)
    throw new InvalidQuantityError("protocols", rates.protocols, "a list with at least one protocol");
  return rates;
}
