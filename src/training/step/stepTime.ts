import type { Seconds } from "../../units/quantity.js";
import type { TrainingRates } from "../rates/trainingRates.js";
import { attentionSeconds } from "./attentionSeconds.js";
import { sustainedSeconds } from "./groupLink.js";
import { productSeconds } from "./productSeconds.js";
import type { TrainingWork } from "./trainingWork.js";

/** Terms of one training step on the slowest accelerator; they sum to `stepSeconds`. */
export interface TrainingStepTerms {
  /** Matrix products of forward and backward pass, conversions to narrow formats included. */
  readonly matrixSeconds: Seconds;
  /** Attention. */
  readonly attentionSeconds: Seconds;
  /** Norms, activation functions, rotations, residual additions, casts: what memory bandwidth bounds. */
  readonly elementwiseSeconds: Seconds;
  /** The loss and its gradient. */
  readonly lossSeconds: Seconds;
  /** Activations that the backward pass recomputes. */
  readonly recomputationSeconds: Seconds;
  /** Time in which accelerators wait for the host to start kernels. */
  readonly hostSeconds: Seconds;
  /** Exchanges within a copy of the model that computing does not hide: tensor, context and expert parallelism, pipeline stages. */
  readonly communicationSeconds: Seconds;
  /** Gradient reduction and weight gathering that computing does not hide. */
  readonly gradientSeconds: Seconds;
  /** Pipeline stages that wait for each other. */
  readonly bubbleSeconds: Seconds;
  /** The optimizer's step. */
  readonly optimizerSeconds: Seconds;
  /** Fixed cost of a step: logging, clipping, barriers. */
  readonly fixedSeconds: Seconds;
  /** Waiting for the slowest of many accelerators. */
  readonly stragglerSeconds: Seconds;
}

/** Exponent that decides how much of the shorter of two overlapping times is hidden. */
const overlapExponent = 6;
/** Accelerators of one server, above which the slowest is waited for. */
const oneServer = 8;
/** Share of a micro-batch's work that is its backward pass. */
const backwardShare = 2 / 3;

/** The longer of two times, rounded where they are alike. */
function smoothMaximum(left: number, right: number): number {
  const longer = Math.max(left, right);
  if (longer === 0) return 0;
  return longer * (1 + (Math.min(left, right) / longer) ** overlapExponent) ** (1 / overlapExponent);
}

/** Seconds of one micro-batch's work on the fullest stage. */
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

/** Exchanges of one micro-batch that computing does not hide. */
function exposedSeconds(
  { communication, prepared }: TrainingWork,
  { device, attention }: { readonly device: number; readonly attention: number },
  rates: TrainingRates,
): number {
  // A ring of keys and values hides behind attention.
  const ring = smoothMaximum(attention, sustainedSeconds(communication.context, rates)) - attention;
  const routed = sustainedSeconds(communication.expert, rates);
  // A schedule from both ends runs the exchanges of one micro-batch next to the work of another.
  const shown =
    prepared.schedule === "dualpipe" ? smoothMaximum(device, routed) - device : rates.expertExposure * routed;
  return (
    rates.tensorExposure * sustainedSeconds(communication.tensor, rates) +
    shown +
    sustainedSeconds(communication.pipeline, rates) +
    ring
  );
}

/** The terms of a step under rates. */
export function stepTermsOf(work: TrainingWork, rates: TrainingRates): TrainingStepTerms {
  const { microBatches, accelerators, unevenness, stage, plan } = work.prepared;
  const one = microBatchSeconds(work, rates);
  const device = one.matrix + one.attention + one.elementwise + one.loss + one.again;
  const scale = microBatches * unevenness;
  const bandwidth = rates.bandwidth * plan.accelerator.memoryBandwidthBytesPerSecond;
  const optimizer = work.optimizer / bandwidth + work.offloaded;
  // The host runs ahead of the accelerator until the optimizer's step is queued.
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

/** The terms' sum. */
export function stepSeconds(terms: TrainingStepTerms): Seconds {
  let seconds = 0;
  for (const term of Object.values(terms)) seconds += term;
  return seconds;
}
