import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
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

/** From one chip to the next in a schedule: 722 ns between two LPUs (Abts et al., ISCA 2022). */
const scheduledHopSeconds = 0.000_000_722;

/** Latency and bandwidth of a collective over `ranks` accelerators. */
interface Path {
  readonly latency: number;
  readonly bandwidth: number;
}

function pathBetween(ranks: number, accelerator: Accelerator, scheduled: boolean, rates: EfficiencyRates): Path {
  const { scaleUp, hostBandwidthBytesPerSecond = defaultHostBytesPerSecond } = accelerator;
  // A ring or a tree among few ranks: each doubling adds half a hop.
  const latency = rates.collectiveSeconds * (1 + Math.log2(ranks)) * 0.5;
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

/**
 * The exchanges of a step as seconds: fixed, and per token.
 *
 * Model: all-reduce α + 2 (n - 1) / n S / β for each reduction, all-to-all α + (n - 1) / n S / β there and back for each expert layer.
 */
export function collectiveModel(
  { counts, experts, hiddenSize }: StepWork,
  { tensor, pipeline, attentionRanks }: ParallelPlan,
  accelerator: Accelerator,
  scheduled: boolean,
  rates: EfficiencyRates,
): { readonly communication: number; readonly communicationPerToken: number } {
  let communication = (pipeline - 1) * (scheduled ? scheduledHopSeconds : rates.stageHopSeconds);
  let communicationPerToken = 0;
  if (tensor > 1) {
    const { latency, bandwidth } = pathBetween(tensor, accelerator, scheduled, rates);
    const bytes = 2 * (1 - 1 / tensor) * hiddenSize * activationBytes;
    communication += (counts.reductions + counts.smallReductions) * latency;
    communicationPerToken += (counts.reductions * bytes) / bandwidth;
  }
  if (attentionRanks > 1) {
    const { latency, bandwidth } = pathBetween(attentionRanks * tensor, accelerator, scheduled, rates);
    for (const { layers, mixture } of experts) {
      const copies = Math.min(mixture.expertsPerToken, attentionRanks);
      const bytes = copies * hiddenSize * dispatchedBytes * (1 - 1 / attentionRanks);
      communication += 2 * layers * latency;
      communicationPerToken += (2 * layers * bytes) / bandwidth;
    }
  }
  return { communication, communicationPerToken };
}
