import type { Seconds } from "../../units/quantity.js";
import type { TrainingRates } from "../rates/trainingRates.js";
import { attentionSeconds } from "./attentionSeconds.js";
import { sustainedSeconds } from "./groupLink.js";
import { productSeconds } from "./productSeconds.js";
import type { TrainingWork } from "./trainingWork.js";

/** Terms of one training step on the slowest accelerator, which sum to `stepSeconds`. */
export interface TrainingStepTerms {
  /** Matrix products of forward and backward pass, including conversions to 8-bit or 4-bit formats. */
  readonly matrixSeconds: Seconds;
  /** Attention kernels, without projections. */
  readonly attentionSeconds: Seconds;
  /** Element-wise kernels, which are memory-bound: norms, activation functions, rotary embeddings, residual additions, casts. */
  readonly elementwiseSeconds: Seconds;
  /** The loss and its gradient. */
  readonly lossSeconds: Seconds;
  /** Recomputation of activations in the backward pass. */
  readonly recomputationSeconds: Seconds;
  /** Time that accelerators wait for the host to launch kernels. */
  readonly hostSeconds: Seconds;
  /** Exposed communication of tensor, context, expert and pipeline parallelism. */
  readonly communicationSeconds: Seconds;
  /** Exposed gradient reduction and weight gathering of data parallelism. */
  readonly gradientSeconds: Seconds;
  /** Pipeline bubble. */
  readonly bubbleSeconds: Seconds;
  /** Optimizer step. */
  readonly optimizerSeconds: Seconds;
  /** Fixed overhead per step: logging, gradient clipping, barriers. */
  readonly fixedSeconds: Seconds;
  /** Waiting for stragglers. */
  readonly stragglerSeconds: Seconds;
}

/** Exponent that determines how much of the shorter of two overlapping times is hidden. */
const overlapExponent = 6;
/** Number of accelerators above which there are stragglers: those of one server. */
const oneServer = 8;
/** Share of the backward pass in the work of a micro-batch. */
const backwardShare = 2 / 3;

/** A smooth maximum of two times. */
function smoothMaximum(left: number, right: number): number {
  const longer = Math.max(left, right);
  if (longer === 0) return 0;
  return longer * (1 + (Math.min(left, right) / longer) ** overlapExponent) ** (1 / overlapExponent);
}

/** Seconds of computation for one micro-batch on the largest stage. */
function microBatchSeconds({ prepared, ...work }: TrainingWork, rates: TrainingRates) {
  const { plan, recomputation, recomputedShare } = prepared;
  const { accelerator, arithmetic = "bf16" } = plan;
  const products = productSeconds(work.products, accelerator, arithmetic, rates, prepared.narrowScaling);
  const attention = attentionSeconds(work.attention, prepared, rates);
  const bandwidth = rates.bandwidth * accelerator.memoryBandwidthBytesPerSecond;
  const traffic = (rates.elementwiseFactor * work.elementwise) / bandwidth;
  const again = {
    none: 0,
    selective: 0,
    elementwise: traffic / 6,
    "alternate-products": products.repeated / 2 + traffic / 3,
    full: products.repeated + attention.repeated + (traffic + products.conversion + work.adapters) / 3,
  }[recomputation];
  const { workFactor } = rates;
  return {
    matrix: workFactor * (products.forward + products.backward + products.conversion + work.adapters),
    attention: workFactor * attention.passes,
    elementwise: workFactor * (traffic + work.casts / bandwidth),
    loss: work.loss / bandwidth,
    again: workFactor * recomputedShare * again,
  };
}

/** Seconds of exposed communication for one micro-batch. */
function exposedSeconds(
  { communication, prepared }: TrainingWork,
  { device, attention }: { readonly device: number; readonly attention: number },
  rates: TrainingRates,
): number {
  // Ring communication of keys and values overlaps with attention.
  const ring = smoothMaximum(attention, sustainedSeconds(communication.context, rates)) - attention;
  const routed = sustainedSeconds(communication.expert, rates);
  // DualPipe overlaps the communication of one micro-batch with the computation of another.
  const exposed =
    prepared.schedule === "dualpipe" ? smoothMaximum(device, routed) - device : rates.expertExposure * routed;
  return (
    rates.tensorExposure * sustainedSeconds(communication.tensor, rates) +
    exposed +
    sustainedSeconds(communication.pipeline, rates) +
    ring
  );
}

/** Computes the terms of a step from its work and the rates. */
export function stepTermsOf(work: TrainingWork, rates: TrainingRates): TrainingStepTerms {
  const { microBatches, accelerators, unevenness, stage, plan } = work.prepared;
  const one = microBatchSeconds(work, rates);
  const device = one.matrix + one.attention + one.elementwise + one.loss + one.again;
  const scale = microBatches * unevenness;
  const bandwidth = rates.bandwidth * plan.accelerator.memoryBandwidthBytesPerSecond;
  const optimizer = work.optimizer / bandwidth + work.offloaded;
  // The host runs ahead of the accelerator until the optimizer step is queued.
  const queued = scale * device + optimizer;
  const issued = work.host.layers * rates.hostFactor + work.host.experts * rates.expertHostFactor;
  const host = smoothMaximum(queued, scale * issued) - queued;
  const communication = scale * exposedSeconds(work, { device, attention: one.attention }, rates);
  const working = scale * device + communication + host;
  const hiding = stage === 3 ? working : (backwardShare * working) / microBatches;
  const gradient = smoothMaximum(hiding, sustainedSeconds(work.communication.gradient, rates)) - hiding;
  const bubble = working * work.bubble * rates.bubbleFactor;
  const fixed = accelerators > 1 ? rates.fixedSeconds : 0;
  const sum = working + bubble + gradient + optimizer + fixed;
  return {
    matrixSeconds: scale * one.matrix,
    attentionSeconds: scale * one.attention,
    elementwiseSeconds: scale * one.elementwise,
    lossSeconds: scale * one.loss,
    recomputationSeconds: scale * one.again,
    hostSeconds: host,
    communicationSeconds: communication,
    gradientSeconds: gradient,
    bubbleSeconds: bubble,
    optimizerSeconds: optimizer,
    fixedSeconds: fixed,
    stragglerSeconds: sum * rates.stragglerShare * Math.log(Math.max(1, accelerators / oneServer)),
  };
}

/** Sums the terms of a step, in seconds. */
export function stepSeconds(terms: TrainingStepTerms): Seconds {
  let seconds = 0;
  for (const term of Object.values(terms)) seconds += term;
  return seconds;
}
