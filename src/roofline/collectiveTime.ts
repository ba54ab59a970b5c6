import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Bytes, Seconds } from "../units/quantity.js";
import type { CollectiveAlgorithm } from "./collective.js";
import { type CollectiveLink, groupBandwidthBytesPerSecond } from "./collectiveLink.js";
import {
  type CollectiveProtocol,
  type CollectiveRates,
  checkCollectiveRates,
  idealCollectiveRates,
  treeBandwidthShare,
} from "./collectiveRates.js";
import { collectiveTerms } from "./collectiveTerms.js";
import { type CollectiveShape, trafficRatio } from "./collectiveTrafficBytes.js";

/** Time of a collective, and its terms. */
export interface CollectiveTime {
  /** Time from start to end: the sum of the parts. */
  readonly seconds: Seconds;
  /** Larger term: hops or bytes. */
  readonly bound: "latency" | "bandwidth";
  /** Terms. */
  readonly parts: { readonly latencySeconds: Seconds; readonly transferSeconds: Seconds };
  /** Algorithm. */
  readonly algorithm: CollectiveAlgorithm;
  /** The protocol that was fastest. */
  readonly protocol: string;
}

/** An exchange on a fabric. */
export interface CollectiveTimeInput extends CollectiveShape {
  /** The whole buffer, as in {@link collectiveTrafficBytes}. */
  readonly bytes: Bytes;
  /** The fabric; an accelerator's `scaleUp` will do. */
  readonly link: CollectiveLink;
  /** Rates of the library; {@link idealCollectiveRates} if absent. */
  readonly rates?: CollectiveRates | undefined;
}

/**
 * Time of an exchange among the accelerators of one domain.
 *
 * Model: the least, over the protocols, of latency ({@link collectiveLatencySeconds}) + traffic ({@link collectiveTrafficBytes}) /
 * (bandwidthShare × linkEfficiency × {@link groupBandwidthBytesPerSecond}). In a tree of single accelerators each doubling is two hops.
 * Switches reduce with the protocol of the largest bandwidthShare only.
 * Assumes: all arrive together, and nothing else uses the links or the memory. Fitted rates are off by 10 % on average, by up to 60 %
 * where a library changes its protocol.
 *
 * @param input - the exchange, the fabric and the rates
 * @returns the time, its parts, and what was chosen
 * @unit s
 * @throws {@link InvalidQuantityError} if a quantity is not valid, the group exceeds the domain, or the fabric cannot do the algorithm
 * @source Thakur, Rabenseifner and Gropp, Optimization of Collective Communication Operations in MPICH (2005); NVIDIA NCCL, src/graph/tuning.cc (2025)
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { collectiveTime, hopperNvlinkRates } from "llm-economics/roofline";
 *
 * const reduction = { collective: "all-reduce", ranks: 8, link: nvidiaH100Sxm.scaleUp } as const;
 * collectiveTime({ ...reduction, bytes: 1_048_576, rates: hopperNvlinkRates }).seconds; // => 27.7e-6
 * collectiveTime({ ...reduction, bytes: 16_384, rates: hopperNvlinkRates }).bound; // => "latency"
 * collectiveTime({ ...reduction, bytes: 1e9 }).seconds; // => 0.003889
 * ```
 */
export function collectiveTime(input: CollectiveTimeInput): CollectiveTime {
  checkShape("input", input, {
    bytes: 0,
    link: checkObject,
    rates: [checkObject],
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
    ranks: 0,
    algorithm: ["ring|tree|in-network|one-shot|two-shot"],
  });
  const { collective, ranks, algorithm = "ring", bytes, link } = input;
  const rates = checkCollectiveRates(input.rates ?? idealCollectiveRates);
  nonNegative("bytes", bytes);
  const bandwidth = groupBandwidthBytesPerSecond({ link, ranks, collective }) * attained(algorithm, link, rates);
  trafficRatio({ collective, ranks, algorithm });
  const times = protocolsOf(algorithm, rates).map((protocol): CollectiveTime => {
    const { latencySeconds, secondsPerByte } = collectiveTerms(collective, ranks, algorithm, bandwidth, protocol);
    const transferSeconds = bytes * secondsPerByte;
    return {
      seconds: latencySeconds + transferSeconds,
      bound: latencySeconds > transferSeconds ? "latency" : "bandwidth",
      parts: { latencySeconds, transferSeconds },
      algorithm,
      protocol: protocol.name,
    };
  });
  return times.reduce((fastest, time) => (time.seconds < fastest.seconds ? time : fastest));
}

/** The protocols that an algorithm can use: switches reduce only with the one that leaves most of the bandwidth to data. */
function protocolsOf(algorithm: CollectiveAlgorithm, { protocols }: CollectiveRates): readonly CollectiveProtocol[] {
  if (algorithm !== "in-network") return protocols;
  const widest = Math.max(...protocols.map(({ bandwidthShare }) => bandwidthShare));
  return protocols.filter(({ bandwidthShare }) => bandwidthShare === widest);
}

/** Share of the bandwidth that an algorithm attains. */
function attained(algorithm: CollectiveAlgorithm, { topology }: CollectiveLink, rates: CollectiveRates): number {
  if (algorithm === "tree") return rates.linkEfficiency * treeBandwidthShare;
  if (algorithm !== "in-network") return rates.linkEfficiency;
  if (topology === "switched" && rates.inNetworkEfficiency) return rates.inNetworkEfficiency;
  throw new InvalidQuantityError(
    "algorithm",
    algorithm,
    '"ring" or "tree" on this fabric',
    "Only switches can reduce.",
  );
}
