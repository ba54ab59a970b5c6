import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";
import { type CollectiveShape, trafficRatio } from "./collectiveTrafficBytes.js";

/**
 * Returns the latency of a collective: the time it takes with a buffer of negligible size.
 *
 * Model: baseSeconds + hops within a node × hopSeconds + hops between nodes × networkHopSeconds. With n ranks the number of hops
 * is:
 * - ring: 2 (n - 1) for all-reduce, n - 1 for all-gather and reduce-scatter, of which 2 (nodes - 1) or nodes - 1 are between
 * nodes;
 * - tree: 2 (n / nodes - 1) within nodes and 2 log2(nodes) between nodes;
 * - in-network: 2 within a node, and 2 between nodes if there are several;
 * - one-shot, two-shot and all-to-all, which need a barrier among all ranks: log2(n / nodes) within and log2(nodes) between
 * nodes;
 * - point-to-point: 1.
 *
 * Assumes: nodes of equal size, and no rank that arrives late.
 *
 * @param exchange - collective, ranks, nodes and latencies
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if a latency is negative, a count is not a whole number, or `nodes` does not divide
 * `ranks`
 * @source NVIDIA NCCL, src/graph/tuning.cc (2025); Erdil, Inference economics of language models (2025), equation 23
 * @example
 * ```ts
 * import { collectiveLatencySeconds } from "llm-economics/roofline";
 *
 * const tree = { baseSeconds: 6.8e-6, hopSeconds: 0.6e-6, networkHopSeconds: 5e-6 };
 * collectiveLatencySeconds({ collective: "all-reduce", algorithm: "tree", ranks: 8, ...tree }); // => 15.2e-6
 * collectiveLatencySeconds({ collective: "all-reduce", algorithm: "tree", ranks: 16, nodes: 2, ...tree }); // => 25.2e-6
 * ```
 */
export function collectiveLatencySeconds(
  exchange: CollectiveShape & {
    /** Number of nodes that the ranks are spread over; 1 if left out. */
    readonly nodes?: number | undefined;
    /** Time to start the collective. */
    readonly baseSeconds: Seconds;
    /** Latency of one hop within a node. */
    readonly hopSeconds: Seconds;
    /** Latency of one hop between nodes; that of a hop within a node if left out. */
    readonly networkHopSeconds?: Seconds | undefined;
  },
): Seconds {
  checkShape("exchange", exchange, {
    collective: "all-reduce|all-gather|reduce-scatter|all-to-all|point-to-point",
    ranks: 0,
    algorithm: ["ring|tree|in-network|one-shot|two-shot"],
    nodes: [whole],
    baseSeconds: nonNegative,
    hopSeconds: nonNegative,
    networkHopSeconds: [nonNegative],
  });
  const { baseSeconds, hopSeconds, networkHopSeconds = hopSeconds } = exchange;
  const [within, between] = hops(exchange);
  return baseSeconds + within * hopSeconds + between * networkHopSeconds;
}

/** Number of hops of a collective within a node and between nodes. */
function hops(
  exchange: CollectiveShape & { readonly nodes?: number | undefined },
): readonly [within: number, between: number] {
  const { collective, ranks, algorithm = "ring", nodes = 1 } = exchange;
  trafficRatio(exchange);
  if (ranks % nodes !== 0) throw new InvalidQuantityError("nodes", nodes, `a divisor of ${ranks}, the number of ranks`);
  if (ranks === 1) return [0, 0];
  const crossesNodes = nodes > 1 ? 1 : 0;
  if (collective === "point-to-point") return [1 - crossesNodes, crossesNodes];
  if (collective === "all-to-all" || algorithm === "one-shot" || algorithm === "two-shot")
    return [Math.log2(ranks / nodes), Math.log2(nodes)];
  if (algorithm === "in-network") return [2, 2 * crossesNodes];
  const passes = collective === "all-reduce" ? 2 : 1;
  if (algorithm === "tree") return [passes * (ranks / nodes - 1), passes * Math.log2(nodes)];
  return [passes * (ranks - nodes), passes * (nodes - 1)];
}
