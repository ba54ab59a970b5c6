import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { ScaleUpLink } from "../hardware/accelerator.js";
import { positive, whole } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { BytesPerSecond } from "../units/quantity.js";
import type { Collective } from "./collective.js";

/** Properties of a fabric that a collective depends on: an accelerator's `scaleUp` will do. */
export interface CollectiveLink
  extends Pick<ScaleUpLink, "bandwidthBytesPerSecond" | "topology" | "domainAccelerators" | "torusDimensions"> {}

/**
 * Dimensions of a torus unless said otherwise: two, as in TPU v5e, TPU v6e and Trainium 2. TPU v4, v5p and v7 have three.
 *
 * @source Google Cloud documentation, TPU v5e (2025); Austin et al., How to Scale Your Model (2025), part 2
 */
export const defaultTorusDimensions = 2;

/**
 * The bandwidth that a group of accelerators has of their fabric, for each of them, one direction.
 *
 * Model: switched, all of it; mesh, (ranks - 1) / (domain - 1) of it, one link between two; ring and torus, all of it for the whole
 * domain, half for a part of it (no way round), divided by the dimensions that the part does not extend in. An all-to-all on a ring or
 * torus crosses several links, which divides it by the mean distance.
 * Assumes: groups of neighbours, idle links elsewhere, and algorithms that use every link: what one link at a time would give is less.
 *
 * @param group - the fabric, the accelerators that take part, and what they exchange
 * @returns bytes a second
 * @unit B/s
 * @throws {@link InvalidQuantityError} if the group is larger than the domain, or there is no fabric
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
  /** Accelerators that take part. */
  readonly ranks: number;
  /** Collective. */
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
 * Share of its fabric's bandwidth that one accelerator has in a group of `ranks` within a domain: the kernel of
 * {@link groupBandwidthBytesPerSecond}, which estimates of inference and training call too.
 */
export function fabricShare(link: CollectiveLink, ranks: number, collective: Collective): number {
  if (link.topology === "ring" || link.topology === "torus") return wiredShare(link, ranks, collective);
  if (link.topology !== "mesh") return 1;
  const peers = collective === "point-to-point" ? 1 : Math.max(1, ranks - 1);
  return peers / Math.max(1, link.domainAccelerators - 1);
}

/** Share of its links that one accelerator of a ring or torus can use in a group. */
function wiredShare(link: CollectiveLink, ranks: number, collective: Collective): number {
  const dimensions = link.topology === "ring" ? 1 : (link.torusDimensions ?? defaultTorusDimensions);
  if (collective === "point-to-point" || ranks < 2) return 1 / (2 * dimensions);
  const closed = ranks === link.domainAccelerators;
  const used = closed ? dimensions : Math.min(dimensions, Math.floor(Math.log2(ranks)));
  const share = closed ? 1 : used / dimensions / 2;
  if (collective !== "all-to-all") return share;
  // Mean distance to another, were every dimension closed: the busiest link of an open one carries twice as much.
  const distance = ((used * ranks ** (1 / used)) / 4) * (ranks / (ranks - 1));
  return share / Math.max(1, distance);
}
