import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { Arithmetic, ExpertWork, LinearWork } from "../operations/work.js";
import type { BytesPerSecond } from "../units/quantity.js";

/** A matrix multiplication as seconds: of arithmetic per token, of reading weights, of moving activations per token. */
export interface LinearModel {
  readonly computePerToken: number;
  readonly read: number;
  /** Seconds of writing and reading the weights in 16 bits first, where more than one token is multiplied. */
  readonly unpack: number;
  readonly movePerToken: number;
}

/** Routed experts as seconds, for one expert and for one routed token. */
export interface ExpertModel {
  readonly held: number;
  /** Logarithm of the share of tokens that pass an expert by. */
  readonly logMiss: number;
  readonly routingIndependence: number;
  /** Rows of the fullest accelerator for one token of each attention rank. */
  readonly routedPerToken: number;
  readonly padding: number;
  readonly computePerRow: number;
  readonly readPerExpert: number;
  readonly movePerRow: number;
}

/** Rows that kernels of weight-only formats pad each touched expert by: half a tile of Marlin's (fits of its kernels on nine systems: 4 to 11). */
const dequantizedPaddingRows = 8;

/** Share of the peak that the arithmetic of large multiplications reaches. */
function computeShare({ bits, scaling, dequantized }: Arithmetic, rates: EfficiencyRates): number {
  if (bits === 16) return rates.compute16 * (dequantized ? rates.dequantizeCompute : 1);
  return bits === 4 ? rates.compute4 : rates.compute8 * (scaling === "block" ? rates.blockScaledCompute : 1);
}

/**
 * The time of one matrix multiplication. `bandwidth` is the effective bandwidth for these weights, `narrow` the share of it that 4-bit
 * kernels reach, `share` the compute efficiency relative to one large multiplication.
 */
function matrixModel(
  { layers, parameters, activations, arithmetic }: LinearWork,
  bandwidth: BytesPerSecond,
  narrow: number,
  share: number,
  rates: EfficiencyRates,
): LinearModel {
  const { bytesPerWeight, flopsPerSecond, bits, dequantized } = arithmetic;
  const weights = layers * parameters;
  const left = dequantized ? rates.dequantizeBandwidth : bits === 4 ? narrow : 1;
  return {
    computePerToken: (2 * weights) / (flopsPerSecond * computeShare(arithmetic, rates) * share),
    read: (weights * bytesPerWeight) / (bandwidth * left),
    unpack: arithmetic.unpacked ? (2 * weights * activationBytes) / bandwidth : 0,
    movePerToken: (layers * activations * activationBytes) / bandwidth,
  };
}

/** A kernel of matrix multiplications as seconds. */
export function linearModel(work: LinearWork, peak: BytesPerSecond, rates: EfficiencyRates): LinearModel {
  return matrixModel(work, peak * rates.weightBandwidth, rates.fourBitBandwidth, 1, rates);
}

/** Routed experts as seconds. */
export function expertModel(
  work: ExpertWork,
  { expert, attentionDataParallel }: ParallelPlan,
  peak: BytesPerSecond,
  rates: EfficiencyRates,
): ExpertModel {
  const { layers, held, mixture } = work;
  const bandwidth = peak * rates.expertBandwidth;
  const { computePerToken, read, movePerToken } = matrixModel(work, bandwidth, 1, rates.expertCompute, rates);
  return {
    held,
    logMiss: Math.log1p(-Math.min(mixture.expertsPerToken / mixture.experts, 1 - Number.EPSILON)),
    routingIndependence: mixture.balancing === "routing-bias" ? rates.balancedRouting : rates.routingIndependence,
    routedPerToken:
      ((mixture.expertsPerToken * attentionDataParallel) / expert) * (expert > 1 ? rates.expertImbalance : 1),
    padding: work.arithmetic.dequantized ? dequantizedPaddingRows : rates.expertPaddingRows,
    computePerRow: computePerToken,
    readPerExpert: read + (layers * rates.expertStartBytes) / bandwidth,
    movePerRow: movePerToken,
  };
}
