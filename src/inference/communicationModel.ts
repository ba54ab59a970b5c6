import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { KernelIssue } from "../hardware/kernelIssue.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Collective, CollectiveAlgorithm } from "../roofline/collective.js";
import { fabricShare } from "../roofline/collectiveLink.js";
import { type CollectiveTerms, collectiveTerms, trafficShare } from "../roofline/collectiveTerms.js";

/** Bytes of one hidden value on its way to an expert and back, averaged: FP8 there, 16 bits back. */
const dispatchedBytes = 1.5;
/** One-way bandwidth of a 200 Gb/s network port, for groups that leave their domain: the port most servers have per accelerator. */
const networkBytesPerSecond = 25_000_000_000;
/** Latency of a collective over the network as a multiple of one inside a domain: NCCL's ratio of network to NVLink hops. */
const networkLatencyFactor = 3;
/** One-way bandwidth of PCIe 4.0 x16, where a part does not state its host link. */
const defaultHostBytesPerSecond = 32_000_000_000;

const none: CollectiveModel = { fixed: 0, perToken: 0 };

/** Growth of the smallest all-reduce with each doubling of the ranks: 0.03 to 0.17 (engines' kernels on A100, H100, H200 and B200). */
const collectiveGrowth = 0.1;
/** The same over PCIe: 4.5, 13 and 25 microseconds on 2, 4 and 8 accelerators (L40S, RTX PRO 6000). */
const hostCollectiveGrowth = 2;

/** From one chip to the next in a schedule: 722 ns between two LPUs (Abts et al., ISCA 2022). */
const scheduledHopSeconds = 0.000_000_722;

/** Collectives as seconds: fixed, and per token. */
export interface CollectiveModel {
  readonly fixed: number;
  readonly perToken: number;
}

/** The communication of a step: an all-reduce takes the faster of two ways, one for few tokens and one for many. */
export interface CommunicationModel {
  /** All-to-alls of the experts, and hops between stages. */
  readonly others: CollectiveModel;
  /** All-reduces in which every accelerator reads what all others have. */
  readonly direct: CollectiveModel;
  /** All-reduces in which each reduces its share and hands it on. */
  readonly shared: CollectiveModel;
}

/** The way between accelerators of a group: what they attain, and the latency of the smallest all-reduce between two of them. */
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
    // Scheduled chips forward each other's packets: their links reach beyond the chips that are joined directly.
    if (topology !== "none" && (scheduled || inside)) {
      const share = inside ? fabricShare(scaleUp, ranks, collective) : 1;
      return { latency, bandwidth: bandwidthBytesPerSecond * share * rates.linkBandwidth };
    }
    if (domainAccelerators > 2) return { latency: latency * networkLatencyFactor, bandwidth: networkBytesPerSecond };
  }
  return {
    // The steps of a collective over the host bus follow each other.
    latency: scheduled
      ? latency
      : latency * rates.hostCollectiveFactor * (1 + hostCollectiveGrowth * (Math.log2(ranks) - 1)),
    bandwidth: hostBandwidthBytesPerSecond * rates.hostLinkBandwidth,
  };
}

/** A collective over a path, as {@link collectiveTime} has it; `latencyFactor` multiplies what starting and hops take. */
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

/** The two ways of the all-reduces of a step: of one hidden vector a token each, and `smallReductions` of a few numbers. */
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
  // Chips of a schedule push and cannot read each other's memory: one phase to reduce shares, one to hand them on.
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
 * The all-to-alls of experts that attention ranks share: to the experts and back, in each layer that has them. Messages pass among all
 * accelerators; a token's hidden vector goes once to each rank that has experts of it.
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
 * The communication of a step as seconds.
 *
 * Model: each all-reduce takes the faster of one shot and two shots, each expert layer two all-to-alls; their times are those of
 * {@link collectiveTime} on the accelerator's fabric.
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
  const exchanged = ranks > 1 ? expertAllToAll(work, ranks, ranks * tensor, path(ranks * tensor, "all-to-all")) : none;
  const reduced =
    tensor > 1
      ? allReduceModel(work, tensor, path(tensor, "all-reduce"), issue, rates)
      : { direct: none, shared: none };
  return { others: { fixed: hops + exchanged.fixed, perToken: exchanged.perToken }, ...reduced };
}
