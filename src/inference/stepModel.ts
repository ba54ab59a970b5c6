import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { halfPrecisionRate } from "../operations/arithmeticOn.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { ExpertWork, LinearWork, StepWork } from "../operations/work.js";
import { activationBytes, collectiveModel } from "./collectiveModel.js";
import { dispatchOf } from "./dispatch.js";
import { overlapped } from "./overlapped.js";

/** A matrix multiplication as seconds: of arithmetic per token, of reading weights, of moving activations per token. */
export interface LinearModel {
  readonly computePerToken: number;
  readonly read: number;
  readonly movePerToken: number;
}

/** Routed experts as seconds, for one expert and for one routed token. */
export interface ExpertModel {
  readonly held: number;
  /** Logarithm of the share of tokens that pass an expert by. */
  readonly logMiss: number;
  readonly spread: number;
  readonly routedPerToken: number;
  readonly padding: number;
  readonly computePerRow: number;
  readonly readPerExpert: number;
  readonly movePerRow: number;
  readonly factor: number;
}

/** Attention as seconds per sequence and visible token, which is linear in both. */
export interface AttentionModel {
  readonly decode: number;
  readonly prefill: number;
  readonly visible: number;
  readonly index: number;
  readonly indexPrefill: number;
}

/** A plan on a machine under a profile, folded into seconds: what the kernels read. */
export interface StepModel {
  readonly linears: readonly LinearModel[];
  readonly head: LinearModel;
  readonly experts: readonly ExpertModel[];
  readonly attentions: readonly AttentionModel[];
  readonly statePerSequence: number;
  readonly statePerPromptToken: number;
  readonly layerPerToken: number;
  readonly launch: number;
  readonly hostStep: number;
  readonly hostSequence: number;
  readonly communication: number;
  readonly communicationPerToken: number;
  readonly attentionRanks: number;
  readonly pipeline: number;
}

/** Folds the work of a plan with the rates of a machine and an engine into a step model. */
export function stepModel(
  work: StepWork,
  plan: ParallelPlan,
  accelerator: Accelerator,
  rates: EfficiencyRates,
): StepModel {
  const bandwidth = accelerator.memoryBandwidthBytesPerSecond;
  const half = halfPrecisionRate(accelerator) * rates.attentionCompute;
  const cache = bandwidth * rates.cacheBandwidth;
  const { counts } = work;
  const { attentionRanks, pipeline } = plan;
  const dispatch = dispatchOf(accelerator);
  const scheduled = dispatch === "schedule";
  const hosted = dispatch === "host";
  const { communication, communicationPerToken } = collectiveModel(work, plan, accelerator, scheduled, rates);
  const linearModel = (linear: LinearWork) => matrixSeconds(linear, bandwidth * rates.weightBandwidth, 1, rates);
  return {
    linears: work.linears.map(linearModel),
    head: linearModel(work.head),
    experts: work.experts.map((experts) => expertModel(experts, bandwidth, rates, plan)),
    attentions: work.attentions.map((one) => ({
      decode: one.layers * overlapped(one.decodeFlops / half, one.cacheBytes / cache),
      prefill: (one.layers * one.prefillFlops) / half,
      visible: one.visible,
      index: one.layers * overlapped(one.indexFlops / half, one.indexBytes / cache),
      indexPrefill: (one.layers * one.indexFlops) / half,
    })),
    // The state is read and written back.
    statePerSequence: (2 * work.stateBytes) / cache,
    statePerPromptToken: work.stateFlops / half,
    layerPerToken: (counts.layers * work.hiddenSize * 2 * rates.layerPasses) / bandwidth,
    launch: (scheduled ? counts.layers : launches(work, rates)) * rates.launchSeconds,
    hostStep: hosted ? rates.hostStepSeconds : 0,
    hostSequence: hosted ? rates.hostSequenceSeconds : 0,
    communication,
    communicationPerToken,
    attentionRanks,
    pipeline,
  };
}

/** Operations that one step starts one after the other, the head's first. */
function launches({ linears, experts, counts }: StepWork, rates: EfficiencyRates): number {
  let count = 1;
  const matrices = ({ arithmetic }: LinearWork, wide: number) =>
    arithmetic.bits < 16 ? 1 + rates.roundingLaunches : wide;
  for (const linear of linears) count += linear.layers * matrices(linear, 1);
  for (const each of experts) {
    const biased = each.mixture.balancing === "routing-bias" ? rates.biasedRouterLaunches : 0;
    count += each.layers * (rates.expertLaunches + biased + matrices(each, 0));
  }
  return (
    count +
    counts.mixers * rates.attentionLaunches +
    counts.layers * rates.layerLaunches +
    counts.norms * rates.queryKeyNormLaunches +
    counts.latent * rates.latentLaunches
  );
}

/** Seconds of a matrix multiplication by `read` bytes per second; `share` is its arithmetic's, over that of a large one. */
function matrixSeconds(work: LinearWork, read: number, share: number, rates: EfficiencyRates): LinearModel {
  const { bytesPerWeight, flopsPerSecond, bits, widened } = work.arithmetic;
  const weights = work.layers * work.parameters;
  const compute = bits === 16 ? rates.compute16 : bits === 8 ? rates.compute8 : rates.compute4;
  return {
    computePerToken: (2 * weights) / (flopsPerSecond * compute * share),
    read: (weights * bytesPerWeight) / (read * (widened ? rates.widening : 1)),
    movePerToken: (work.layers * work.activations * activationBytes) / read,
  };
}

function expertModel(work: ExpertWork, bandwidth: number, rates: EfficiencyRates, plan: ParallelPlan): ExpertModel {
  const { layers, held, mixture } = work;
  const rate = bandwidth * rates.expertBandwidth;
  const { computePerToken, read, movePerToken } = matrixSeconds(work, rate, rates.expertCompute, rates);
  return {
    held,
    logMiss: Math.log1p(-Math.min(mixture.expertsPerToken / mixture.experts, 1 - Number.EPSILON)),
    spread: mixture.balancing === "routing-bias" ? rates.balancedSpread : rates.routingSpread,
    routedPerToken: (mixture.expertsPerToken * plan.attentionRanks) / plan.expert,
    padding: rates.expertPaddingRows,
    computePerRow: computePerToken,
    readPerExpert: read + (layers * rates.expertStartBytes) / rate,
    movePerRow: movePerToken,
    factor: plan.expert > 1 ? rates.expertImbalance : 1,
  };
}
