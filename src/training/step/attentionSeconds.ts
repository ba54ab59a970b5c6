import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import type { Attention } from "../../models/attention.js";
import { causalAttentionFlops } from "../../models/attentionFlops.js";
import { layerCount } from "../../models/layerCount.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import type { TrainingRates } from "../rates/trainingRates.js";
import { wideFormat } from "./productSeconds.js";

/** Arithmetic of the backward pass of attention over that of its forward pass: five products instead of two. */
export const attentionBackwardFactor = 2.5;
/**
 * Share of attention's time that its forward pass takes: on H100 forward kernels reach 0.95 of the peak on long sequences, backward ones 0.47 with
 * 2.5 times the arithmetic (own measurements, 2026).
 */
const forwardShare = 0.165;
/** Heads narrower than this leave part of the matrix units idle. */
const fullHead = 128;
/** Share of the rate that heads of half that width reach. */
const narrowHeadShare = 0.75;
/** Slowdown of the slowest rank where sequences are cut in one piece for each rank under a causal mask. */
const contiguousFactor = 1.5;
/** Bytes that scores move when they are written to memory, for each score: forward and backward pass with softmax, mask and dropout. */
const unfusedScoreBytes = 22;
/** Bytes that a state-space or linear layer moves for each inner value. */
const stateBytes = 250;

/** Time of a micro-batch's attention on the fullest stage. */
export interface AttentionWork {
  /** FLOPs of the forward pass with wide heads and long sequences, as much as the real ones cost. */
  readonly flops: number;
  /** Bytes of scores and states that go through memory, forward and backward pass together. */
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

/** The work of attention for one micro-batch. */
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
      // Without a kernel that skips them, masked scores are computed and moved as well.
      work.bytes += (layers * microBatch * unfusedScoreBytes * attention.queryHeads * sequence * sequence) / cut;
  }
  return work;
}

/** Seconds of attention's forward and backward pass, and of its forward pass alone where it is computed again. */
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
