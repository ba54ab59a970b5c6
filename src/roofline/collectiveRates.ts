import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive, within } from "../units/check.js";
import { checkEach } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";

/** One way to move messages: quick to start or good at bandwidth. Libraries take the fastest for each size. */
export interface CollectiveProtocol {
  /** Its name, as the library writes it. */
  readonly name: string;
  /** Share of the attainable bandwidth that it leaves to data. */
  readonly bandwidthShare: number;
  /** Time to start an exchange. */
  readonly baseSeconds: Seconds;
  /** Time of one hop. */
  readonly hopSeconds: Seconds;
}

/** Efficiency of a collective library on a fabric. */
export interface CollectiveRates {
  /** Share of the link's bandwidth that long exchanges reach. */
  readonly linkEfficiency: number;
  /** The same where switches reduce; left out if they cannot. */
  readonly inNetworkEfficiency?: number | undefined;
  /** The protocols, of which each exchange takes the fastest. */
  readonly protocols: readonly [CollectiveProtocol, ...CollectiveProtocol[]];
}

/**
 * A fabric at its bandwidth, without latency: a lower bound of the time.
 *
 * @source Thakur, Rabenseifner and Gropp, Optimization of Collective Communication Operations in MPICH (2005), for the bandwidth terms
 */
export const idealCollectiveRates: CollectiveRates = {
  linkEfficiency: 1,
  inNetworkEfficiency: 1,
  protocols: [{ name: "ideal", bandwidthShare: 1, baseSeconds: 0, hopSeconds: 0 }],
};

/**
 * Share of the bandwidth that trees leave to data, against a ring.
 *
 * @source NVIDIA NCCL, src/graph/tuning.cc (2025)
 */
export const treeBandwidthShare = 0.9;

/** The rates, if they can be; otherwise a typed error that names the field. */
export function checkCollectiveRates(rates: CollectiveRates): CollectiveRates {
  const share = (field: string, value: number) => positive(field, within(field, value, 0, 1));
  share("linkEfficiency", rates.linkEfficiency);
  share("inNetworkEfficiency", rates.inNetworkEfficiency ?? 1);
  if (!checkEach("protocols", rates.protocols).length)
    throw new InvalidQuantityError("protocols", rates.protocols, "a list with at least one protocol");
  for (const [index, { bandwidthShare, baseSeconds, hopSeconds }] of rates.protocols.entries()) {
    share(`protocols[${index}].bandwidthShare`, bandwidthShare);
    nonNegative(`protocols[${index}].baseSeconds`, baseSeconds);
    nonNegative(`protocols[${index}].hopSeconds`, hopSeconds);
  }
  return rates;
}
