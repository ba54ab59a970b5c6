import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkAccelerator } from "../hardware/checkAccelerator.js";
import { checkArchitecture } from "../models/checkArchitecture.js";
import { checkShape, type Shape, shaped } from "../units/checkShape.js";
import { inferenceDemands } from "./inferenceDemands.js";
import { type TierAdvice, tierAdvice } from "./tierAdvice.js";
import { trainingDemands } from "./trainingDemands.js";
import type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
import type { InferenceDescription, TrainingDescription, WorkloadDescription } from "./workloadDescription.js";
import type { WorkloadKind } from "./workloadProfile.js";
import { workloadReasons } from "./workloadReasons.js";

/**
 * Result of {@link classifyWorkload}: which part of the workload dominates, what each part demands of its infrastructure, and
 * why.
 */
export interface WorkloadClassification {
  /** The part that uses more accelerator-hours per year. */
  readonly dominant: WorkloadKind;
  /** Shares of the accelerator-hours per year; they sum to 1. */
  readonly shareOfAcceleratorHours: { readonly training: number; readonly inference: number };
  /** Shares of the FLOPs per year; they sum to 1. */
  readonly shareOfFlops: { readonly training: number; readonly inference: number };
  /** Demands of training; null if none is described. */
  readonly training: WorkloadDemands | null;
  /** Demands of inference; null if none is described. */
  readonly inference: WorkloadDemands | null;
  /** Whether one infrastructure tier can serve both. */
  readonly tiers: TierAdvice;
  /** Figures behind the classification, one comparison each. */
  readonly reasons: readonly WorkloadReason[];
  /** Warnings, such as a latency target that the accelerator cannot meet. */
  readonly warnings: readonly string[];
}

function shares(training: number, inference: number): { readonly training: number; readonly inference: number } {
  return { training: training / (training + inference), inference: inference / (training + inference) };
}

const trainingShape: Shape<TrainingDescription> = {
  tokens: 0,
  withinSeconds: 0,
  runsPerYear: [0],
  sequenceTokens: [0],
  batchTokens: [0],
  arithmetic: [0],
  modelFlopsUtilization: [0],
};

const inferenceShape: Shape<InferenceDescription> = {
  requestsPerSecond: 0,
  peakToMean: [0],
  inputTokens: 0,
  outputTokens: 0,
  use: [0],
  timePerOutputTokenSeconds: [0],
  model: [0],
  accelerator: [0],
  efficiency: [0],
};

/**
 * Classifies a workload: whether training or inference dominates, what each demands of its infrastructure, and whether one tier
 * can serve both.
 *
 * Model: training takes FLOPs / (peak × utilization) accelerator-seconds, on as many accelerators as finish it in time.
 * Inference runs as many replicas as the peak request rate needs, each at the largest batch that meets the time per output
 * token. The bound follows from arithmetic intensity against the ridge point; the interconnect follows from the bytes exchanged
 * against the bandwidth of the host link. Primary metric, cost model and rack power depend only on the kind of workload.
 *
 * Assumes: the model of `estimateInference`, and published utilizations for training; one model, trained and served at its mean
 * lengths; accelerators for the peak are held all year. Interference between training and inference on a shared tier is not
 * modelled.
 *
 * @param description - a model, an accelerator, and the training and inference to run
 * @returns the dominant part, the demands of each part, the advice on tiers, and the reasons with their figures
 * @throws {@link InvalidQuantityError} if neither training nor inference is described, or a quantity is invalid
 * @throws {@link InfeasiblePlanError} if the served model fits none of the tensor-parallel degrees tried, 1 to 64
 * @source J. Harrington, AI Inference vs Training, for the profiles; {@link trainingWorkload}, {@link inferenceWorkload}
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { days } from "llm-economics/units";
 * import { classifyWorkload } from "llm-economics/workloads";
 *
 * const found = classifyWorkload({
 *   model: llama31_70b,
 *   accelerator: nvidiaH100Sxm,
 *   training: { tokens: 15e12, withinSeconds: days(60) },
 *   inference: { requestsPerSecond: 2_000, peakToMean: 2, inputTokens: 1_024, outputTokens: 256 },
 * });
 * found.dominant; // => "inference"
 * found.training?.bound; // => "compute"
 * found.inference?.bound; // => "memory-bandwidth"
 * found.tiers.count; // => 2
 * ```
 */
export function classifyWorkload(description: WorkloadDescription): WorkloadClassification {
  checkShape("description", description, {
    model: checkArchitecture,
    accelerator: checkAccelerator,
    training: [shaped(trainingShape)],
    inference: [shaped(inferenceShape)],
  });
  const { accelerator } = description;
  const training = description.training && trainingDemands(description, description.training);
  const serving = description.inference && inferenceDemands(description, description.inference);
  if (!training && !serving) {
    throw new InvalidQuantityError("training", undefined, "given, or else inference, or both");
  }
  const inference = serving?.demands;
  const hours = shares(training?.acceleratorHoursPerYear ?? 0, inference?.acceleratorHoursPerYear ?? 0);
  const dominant = hours.training > hours.inference ? "training" : "inference";
  const advice = tierAdvice(description, training, serving);
  return {
    dominant,
    shareOfAcceleratorHours: hours,
    shareOfFlops: shares(training?.flopsPerYear ?? 0, inference?.flopsPerYear ?? 0),
    training: training ?? null,
    inference: inference ?? null,
    tiers: advice,
    reasons: [
      shareReason(dominant, hours[dominant]),
      ...(training ? workloadReasons(training, accelerator) : []),
      ...(inference ? workloadReasons(inference, description.inference?.accelerator ?? accelerator) : []),
      advice.reason,
    ],
    warnings:
      serving?.inTime !== false
        ? []
        : ["Even one request alone exceeds the time per output token allowed, on up to 64 accelerators."],
  };
}

function shareReason(dominant: WorkloadKind, share: number): WorkloadReason {
  const statement = `Share of accelerator-hours per year spent on ${dominant}, which therefore shapes the infrastructure.`;
  return { topic: "share-of-hours", workload: dominant, value: share, against: 0.5, unit: "1", statement };
}
