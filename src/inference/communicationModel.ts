import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { KernelIssue } from "../hardware/kernelIssue.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Collective, CollectiveAlgorithm } from "../roofline/collective.js";
import { fabricShare } from "../roofline/collectiveLink.js";
import { type CollectiveTerms, collectiveTerms, trafficShare } from "../roofline/collectiveTerms.js";

/** Mean bytes per hidden value sent to an expert and back: FP8 on the way there, 16 bits on the way back. */
const dispatchedBytes = 1.5;
/**
 * One-way bandwidth of a 200 Gb/s network port, used by groups that span several domains. Most servers have one per accelerator.
 */
const networkBytesPerSecond = 25_000_000_000;
/** Latency of a collective over the network relative to one inside a domain: NCCL's ratio of network to NVLink hops. */
const networkLatencyFactor = 3;
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

/**
 * The path between the accelerators of a group: the bandwidth it attains, and the latency of the smallest all-reduce between two
 * of them.
 */
interface Path {
  readonly bandwidth: number;
  readonly latency: number;
}

function pathBetween(
  ranks: number,
  accelerator: Accelerator,
  issue: KernelIssue,
  rates: EfficiencyRates,
  collective: Collective,
): Path {
  const scheduled = issue === "schedule";
  const { scaleUp, hostBandwidthBytesPerSecond = defaultHostBytesPerSecond } = accelerator;
  const latency = rates.collectiveSeconds;
  if (scaleUp) {
    const { topology, domainAccelerators, bandwidthBytesPerSecond } = scaleUp;
    const inside = ranks <= domainAccelerators;
    // Chips that run a static schedule forward each other's packets, so their links reach beyond directly connected chips.
    if (topology !== "none" && (scheduled || inside)) {
      const share = inside ? fabricShare(scaleUp, ranks, collective) : 1;
      return { latency, bandwidth: bandwidthBytesPerSecond * share * rates.linkBandwidth };
    }
    if (domainAccelerators > 2) return { latency: latency * networkLatencyFactor, bandwidth: networkBytesPerSecond };
  }
  return {
    // The steps of a collective over the host bus run one after the other.
    latency: scheduled
      ? latency
      : latency * rates.hostCollectiveFactor * (1 + hostCollectiveGrowth * (Math.log2(ranks) - 1)),
    bandwidth: hostBandwidthBytesPerSecond * rates.hostLinkBandwidth,
  };
}

/**
 * Time of a collective over a path, modelled as in {@link collectiveTime}; `latencyFactor` scales the start and hop latencies.
 */
function collectiveOn(
  { bandwidth, latency }: Path,
  collective: Collective,
  ranks: number,
  algorithm: CollectiveAlgorithm,
  latencyFactor = 1,
): CollectiveTerms {
  const hopSeconds = latency * latencyFactor * collectiveGrowth;
  const protocol = { bandwidthShare: 1, baseSeconds: latency * latencyFactor - hopSeconds, hopSeconds };
  return collectiveTerms(collective, ranks, algorithm, bandwidth, protocol);
}

/** Both algorithms for the all-reduces of a step: those of one hidden vector per token, and `smallReductions` of a few values. */
function allReduceModel(
  { counts, hiddenSize }: StepWork,
  ranks: number,
  path: Path,
  issue: KernelIssue,
  { sharedReductionFactor }: EfficiencyRates,
): Pick<CommunicationModel, "direct" | "shared"> {
  const { reductions, smallReductions } = counts;
  const oneShot = collectiveOn(path, "all-reduce", ranks, "one-shot");
  const scheduled = issue === "schedule";
  // Chips that run a static schedule cannot read each other's memory: they need one phase to reduce and one to broadcast.
  const factor = scheduled ? 2 : sharedReductionFactor;
  const twoShot = collectiveOn(path, "all-reduce", ranks, "two-shot", factor);
  const small = smallReductions * (scheduled ? twoShot : oneShot).latencySeconds;
  const allReduces = ({ latencySeconds, secondsPerByte }: CollectiveTerms): CollectiveModel => ({
    fixed: reductions * latencySeconds + small,
    perToken: reductions * hiddenSize * activationBytes * secondsPerByte,
  });
  const shared = allReduces(twoShot);
  return { direct: scheduled ? shared : allReduces(oneShot), shared };
}

/**
 * The all-to-alls of experts shared by attention ranks: to the experts and back, in each mixture-of-experts layer. All
 * accelerators
 * exchange messages, and the hidden vector of a token is sent once to each rank that holds experts it is routed to.
 */
function expertAllToAll(
  { experts, hiddenSize }: StepWork,
  ranks: number,
  accelerators: number,
  path: Path,
): CollectiveModel {
  const { latencySeconds } = collectiveOn(path, "all-to-all", accelerators, "ring");
  const secondsPerByte = trafficShare("all-to-all", ranks, "ring") / path.bandwidth;
  let fixed = 0;
  let perToken = 0;
  for (const { layers, mixture } of experts) {
    fixed += 2 * layers * latencySeconds;
    perToken += 2 * layers * Math.min(mixture.expertsPerToken, ranks) * hiddenSize * dispatchedBytes * secondsPerByte;
  }
  return { fixed, perToken };
}

/**
 * Converts the communication of a step to seconds.
 *
 * Model: each all-reduce uses the faster of the one-shot and two-shot algorithms, and each expert layer takes two all-to-alls.
 * The
 * times are those of {@link collectiveTime} on the accelerator's fabric.
 */
export function communicationModel(
  work: StepWork,
  { tensor, pipeline, attentionDataParallel }: ParallelPlan,
  accelerator: Accelerator,
  issue: KernelIssue,
  rates: EfficiencyRates,
): CommunicationModel {
  const path = (ranks: number, collective: Collective) => pathBetween(ranks, accelerator, issue, rates, collective);
  const hops = (pipeline - 1) * (issue === "schedule" ? scheduledHopSeconds : rates.stageHopSeconds);
  const ranks = attentionDataParallel;
  const allToAll = ranks > 1 ? expertAllToAll(work, ranks, ranks * tensor, path(ranks * tensor, "all-to-all")) : none;
  const allReduce =
    tensor > 1
      ? allReduceModel(work, tensor, path(tensor, "all-reduce"), issue, rates)
      : { direct: none, shared: none };
  return { others: { fixed: hops + allToAll.fixed, perToken: allToAll.perToken }, ...allReduce };
}
