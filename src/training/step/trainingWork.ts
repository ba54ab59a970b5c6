import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import { adapterParameters, defaultAdapterRecipe } from "../memory/trainingAdapters.js";
import { pipelineBubble } from "../parallel/pipelineBubble.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import { stageParameters } from "../plan/stageParameters.js";
import { adapterSeconds } from "./adapterSeconds.js";
import { type AttentionWork, attentionWork } from "./attentionSeconds.js";
import { elementwiseBytes, lossTrafficBytes } from "./elementwiseBytes.js";
import { type HostWork, hostWork } from "./hostWork.js";
import { type TrainingCommunication, trainingCommunication } from "./trainingCommunication.js";
import { type TrainingProduct, trainingProducts } from "./trainingProducts.js";

/** Work of a step on the slowest accelerator, independent of rates. */
export interface TrainingWork {
  readonly prepared: PreparedTraining;
  /** Matrix products of one micro-batch. */
  readonly products: readonly TrainingProduct[];
  /** Seconds of the matrix products of FP32 adapters. */
  readonly adapters: number;
  /** Attention of one micro-batch. */
  readonly attention: AttentionWork;
  /** Memory traffic of element-wise kernels, weight casts and loss per micro-batch, in bytes. */
  readonly elementwise: number;
  readonly casts: number;
  readonly loss: number;
  /**
   * Memory traffic of the optimizer step in bytes (0 if offloaded), and the time of an offloaded step over the host bus in
   * seconds.
   */
  readonly optimizer: number;
  readonly offloaded: number;
  /** Host time of one micro-batch. */
  readonly host: HostWork;
  readonly communication: TrainingCommunication;
  /** Pipeline bubble relative to work. */
  readonly bubble: number;
}

/** Memory traffic of weight and gradient casts under autocast, in bytes per matrix parameter and micro-batch. */
const autocastBytes = 12;
/** One-way bandwidth of PCIe 4.0 x16. */
const defaultHostBandwidth = 32e9;

/** Memory traffic of the optimizer step in bytes: weights and states are read and written, gradients are read. */
function optimizerBytes(prepared: PreparedTraining): number {
  const { recipe, stage, stateRanks, adapters, plan, degrees } = prepared;
  const used = adapters ? (adapters.recipe ?? defaultAdapterRecipe) : recipe;
  const [first] = stageParameters(prepared);
  const parameters = adapters
    ? adapterParameters(plan.model, adapters) / degrees.pipeline / degrees.tensor
    : first.others + first.experts;
  const bytes = 2 * used.weightBytes + 2 * used.optimizerBytes + used.gradientBytes;
  return (parameters * bytes) / (stage === 0 ? 1 : stateRanks);
}

/** Computes the work of a step. */
export function trainingWork(prepared: PreparedTraining): TrainingWork {
  const { plan, degrees, microBatch, microBatches, interleave, schedule, autocast, loss, offload } = prepared;
  const [first] = stageParameters(prepared);
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  const moved = optimizerBytes(prepared);
  const hostBandwidth = plan.accelerator.hostBandwidthBytesPerSecond ?? defaultHostBandwidth;
  return {
    prepared,
    products: trainingProducts(prepared),
    adapters: adapterSeconds(prepared),
    attention: attentionWork(prepared),
    elementwise: elementwiseBytes(prepared),
    casts: autocast === "on" ? autocastBytes * (first.others + first.experts) : 0,
    loss: (lossTrafficBytes[loss] * tokens * plan.model.vocabularySize) / degrees.tensor / degrees.pipeline,
    optimizer: offload === "none" ? moved : 0,
    offloaded: offload === "none" ? 0 : moved / hostBandwidth,
    host: hostWork(prepared),
    communication: trainingCommunication(prepared),
    bubble: pipelineBubble({ stages: degrees.pipeline, microBatches, interleave, schedule }).shareOfWork,
  };
}

/** Dense peak rate of all accelerators of a plan in its training format. */
export function peakOf({ plan, accelerators }: PreparedTraining): number {
  return accelerators * peakFlopsPerSecond(plan.accelerator, plan.arithmetic ?? "bf16");
}
