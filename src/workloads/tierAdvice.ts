import { hoursPerYear } from "../units/timeScale.js";
import { scaleUpDomain } from "./exchangeReach.js";
import type { ServingDemands } from "./inferenceDemands.js";
import type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
import type { WorkloadDescription } from "./workloadDescription.js";

/** Whether one infrastructure tier can serve both training and inference, and why. */
export interface TierAdvice {
  /** Number of tiers. */
  readonly count: 1 | 2;
  /** Deciding reason. */
  readonly reason: WorkloadReason;
}

function tiers(value: number, against: number, unit: WorkloadReason["unit"], statement: string): WorkloadReason {
  return { topic: "tiers", workload: "both", value, against, unit, statement };
}

/**
 * Recommends one tier or two. One is enough if the workload is only training or only inference, if the training fits in one
 * scale-up domain and in the idle hours of the serving tier, or if batch inference fits in the idle hours of the training
 * cluster.
 */
export function tierAdvice(
  { accelerator }: WorkloadDescription,
  training: WorkloadDemands | undefined,
  serving: ServingDemands | undefined,
): TierAdvice {
  if (!training || !serving) return { count: 1, reason: tiers(1, 1, "1", "The workload is of one kind.") };
  const { demands: inference, meanAccelerators } = serving;
  const trainingHours = training.acceleratorHoursPerYear;
  const idleServing = (inference.accelerators - meanAccelerators) * hoursPerYear;
  const domain = scaleUpDomain(accelerator);
  if (training.accelerators <= Math.min(domain, inference.accelerators) && trainingHours <= idleServing) {
    const statement = "Training fits in the serving tier's idle hours and in one scale-up domain.";
    return { count: 1, reason: tiers(trainingHours, idleServing, "h", statement) };
  }
  const idleTraining = training.accelerators * hoursPerYear - trainingHours;
  const servingHours = meanAccelerators * hoursPerYear;
  if (inference.latencySensitivity === "low" && servingHours <= idleTraining) {
    const statement = "Batch inference fits in the training cluster's idle hours.";
    return { count: 1, reason: tiers(servingHours, idleTraining, "h", statement) };
  }
  if (training.accelerators > domain) {
    const statement = "Training spans several scale-up domains and needs a network that inference does not.";
    return { count: 2, reason: tiers(training.accelerators, domain, "1", statement) };
  }
  const statement = "Training does not fit in the serving tier's idle hours.";
  return { count: 2, reason: tiers(trainingHours, idleServing, "h", statement) };
}
