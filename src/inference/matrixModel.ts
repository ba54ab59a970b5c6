import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { Arithmetic, ExpertWork, LinearWork } from "../operations/work.js";
import type { BytesPerSecond } from "../units/quantity.js";
import { busiestRank, type ExpertRouting, expertRouting, popularityVariance } from "./expertRouting.js";

/** Time of a matrix multiplication in seconds: arithmetic per token, reading the weights, and moving activations per token. */
export interface LinearModel {
  readonly computePerToken: number;
  readonly read: number;
  /** Additional seconds for more than one token: to unpack the weights to 16 bits in memory and read them back, or to read them slowly. */
  readonly unpack: number;
  readonly movePerToken: number;
}

/** Time of routed experts in seconds, per expert and per routed token. */
export interface ExpertModel {
  readonly held: number;
  /** How tokens spread over the experts. */
  readonly routing: ExpertRouting;
  /** Rows on the most loaded accelerator per token of each attention rank. */
  readonly routedPerToken: number;
  readonly padding: number;
  readonly computePerRow: number;
  readonly readPerExpert: number;
  readonly movePerRow: number;
}

/**
 * Rows of padding per active expert in weight-only kernels: half a Marlin tile (fits of its kernels on nine systems give 4 to
 * 11).
 */
const dequantizedPaddingRows = 8;

/** Share of the peak rate that large matrix multiplications reach. */
function computeShare({ bits, scaling, dequantized }: Arithmetic, rates: EfficiencyRates): number {
  if (bits === 4) return rates.compute4;
  const share = bits === 16 ? rates.compute16 : rates.compute8 * (scaling === "block" ? rates.blockScaledCompute : 1);
  return dequantized ? share * rates.dequantizeCompute : share;
}

/** Compute efficiency of grouped expert GEMMs, relative to one large GEMM in the same format. */
function expertShare({ bits, scaling }: Arithmetic, rates: EfficiencyRates): number {
  if (bits === 16) return rates.expertCompute;
  return bits === 4 ? rates.expertCompute4 : scaling === "block" ? rates.blockExpertCompute : rates.expertCompute8;
}

/**
 * Time of one matrix multiplication. `bandwidth` is the effective bandwidth for these weights, `fourBitShare` the share of it
 * that native 4-bit kernels reach, and `computeEfficiency` the compute efficiency relative to one large multiplication.
 */
function matrixModel(
  { layers, parameters, activations, arithmetic }: LinearWork,
  bandwidth: BytesPerSecond,
  fourBitShare: number,
  computeEfficiency: number,
  rates: EfficiencyRates,
): LinearModel {
  const { bytesPerWeight, flopsPerSecond, bits, dequantized } = arithmetic;
  const weights = layers * parameters;
  const bandwidthShare = dequantized ? rates.dequantizeBandwidth : bits === 4 ? fourBitShare : 1;
  return {
    computePerToken: (2 * weights) / (flopsPerSecond * computeShare(arithmetic, rates) * computeEfficiency),
    read: (weights * bytesPerWeight) / (bandwidth * bandwidthShare),
    unpack: arithmetic.unpacked ? (2 * weights * activationBytes) / bandwidth : 0,
    movePerToken: (layers * activations * activationBytes) / bandwidth,
  };
}

/**
 * Additional time in which TensorRT-LLM's INT4 weight-only kernels read weights for 16 rows on Hopper, relative to one row: 0.8 to 1.2 for
 * large matrices.
 *
 * @source NVIDIA aiconfigurator, h200_sxm/gemm/trtllm/1.2.0rc5, 095f58a
 */
const reusedKernelDelay = 1;

/** Converts the work of one matrix-multiplication kernel to seconds; `reused` tells whether its kernels are of an earlier generation. */
export function linearModel(
  work: LinearWork,
  peak: BytesPerSecond,
  rates: EfficiencyRates,
  reused?: boolean,
): LinearModel {
  const model = matrixModel(work, peak * rates.weightBandwidth, rates.fourBitBandwidth, 1, rates);
  return reused && work.arithmetic.dequantized
    ? { ...model, unpack: model.unpack + model.read * reusedKernelDelay }
    : model;
}

/** Converts the work of routed experts to seconds. */
export function expertModel(
  work: ExpertWork,
  { expert, attentionDataParallel }: ParallelPlan,
  peak: BytesPerSecond,
  rates: EfficiencyRates,
): ExpertModel {
  const { layers, held, mixture } = work;
  const bandwidth = peak * rates.expertBandwidth;
  const { computePerToken, read, movePerToken } = matrixModel(
    work,
    bandwidth,
    1,
    expertShare(work.arithmetic, rates),
    rates,
  );
  const share = Math.min(1, mixture.expertsPerToken / mixture.experts);
  const correlation =
    mixture.balancing === "routing-bias" ? rates.balancedRoutingCorrelation : rates.routingCorrelation;
  const variance = popularityVariance(share, correlation);
  return {
    held,
    routing: expertRouting(share, variance),
    routedPerToken:
      ((mixture.expertsPerToken * attentionDataParallel) / expert) *
      (expert > 1 ? busiestRank(expert, held, variance) : 1),
    padding: work.arithmetic.dequantized ? dequantizedPaddingRows : rates.expertPaddingRows,
    computePerRow: computePerToken,
    readPerExpert: read + (layers * rates.expertStartBytes) / bandwidth,
    movePerRow: movePerToken,
  };
}
