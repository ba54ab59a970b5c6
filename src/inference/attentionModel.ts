import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { EngineTraits } from "../efficiency/engineTraits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { halfPrecisionRate } from "../operations/arithmeticOn.js";
import type { AttentionWork } from "../operations/work.js";
import { overlapped } from "../roofline/overlappedSeconds.js";
import { bitsPerByte } from "../units/bits.js";
import type { FlopsPerSecond } from "../units/quantity.js";

/** Attention time in seconds per sequence and visible token; time is linear in both. */
export interface AttentionModel {
  readonly decode: number;
  /** While decoding in a step that also runs prompts. */
  readonly mixed: number;
  readonly prefill: number;
  readonly visible: number;
  readonly index: number;
  readonly indexPrefill: number;
}

/**
 * Memory traffic per stored 32-bit attention score and head: the first product writes it, the softmax reads and writes it, and
 * the second product reads it.
 */
const storedScoreBytes = 16;

/**
 * Query rows that FlashAttention 2 computes per query head over a paged cache. It packs the heads of a group into one tile only if
 * every sequence of the step has one query token.
 *
 * @source Dao-AILab/flash-attention v2, csrc/flash_attn: run_mha_fwd_splitkv_dispatch (kBlockM), mha_varlen_fwd (seqlenq_ngroups_swapped)
 */
const queryTileRows = 64;

/** FLOP/s that attention and recurrent-state updates reach. */
export function attentionRate(accelerator: Accelerator, traits: EngineTraits, rates: EfficiencyRates): FlopsPerSecond {
  return halfPrecisionRate(accelerator, traits.accumulationBits) * rates.attentionCompute;
}

/** Converts the attention work of one shape to seconds. */
export function attentionModel(
  work: AttentionWork,
  accelerator: Accelerator,
  traits: EngineTraits,
  rates: EfficiencyRates,
  cachePasses: number,
  cacheBits: number,
  mixesPrompts: boolean,
): AttentionModel {
  const { layers, visible, readBytesPerToken, queryHeads } = work;
  const bandwidth = accelerator.memoryBandwidthBytesPerSecond;
  const cache = bandwidth * rates.cacheBandwidth;
  const compute = attentionRate(accelerator, traits, rates);
  // Without grouping, each multiply-add reads an element of the cache.
  const bytes = traits.cacheReads ? (work.decodeFlops * cacheBits) / (2 * bitsPerByte) : readBytesPerToken;
  const read = (cachePasses * bytes) / cache;
  const tiled = mixesPrompts && work.plain && traits.tiledGenerations?.includes(accelerator.generation);
  const scores = traits.attentionScores === "stored" ? (queryHeads * storedScoreBytes) / bandwidth : 0;
  const decode = (rows: number) => layers * overlapped((rows * work.decodeFlops) / compute, read);
  return {
    decode: decode(1),
    mixed: decode(tiled ? queryTileRows : 1),
    prefill: layers * overlapped(work.prefillFlops / compute, scores),
    visible,
    index: layers * overlapped(work.indexFlops / compute, work.indexBytes / cache),
    indexPrefill: (layers * work.indexFlops) / compute,
  };
}
