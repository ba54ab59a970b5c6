import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import type { Attention } from "../../models/attention.js";
import { causalAttentionFlops } from "../../models/attentionFlops.js";
import { layerCount } from "../../models/layerCount.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import type { TrainingRates } from "../rates/trainingRates.js";
import { wideFormat } from "./productSeconds.js";

/** FLOPs of the backward pass of attention relative to its forward pass: five matrix products instead of two. */
export const attentionBackwardFactor = 2.5;
/**
 * Share of the forward pass in the time of attention. On H100, forward kernels reach 0.95 of the peak on long sequences, and
 * backward kernels 0.47 with 2.5 times the FLOPs (our measurements, 2026).
 */
const forwardShare = 0.165;
/** Heads narrower than this leave part of the matrix units idle. */
const fullHead = 128;
/** Share of the rate that heads of at most half that width reach. */
const narrowHeadShare = 0.75;
/** Slowdown of the slowest rank if each rank has one contiguous piece of a causally masked sequence. */
const contiguousFactor = 1.5;
/** Memory traffic per attention score that is stored: forward and backward pass with softmax, mask and dropout. */
const unfusedScoreBytes = 22;
/** Memory traffic of a state-space or linear-attention layer per inner value, in bytes. */
const stateBytes = 250;

/** Attention work of a micro-batch on the largest stage. */
export interface AttentionWork {
  /** FLOPs of the forward pass, scaled up for narrow heads. */
  readonly flops: number;
  /** Memory traffic of scores and states in forward and backward pass, in bytes. */
  readonly bytes: number;
}

function headSizeOf(attention: Attention): number {
  if (attention.kind === "grouped-query") return attention.headSize;
  return attention.kind === "latent" ? attention.noRotaryHeadSize + attention.rotaryHeadSize : fullHead;
}

function innerWidth(attention: Attention): number {
  if (attention.kind === "state-space") return attention.heads * attention.headSize;
  if (attention.kind === "linear") return attention.valueHeads * attention.valueHeadSize;
  return 0;
}

/** Computes the attention work of one micro-batch. */
export function attentionWork(prepared: PreparedTraining): AttentionWork {
  const { plan, degrees, microBatch, stageLayers, attentionKernel, contextLayout } = prepared;
  const cut = degrees.tensor * degrees.context;
  const share = stageLayers / layerCount(plan.model);
  const sequence = plan.sequenceTokens;
  const uneven = degrees.context > 1 && contextLayout === "contiguous" ? contiguousFactor : 1;
  const work = { flops: 0, bytes: 0 };
  for (const { count, attention } of plan.model.layerGroups) {
    if (!attention) continue;
    const layers = count * share;
    const inner = innerWidth(attention);
    if (inner > 0) {
      work.bytes += (layers * microBatch * sequence * stateBytes * inner) / cut;
      continue;
    }
    const flops = (uneven * layers * microBatch * causalAttentionFlops(attention, 1, sequence, "expanded")) / cut;
    const narrow = headSizeOf(attention) <= fullHead / 2 ? narrowHeadShare : 1;
    work.flops += flops / narrow;
    if (attentionKernel === "unfused" && "queryHeads" in attention)
      // Unfused kernels also compute and store masked scores.
      work.bytes += (layers * microBatch * unfusedScoreBytes * attention.queryHeads * sequence * sequence) / cut;
  }
  return work;
}

/** Seconds of attention in forward and backward pass, and of a recomputed forward pass. */
export function attentionSeconds(
  { flops, bytes }: AttentionWork,
  { plan }: PreparedTraining,
  rates: TrainingRates,
): { readonly passes: number; readonly repeated: number } {
  const { accelerator, sequenceTokens } = plan;
  const saturation = sequenceTokens / (sequenceTokens + rates.attentionTokens);
  const rate = rates.attentionCompute * saturation * peakFlopsPerSecond(accelerator, wideFormat(accelerator));
  const memory = bytes / (rates.bandwidth * accelerator.memoryBandwidthBytesPerSecond);
  const passes = ((1 + attentionBackwardFactor) * flops) / rate;
  return { passes: passes + memory, repeated: forwardShare * passes + memory / 3 };
}
