import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkAccelerator } from "../hardware/checkAccelerator.js";
import { checkArchitecture } from "../models/checkArchitecture.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import { inferenceDemands } from "./inferenceDemands.js";
import { type TierAdvice, tierAdvice } from "./tierAdvice.js";
import { trainingDemands } from "./trainingDemands.js";
import type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
import type { WorkloadDescription } from "./workloadDescription.js";
import type { WorkloadKind } from "./workloadProfile.js";
import { workloadReasons } from "./workloadReasons.js";

/** Which part of a workload dominates, what each asks of its infrastructure, and why. */
export interface WorkloadClassification {
  /** The part that takes more accelerator-hours in a year. */
  readonly dominant: WorkloadKind;
  /** Share of the accelerator-hours of a year; they sum to 1. */
  readonly shareOfAcceleratorHours: { readonly training: number; readonly inference: number };
  /** Share of the arithmetic of a year; they sum to 1. */
  readonly shareOfFlops: { readonly training: number; readonly inference: number };
  /** Demands of the training; null if there is none. */
  readonly training: WorkloadDemands | null;
  /** Demands of the inference; null if there is none. */
  readonly inference: WorkloadDemands | null;
  /** Whether one tier serves both. */
  readonly tiers: TierAdvice;
  /** The arithmetic behind it, step by step. */
  readonly reasons: readonly WorkloadReason[];
  /** Limits of the part in the time allowed, in sentences. */
  readonly warnings: readonly string[];
}

function shares(training: number, inference: number): { readonly training: number; readonly inference: number } {
  return { training: training / (training + inference), inference: inference / (training + inference) };
}

/**
 * Which of training and inference dominates a described workload, what each asks of its infrastructure, and whether one tier serves both.
 *
 * Model: training takes its FLOPs / (peak × utilization), on as many accelerators as end it in time; inference takes copies of the model,
 * each as full as the time for a token allows, for the peak of requests. Arithmetic intensity against the ridge point says what binds;
 * bytes exchanged against the host's link say how far accelerators must be joined. Metric, cost model and rack power follow the kind.
 * Assumes: `estimateInference` and the published utilizations of training; one model, trained and served at its mean lengths; serving
 * accelerators held for the peak all year. A tier that serves both costs the interference that is not modelled here.
 *
 * @param description - a model, an accelerator, and what is trained and served
 * @returns the dominant part, the demands of each, the tiers, and the reasons with their figures
 * @throws {@link InvalidQuantityError} if neither training nor inference is described, or a quantity is not valid
 * @throws {@link InfeasiblePlanError} if no number of accelerators that was tried holds the served model
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
    training: [checkObject],
    inference: [checkObject],
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
        : ["One request alone takes longer for a token than is allowed, on up to 64 accelerators."],
  };
}

function shareReason(dominant: WorkloadKind, share: number): WorkloadReason {
  const statement = `Accelerator-hours of a year that go into ${dominant}, which therefore shapes the infrastructure.`;
  return { topic: "share-of-hours", workload: dominant, value: share, against: 0.5, unit: "1", statement };
}
