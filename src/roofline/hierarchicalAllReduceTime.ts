import { positive, whole } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds } from "../units/quantity.js";
import type { CollectiveLink } from "./collectiveLink.js";
import type { CollectiveRates } from "./collectiveRates.js";
import { collectiveTime } from "./collectiveTime.js";

/** Time of an all-reduce over several nodes: bounds, and the two stages. */
export interface HierarchicalAllReduceTime {
  /** If the stages overlap in full: the longer one. */
  readonly lowestSeconds: Seconds;
  /** If they do not overlap: their sum. */
  readonly highestSeconds: Seconds;
  /** Reduce-scatter and all-gather within the nodes. */
  readonly withinNodeSeconds: Seconds;
  /** All-reduce of each accelerator's share between the nodes. */
  readonly betweenNodesSeconds: Seconds;
}

/** An all-reduce over several nodes. */
export interface HierarchicalAllReduce {
  /** The whole buffer. */
  readonly bytes: Bytes;
  /** Nodes. */
  readonly nodes: number;
  /** Accelerators of one node that take part. */
  readonly ranksPerNode: number;
  /** The fabric within a node. */
  readonly link: CollectiveLink;
  /** Network bandwidth of one accelerator in one direction: the bandwidth of a node over its accelerators. */
  readonly networkBytesPerSecond: BytesPerSecond;
  /** Rates of the library on the fabric; {@link idealCollectiveRates} if absent. */
  readonly rates?: CollectiveRates | undefined;
  /** Rates of the library on the network; {@link idealCollectiveRates} if absent. */
  readonly networkRates?: CollectiveRates | undefined;
}

/**
 * Time of an all-reduce over several nodes: each reduces its part within the node, then with its counterparts, then shares it.
 *
 * Model: within = reduce-scatter + all-gather of the buffer among ranksPerNode; between = all-reduce of bytes / ranksPerNode among the nodes,
 * around a ring or up a tree, whichever is faster; the longer of the two if they overlap, their sum if not.
 * Assumes: every accelerator sends through the network at once, each over its own share of the ports, through a fabric that does not block.
 * One port for a whole node would take ranksPerNode times as long between the nodes.
 *
 * @param reduction - the buffer, the nodes, the fabric and the network
 * @returns bounds of the time and both stages
 * @unit s
 * @throws {@link InvalidQuantityError} if a quantity is not valid, or a node has more accelerators than the fabric's domain
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
  const within = { bytes, ranks: ranksPerNode, link, ...(rates ? { rates } : {}) };
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
    ...(networkRates ? { rates: networkRates } : {}),
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
