import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { ScaleUpLink } from "../hardware/accelerator.js";
import { positive, whole } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { BytesPerSecond } from "../units/quantity.js";
import type { Collective } from "./collective.js";

/** Properties of a fabric that the time of a collective depends on; the `scaleUp` of an accelerator has them. */
export interface CollectiveLink
  extends Pick<ScaleUpLink, "bandwidthBytesPerSecond" | "topology" | "domainAccelerators" | "torusDimensions"> {}

/**
 * Default number of dimensions of a torus: two, as in TPU v5e, TPU v6e and Trainium 2. TPU v4, v5p and v7 have three.
 *
 * @source Google Cloud documentation, TPU v5e (2025); Austin et al., How to Scale Your Model (2025), part 2
 */
export const defaultTorusDimensions = 2;

/**
 * Returns the bandwidth that each accelerator of a group has for a collective, in one direction.
 *
 * Model, as a share of the bandwidth of all links of one accelerator:
 * - switched: all of it;
 * - mesh: (ranks - 1) / (domain - 1), since each pair has one link;
 * - ring and torus: all of it for the whole domain. A part of the domain gets half, because its rings are not closed, times the
 *   share of the dimensions that the part extends in;
 * - an all-to-all on a ring or torus crosses several links, so its share is divided by the mean distance.
 *
 * Assumes: groups of neighbours, no other traffic, and algorithms that use every link. Using one link at a time gives less.
 *
 * @param group - the fabric, the number of ranks and the collective
 * @returns bytes per second
 * @unit B/s
 * @throws {@link InvalidQuantityError} if the group is larger than the scale-up domain, or there is no fabric
 * @source Bekman, Machine Learning Engineering, network (2025): two MI300X see 64 of 448 GB/s; Austin et al., How to Scale Your Model (2025), part 3
 * @example
 * ```ts
 * import { amdMi300x, nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { groupBandwidthBytesPerSecond } from "llm-economics/roofline";
 *
 * const two = { collective: "all-reduce", ranks: 2 } as const;
 * groupBandwidthBytesPerSecond({ ...two, link: amdMi300x.scaleUp }); // => 64000000000
 * groupBandwidthBytesPerSecond({ ...two, link: nvidiaH100Sxm.scaleUp }); // => 450000000000
 * ```
 */
export function groupBandwidthBytesPerSecond(group: {
  /** The fabric. */
  readonly link: CollectiveLink;
  /** Number of accelerators that take part. */
  readonly ranks: number;
  /** The collective operation. */
  readonly collective: Collective;
}): BytesPerSecond {
  checkShape("group", group, {
    link: checkObject,
    ranks: 0,
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
  });
  const { link, ranks, collective } = group;
  const { topology, domainAccelerators } = link;
  const bandwidth = positive("link.bandwidthBytesPerSecond", link.bandwidthBytesPerSecond);
  whole("link.torusDimensions", link.torusDimensions ?? defaultTorusDimensions);
  whole("link.domainAccelerators", domainAccelerators);
  if (whole("ranks", ranks) > domainAccelerators) {
    const remedy = "Use hierarchicalAllReduceTime across domains.";
    throw new InvalidQuantityError(
      "ranks",
      ranks,
      `at most ${domainAccelerators}, the accelerators of one domain`,
      remedy,
    );
  }
  if (topology === "none") {
    const allowed = '"switched", "mesh", "ring" or "torus"';
    throw new InvalidQuantityError("link.topology", topology, allowed, "Describe the host link as a fabric instead.");
  }
  return bandwidth * fabricShare(link, ranks, collective);
}

/**
 * Share of its links' bandwidth that one accelerator has in a group of `ranks` within a domain. This is the unchecked kernel of
 * {@link groupBandwidthBytesPerSecond}, which inference and training estimates call too.
 */
export function fabricShare(link: CollectiveLink, ranks: number, collective: Collective): number {
  if (link.topology === "ring" || link.topology === "torus") return wiredShare(link, ranks, collective);
  if (link.topology !== "mesh") return 1;
  const peers = collective === "point-to-point" ? 1 : Math.max(1, ranks - 1);
  return peers / Math.max(1, link.domainAccelerators - 1);
}

/** Share of its links' bandwidth that one accelerator of a ring or torus can use in a group. */
function wiredShare(link: CollectiveLink, ranks: number, collective: Collective): number {
  const dimensions = link.topology === "ring" ? 1 : (link.torusDimensions ?? defaultTorusDimensions);
  if (collective === "point-to-point" || ranks < 2) return 1 / (2 * dimensions);
  const isClosed = ranks === link.domainAccelerators;
  const usedDimensions = isClosed ? dimensions : Math.min(dimensions, Math.floor(Math.log2(ranks)));
  const share = isClosed ? 1 : usedDimensions / dimensions / 2;
  if (collective !== "all-to-all") return share;
  // Mean distance between two ranks if every dimension were a closed ring. The busiest link of an open one carries twice as much,
  // which the half share above accounts for.
  const distance = ((usedDimensions * ranks ** (1 / usedDimensions)) / 4) * (ranks / (ranks - 1));
  return share / Math.max(1, distance);
}
