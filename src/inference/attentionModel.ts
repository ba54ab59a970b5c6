import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { EngineTraits } from "../efficiency/engineTraits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { halfPrecisionRate } from "../operations/arithmeticOn.js";
import type { AttentionWork } from "../operations/work.js";
import { overlapped } from "../roofline/overlappedSeconds.js";
import type { FlopsPerSecond } from "../units/quantity.js";

/** Attention as seconds per sequence and visible token, which is linear in both. */
export interface AttentionModel {
  readonly decode: number;
  readonly prefill: number;
  readonly visible: number;
  readonly index: number;
  readonly indexPrefill: number;
}

/**
 * Bytes that one score of one head moves where scores are stored, in 32 bits: written by the product, read and written by the softmax,
 * read again.
 */
const storedScoreBytes = 16;

/** FLOPs per second that attention and recurrent states reach. */
export function attentionRate(accelerator: Accelerator, traits: EngineTraits, rates: EfficiencyRates): FlopsPerSecond {
  return halfPrecisionRate(accelerator, traits.accumulationBits) * rates.attentionCompute;
}

/** Attention of one shape as seconds. */
export function attentionModel(
  work: AttentionWork,
  accelerator: Accelerator,
  traits: EngineTraits,
  rates: EfficiencyRates,
  cachePasses: number,
): AttentionModel {
  const { layers, visible, readBytesPerToken, queryHeads } = work;
  const bandwidth = accelerator.memoryBandwidthBytesPerSecond;
  const cache = bandwidth * rates.cacheBandwidth;
  const compute = attentionRate(accelerator, traits, rates);
  const scores = traits.attentionScores === "stored" ? (queryHeads * storedScoreBytes) / bandwidth : 0;
  return {
    decode: layers * overlapped(work.decodeFlops / compute, (cachePasses * readBytesPerToken) / cache),
    prefill: layers * overlapped(work.prefillFlops / compute, scores),
    visible,
    index: layers * overlapped(work.indexFlops / compute, work.indexBytes / cache),
    indexPrefill: (layers * work.indexFlops) / compute,
  };
}
