import { positive, whole } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds } from "../units/quantity.js";
import type { CollectiveLink } from "./collectiveLink.js";
import type { CollectiveRates } from "./collectiveRates.js";
import { collectiveTime } from "./collectiveTime.js";

/** Time of an all-reduce over several nodes: its bounds and its two stages. */
export interface HierarchicalAllReduceTime {
  /** Lower bound: the longer stage, if the stages overlap fully. */
  readonly lowestSeconds: Seconds;
  /** Upper bound: the sum of the stages, if they do not overlap. */
  readonly highestSeconds: Seconds;
  /** Time of the reduce-scatter and the all-gather within nodes. */
  readonly withinNodeSeconds: Seconds;
  /** Time of the all-reduce of each accelerator's share between nodes. */
  readonly betweenNodesSeconds: Seconds;
}

/** An all-reduce over several nodes. */
export interface HierarchicalAllReduce {
  /** Size of the whole buffer. */
  readonly bytes: Bytes;
  /** Number of nodes. */
  readonly nodes: number;
  /** Number of accelerators per node that take part. */
  readonly ranksPerNode: number;
  /** The fabric within a node. */
  readonly link: CollectiveLink;
  /** Network bandwidth per accelerator in one direction: that of a node divided by its number of accelerators. */
  readonly networkBytesPerSecond: BytesPerSecond;
  /** Rates of the collective library on the fabric; {@link idealCollectiveRates} if left out. */
  readonly rates?: CollectiveRates | undefined;
  /** Rates of the collective library on the network; {@link idealCollectiveRates} if left out. */
  readonly networkRates?: CollectiveRates | undefined;
}

/**
 * Returns bounds of the time of a hierarchical all-reduce: a reduce-scatter within each node, an all-reduce between nodes, and an
 * all-gather within each node.
 *
 * Model: within = reduce-scatter + all-gather of the buffer among ranksPerNode; between = all-reduce of bytes / ranksPerNode among the nodes,
 * with a ring or a tree, whichever is faster. The bounds are the longer of the two and their sum.
 * Assumes: all accelerators send over the network at once, each through its own share of the ports, and the network does not
 * block. With one port per node, the stage between nodes would take ranksPerNode times as long.
 *
 * @param reduction - buffer, nodes, fabric and network
 * @returns bounds of the time, and the time of each stage
 * @unit s
 * @throws {@link InvalidQuantityError} if a quantity is out of range, or a node has more accelerators than the scale-up domain
 * @source Bekman, Machine Learning Engineering, network (2025): 4 GiB over 4 x 8 B200 in 22.05 ms
 * @example
 * ```ts
 * import { nvidiaB200 } from "llm-economics/accelerators";
 * import { hierarchicalAllReduceTime } from "llm-economics/roofline";
 * import { gibibytes, gigabitsPerSecond } from "llm-economics/units";
 *
 * const time = hierarchicalAllReduceTime({
 *   bytes: gibibytes(4),
 *   nodes: 4,
 *   ranksPerNode: 8,
 *   link: nvidiaB200.scaleUp,
 *   networkBytesPerSecond: gigabitsPerSecond(400),
 * });
 * time.lowestSeconds; // => 0.0161
 * time.highestSeconds; // => 0.0245
 * ```
 */
export function hierarchicalAllReduceTime(reduction: HierarchicalAllReduce): HierarchicalAllReduceTime {
  checkShape("reduction", reduction, {
    bytes: 0,
    nodes: 0,
    ranksPerNode: 0,
    link: checkObject,
    networkBytesPerSecond: 0,
    rates: [checkObject],
    networkRates: [checkObject],
  });
  const { bytes, nodes, ranksPerNode, link, networkBytesPerSecond, rates, networkRates } = reduction;
  const within = { bytes, ranks: whole("ranksPerNode", ranksPerNode), link, rates };
  const withinNodeSeconds =
    collectiveTime({ ...within, collective: "reduce-scatter" }).seconds +
    collectiveTime({ ...within, collective: "all-gather" }).seconds;
  const network: CollectiveLink = {
    bandwidthBytesPerSecond: positive("networkBytesPerSecond", networkBytesPerSecond),
    topology: "switched",
    domainAccelerators: whole("nodes", nodes),
  };
  const between = {
    collective: "all-reduce",
    bytes: bytes / ranksPerNode,
    ranks: nodes,
    link: network,
    rates: networkRates,
  } as const;
  const betweenNodesSeconds = Math.min(
    collectiveTime(between).seconds,
    collectiveTime({ ...between, algorithm: "tree" }).seconds,
  );
  return {
    lowestSeconds: Math.max(withinNodeSeconds, betweenNodesSeconds),
    highestSeconds: withinNodeSeconds + betweenNodesSeconds,
    withinNodeSeconds,
    betweenNodesSeconds,
  };
}
