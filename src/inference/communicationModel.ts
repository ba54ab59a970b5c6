import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { KernelIssue } from "../hardware/kernelIssue.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";

/** Bytes of an activation between kernels: 16 bits. */
export const activationBytes = 2;
/** Bytes of one hidden value on its way to an expert and back, averaged: FP8 there, 16 bits back. */
const dispatchedBytes = 1.5;
/** One-way bandwidth of a 200 Gb/s network port, for groups that leave their domain: the port most servers have per accelerator. */
const networkBytesPerSecond = 25_000_000_000;
/** Latency of a collective over the network as a multiple of one inside a domain: NCCL's ratio of network to NVLink hops. */
const networkLatencyFactor = 3;
/** One-way bandwidth of PCIe 4.0 x16, where a part does not state its host link. */
const defaultHostBytesPerSecond = 32_000_000_000;

const none: CollectiveModel = { fixed: 0, perToken: 0 };

/** From one chip to the next in a schedule: 722 ns between two LPUs (Abts et al., ISCA 2022). */
const scheduledHopSeconds = 0.000_000_722;

/** Latency and bandwidth of a collective over `ranks` accelerators. */
interface Path {
  readonly latency: number;
  readonly bandwidth: number;
}

/** Exchanges as seconds: fixed, and per token. */
export interface CollectiveModel {
  readonly fixed: number;
  readonly perToken: number;
}

/** The exchanges of a step: an all-reduce takes the faster of two ways, one for few tokens and one for many. */
export interface CommunicationModel {
  /** All-to-alls of the experts, and hops between stages. */
  readonly others: CollectiveModel;
  /** All-reduces in which every accelerator reads what all others have. */
  readonly direct: CollectiveModel;
  /** All-reduces in which each reduces its share and hands it on. */
  readonly shared: CollectiveModel;
}

function pathBetween(ranks: number, accelerator: Accelerator, issue: KernelIssue, rates: EfficiencyRates): Path {
  const scheduled = issue === "schedule";
  const { scaleUp, hostBandwidthBytesPerSecond = defaultHostBytesPerSecond } = accelerator;
  // Barriers among few ranks: each doubling adds a third of a hop.
  const latency = (rates.collectiveSeconds * (2 + Math.log2(ranks))) / 3;
  if (scaleUp) {
    const { topology, domainAccelerators, bandwidthBytesPerSecond } = scaleUp;
    const inside = ranks <= domainAccelerators;
    // Scheduled chips forward each other's packets: their links reach beyond the chips that are joined directly.
    if (topology !== "none" && (scheduled || inside)) {
      const share = topology === "mesh" && inside ? (ranks - 1) / Math.max(1, domainAccelerators - 1) : 1;
      return { latency, bandwidth: bandwidthBytesPerSecond * share * rates.linkBandwidth };
    }
    if (domainAccelerators > 2) return { latency: latency * networkLatencyFactor, bandwidth: networkBytesPerSecond };
  }
  return {
    latency: scheduled ? latency : latency * rates.hostCollectiveFactor,
    bandwidth: hostBandwidthBytesPerSecond * rates.hostLinkBandwidth,
  };
}

/** The two ways of `reductions` all-reduces of one hidden vector a token, and `small` ones of a few numbers. */
function allReduceModel(
  { counts, hiddenSize }: StepWork,
  ranks: number,
  { latency, bandwidth }: Path,
  issue: KernelIssue,
  { sharedReductionFactor }: EfficiencyRates,
): Pick<CommunicationModel, "direct" | "shared"> {
  const { reductions, smallReductions } = counts;
  const perToken = (reductions * hiddenSize * activationBytes) / bandwidth;
  const fixed = (reductions + smallReductions) * latency;
  const inShares = 2 * (1 - 1 / ranks) * perToken;
  if (issue === "schedule") {
    // Chips push and cannot read each other's memory: one phase to reduce shares, one to hand them on.
    const phases = { fixed: 2 * fixed, perToken: inShares };
    return { direct: phases, shared: phases };
  }
  return {
    direct: { fixed, perToken: (ranks - 1) * perToken },
    shared: { fixed: fixed + reductions * latency * (sharedReductionFactor - 1), perToken: inShares },
  };
}

/** The all-to-alls of experts that attention ranks share: to the experts and back, in each layer that has them. */
function expertAllToAll(
  { experts, hiddenSize }: StepWork,
  ranks: number,
  { latency, bandwidth }: Path,
): CollectiveModel {
  let fixed = 0;
  let perToken = 0;
  for (const { layers, mixture } of experts) {
    const bytes = Math.min(mixture.expertsPerToken, ranks) * hiddenSize * dispatchedBytes * (1 - 1 / ranks);
    fixed += 2 * layers * latency;
    perToken += (2 * layers * bytes) / bandwidth;
  }
  return { fixed, perToken };
}

/**
 * The exchanges of a step as seconds.
 *
 * Model: all-reduce min(α + (n - 1) S / β, γ α + 2 (n - 1) / n S / β) for each reduction, all-to-all α + (n - 1) / n S / β there and back for
 * each expert layer.
 */
export function communicationModel(
  work: StepWork,
  { tensor, pipeline, attentionDataParallel }: ParallelPlan,
  accelerator: Accelerator,
  issue: KernelIssue,
  rates: EfficiencyRates,
): CommunicationModel {
  const path = (ranks: number) => pathBetween(ranks, accelerator, issue, rates);
  const hops = (pipeline - 1) * (issue === "schedule" ? scheduledHopSeconds : rates.stageHopSeconds);
  const exchanged =
    attentionDataParallel > 1
      ? expertAllToAll(work, attentionDataParallel, path(attentionDataParallel * tensor))
      : none;
  const reduced =
    tensor > 1 ? allReduceModel(work, tensor, path(tensor), issue, rates) : { direct: none, shared: none };
  return { others: { fixed: hops + exchanged.fixed, perToken: exchanged.perToken }, ...reduced };
}
