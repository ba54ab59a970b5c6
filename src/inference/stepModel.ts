import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { halfPrecisionRate } from "../operations/arithmeticOn.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { Arithmetic, ExpertWork, KernelCounts, LinearWork, StepWork } from "../operations/work.js";
import { collectiveModel } from "./collectiveModel.js";
import { type Dispatch, dispatchOf } from "./dispatch.js";

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
  const { kernels } = work;
  const dispatch = dispatchOf(accelerator);
  const stateBytes = work.states.reduce((sum, state) => sum + state.layers * state.bytesPerSequence, 0);
  const stateFlops = work.states.reduce((sum, state) => sum + state.layers * state.flopsPerToken, 0);
  return {
    linears: work.linears.map((linear) => linearModel(linear, bandwidth, rates)),
    head: linearModel(work.head, bandwidth, rates),
    experts: work.experts.map((experts) => expertModel(experts, bandwidth, rates, plan)),
    attentions: work.attentions.map((attention) => ({
      decode: attention.layers * Math.hypot(attention.decodeFlops / half, attention.cacheBytesPerToken / cache),
      prefill: (attention.layers * attention.prefillFlops) / half,
      visible: attention.visibleTokens,
      index: attention.layers * Math.hypot(attention.indexFlops / half, attention.indexBytesPerToken / cache),
      indexPrefill: (attention.layers * attention.indexFlops) / half,
    })),
    // The state is read and written back.
    statePerSequence: (2 * stateBytes) / cache,
    statePerPromptToken: stateFlops / half,
    layerPerToken: (kernels.layers * work.hiddenSize * 2 * rates.layerPasses) / bandwidth,
    launch: launches(kernels, rates, dispatch) * rates.launchSeconds,
    hostStep: dispatch === "host" ? rates.hostStepSeconds : 0,
    hostSequence: dispatch === "host" ? rates.hostSequenceSeconds : 0,
    ...collectiveModel(work, plan, accelerator, rates),
    attentionRanks: plan.attentionRanks,
    pipeline: plan.pipeline,
  };
}

/** Operations that one step starts one after the other. */
function launches(kernels: KernelCounts, rates: EfficiencyRates, dispatch: Dispatch): number {
  if (dispatch === "schedule") return kernels.layers;
  return (
    kernels.linear +
    kernels.rounded * (1 + rates.roundingLaunches) +
    kernels.experts * rates.expertLaunches +
    kernels.biasedRouters * rates.biasedRouterLaunches +
    kernels.attention * rates.attentionLaunches +
    kernels.layers * rates.layerLaunches +
    kernels.queryKeyNorms * rates.queryKeyNormLaunches +
    kernels.latent * rates.latentLaunches +
    1
  );
}

function computeShare({ bits }: Arithmetic, rates: EfficiencyRates): number {
  return bits === 16 ? rates.compute16 : bits === 8 ? rates.compute8 : rates.compute4;
}

function readShare({ weights }: Arithmetic, rates: EfficiencyRates): number {
  return weights === "widened" ? rates.widening : 1;
}

function linearModel(work: LinearWork, bandwidth: number, rates: EfficiencyRates): LinearModel {
  const { arithmetic, layers } = work;
  const read = bandwidth * rates.weightBandwidth;
  return {
    computePerToken: (layers * work.flopsPerToken) / (arithmetic.flopsPerSecond * computeShare(arithmetic, rates)),
    read: (layers * work.weightBytes) / (read * readShare(arithmetic, rates)),
    movePerToken: (layers * work.activationBytesPerToken) / read,
  };
}

function expertModel(work: ExpertWork, bandwidth: number, rates: EfficiencyRates, plan: ParallelPlan): ExpertModel {
  const { arithmetic, layers } = work;
  const read = bandwidth * rates.expertBandwidth;
  const compute = arithmetic.flopsPerSecond * computeShare(arithmetic, rates) * rates.expertCompute;
  return {
    held: work.expertsHeld,
    logMiss: Math.log1p(-Math.min(work.expertsPerToken / work.experts, 1 - Number.EPSILON)),
    spread: work.balanced ? rates.balancedSpread : rates.routingSpread,
    routedPerToken: (work.expertsPerToken * plan.attentionRanks) / plan.expert,
    padding: rates.expertPaddingRows,
    computePerRow: (layers * work.flopsPerToken) / compute,
    readPerExpert: (layers * (work.weightBytes / readShare(arithmetic, rates) + rates.expertStartBytes)) / read,
    movePerRow: (layers * work.activationBytesPerToken) / read,
    factor: plan.expert > 1 ? rates.expertImbalance : 1,
  };
}
