import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { KernelIssue } from "../hardware/kernelIssue.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Collective } from "../roofline/collective.js";
import { fabricShare } from "../roofline/collectiveLink.js";
import { directHops, othersShare } from "../roofline/collectiveTerms.js";

/** Mean bytes per hidden value sent to an expert and back: FP8 on the way there, 16 bits on the way back. */
const dispatchedBytes = 1.5;
/**
 * One-way bandwidth of a 200 Gb/s network port, used by groups that span several domains. Most servers have one per accelerator.
 */
const networkBytesPerSecond = 25_000_000_000;
/**
 * Start of a small all-reduce across nodes, a hop inside a node, and a hop over InfiniBand: the latencies by which NCCL 2.18 chooses its
 * algorithms, for its tree of small messages (NVIDIA/nccl, src/graph/tuning.cc). Two nodes of eight take 32 microseconds.
 */
const networkStartSeconds = 0.000_006_8;
const nodeHopSeconds = 0.000_001_08;
const networkHopSeconds = 0.000_005;
/** One-way bandwidth of PCIe 4.0 x16, used if an accelerator does not state its host link. */
const defaultHostBytesPerSecond = 32_000_000_000;

const none: CollectiveModel = { fixed: 0, perToken: 0 };

/**
 * Relative growth of the smallest all-reduce per doubling of ranks: 0.03 to 0.17 (engine kernels on A100, H100, H200 and B200).
 */
const collectiveGrowth = 0.1;
/** The same over PCIe: 4.5, 13 and 25 microseconds on 2, 4 and 8 accelerators (L40S, RTX PRO 6000). */
const hostCollectiveGrowth = 2;

/** Latency of a hop between chips that run a static schedule: 722 ns between two LPUs (Abts et al., ISCA 2022). */
const scheduledHopSeconds = 0.000_000_722;

/** Time of collectives as fixed seconds and seconds per token. */
export interface CollectiveModel {
  readonly fixed: number;
  readonly perToken: number;
}

/**
 * Time of the communication in a step. All-reduces use the faster of two algorithms: one-shot for few tokens, two-shot for many.
 */
export interface CommunicationModel {
  /** All-to-alls of experts, and hops between pipeline stages. */
  readonly others: CollectiveModel;
  /** All-reduces in one shot: every rank reads the buffers of all others. */
  readonly direct: CollectiveModel;
  /** All-reduces in two shots: every rank reduces its share and broadcasts it. */
  readonly shared: CollectiveModel;
}

/** The path between the accelerators of a group: the bandwidth it attains, and the latency of the smallest direct collective. */
interface Path {
  readonly bandwidth: number;
  readonly latency: number;
  /** Whether the group spans several domains, so that engines leave its collectives to NCCL. */
  readonly network?: boolean;
}

/** The path between two accelerators of a group of `ranks`. */
function pathBetween(
  ranks: number,
  collective: Collective,
  { scaleUp, hostBandwidthBytesPerSecond = defaultHostBytesPerSecond }: Accelerator,
  scheduled: boolean,
  rates: EfficiencyRates,
): Path {
  const latency = rates.collectiveSeconds;
  if (scaleUp) {
    const { topology, domainAccelerators, bandwidthBytesPerSecond } = scaleUp;
    const inside = ranks <= domainAccelerators;
    // Chips that run a static schedule forward each other's packets, so their links reach beyond directly connected chips.
    if (topology !== "none" && (scheduled || inside)) {
      const share = inside ? fabricShare(scaleUp, ranks, collective) : 1;
      return { latency, bandwidth: bandwidthBytesPerSecond * share * rates.linkBandwidth };
    }
    if (domainAccelerators > 2) {
      const nodeHops = Math.max(1, Math.ceil(Math.log2(ranks / domainAccelerators)));
      const hops = (domainAccelerators - 1) * nodeHopSeconds + nodeHops * networkHopSeconds;
      return { latency: networkStartSeconds + 2 * hops, bandwidth: networkBytesPerSecond, network: true };
    }
  }
  return {
    // The steps of a collective over the host bus run one after the other.
    latency: scheduled
      ? latency
      : latency * rates.hostCollectiveFactor * (1 + hostCollectiveGrowth * (directHops(ranks) - 1)),
    bandwidth: hostBandwidthBytesPerSecond * rates.hostLinkBandwidth,
  };
}

/**
 * Converts the communication of a step to seconds.
 *
 * Model: each all-reduce uses the faster of the one-shot and two-shot algorithms. Each expert layer whose experts are shared by
 * attention ranks takes two all-to-alls: all accelerators exchange messages, and the hidden vector of a token is sent once to each
 * rank that holds experts it is routed to. The times are those of {@link collectiveTime} on the accelerator's fabric.
 */
export function communicationModel(
  { counts, experts, hiddenSize }: StepWork,
  { tensor, pipeline, attentionDataParallel: ranks }: ParallelPlan,
  accelerator: Accelerator,
  issue: KernelIssue,
  rates: EfficiencyRates,
): CommunicationModel {
  const scheduled = issue === "schedule";
  const path = (group: number, collective: Collective): Path => {
    const between = pathBetween(group, collective, accelerator, scheduled, rates);
    const growth = between.network ? 1 : 1 - collectiveGrowth + directHops(group) * collectiveGrowth;
    return { ...between, latency: between.latency * growth };
  };
  const others = { fixed: (pipeline - 1) * (scheduled ? scheduledHopSeconds : rates.stageHopSeconds), perToken: 0 };
  if (ranks > 1) {
    const { bandwidth, latency } = path(ranks * tensor, "all-to-all");
    for (const { layers, mixture } of experts) {
      const values = Math.min(mixture.expertsPerToken, ranks) * hiddenSize * othersShare(ranks);
      others.fixed += 2 * layers * latency;
      others.perToken += (2 * layers * values * dispatchedBytes) / bandwidth;
    }
  }
  if (tensor === 1) return { others, direct: none, shared: none };
  const { bandwidth, latency, network } = path(tensor, "all-reduce");
  const seconds = (counts.reductions * hiddenSize * activationBytes) / bandwidth;
  // Chips that run a static schedule cannot read each other's memory: they need one phase to reduce and one to broadcast.
  const twoShots = latency * (scheduled ? 2 : network ? 1 : rates.sharedReductionFactor);
  const small = counts.smallReductions * (scheduled ? twoShots : latency);
  const shared = { fixed: counts.reductions * twoShots + small, perToken: 2 * othersShare(tensor) * seconds };
  const direct = { fixed: counts.reductions * latency + small, perToken: (tensor - 1) * seconds };
  return { others, direct: scheduled ? shared : direct, shared };
}
