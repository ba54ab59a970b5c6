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

/** Time of a collective and its terms. */
export interface CollectiveTime {
  /** Time from start to end, the sum of the parts. */
  readonly seconds: Seconds;
  /** The larger term. */
  readonly bound: "latency" | "bandwidth";
  /** Latency and transfer time. */
  readonly parts: { readonly latencySeconds: Seconds; readonly transferSeconds: Seconds };
  /** Algorithm that was used. */
  readonly algorithm: CollectiveAlgorithm;
  /** Name of the fastest protocol. */
  readonly protocol: string;
}

/** A collective on a fabric. */
export interface CollectiveTimeInput extends CollectiveShape {
  /** Size of the whole buffer, as in {@link collectiveTrafficBytes}. */
  readonly bytes: Bytes;
  /** The fabric, such as the `scaleUp` of an accelerator. */
  readonly link: CollectiveLink;
  /** Rates of the collective library; {@link idealCollectiveRates} if left out. */
  readonly rates?: CollectiveRates | undefined;
}

/**
 * Returns the time of a collective among the accelerators of one scale-up domain, in seconds.
 *
 * Model: the minimum, over the protocols, of latency ({@link collectiveLatencySeconds}) + traffic
 * ({@link collectiveTrafficBytes}) / (bandwidthShare × linkEfficiency × {@link groupBandwidthBytesPerSecond}). In a tree every
 * accelerator is a node, so each doubling adds two hops. In-network reduction uses only the protocol with the largest
 * bandwidthShare.
 * Assumes: all ranks arrive together, and nothing else uses the links or the memory. Fitted rates are off by 10 % on average, and
 * by up to 60 % at message sizes where a library switches protocols.
 *
 * @param input - the collective, the fabric and the rates
 * @returns the time with its parts, and the algorithm and protocol used
 * @unit s
 * @throws {@link InvalidQuantityError} if a quantity is out of range, the group exceeds the domain, or the fabric does not
 * support the algorithm
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

/** Protocols that an algorithm can use. In-network reduction only works with the protocol of the largest bandwidth share. */
function protocolsOf(algorithm: CollectiveAlgorithm, { protocols }: CollectiveRates): readonly CollectiveProtocol[] {
  if (algorithm !== "in-network") return protocols;
  const widest = Math.max(...protocols.map(({ bandwidthShare }) => bandwidthShare));
  return protocols.filter(({ bandwidthShare }) => bandwidthShare === widest);
}

/** Share of the link bandwidth that an algorithm attains. */
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
