import { hoursPerYear } from "../units/timeScale.js";
import { scaleUpDomain } from "./exchangeReach.js";
import type { ServingDemands } from "./inferenceDemands.js";
import type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
import type { WorkloadDescription } from "./workloadDescription.js";

/** Whether one tier of infrastructure serves a workload or training and inference need one each, and why. */
export interface TierAdvice {
  /** Tiers. */
  readonly count: 1 | 2;
  /** Deciding reason. */
  readonly reason: WorkloadReason;
}

function tiers(value: number, against: number, unit: WorkloadReason["unit"], statement: string): WorkloadReason {
  return { topic: "tiers", workload: "both", value, against, unit, statement };
}

/**
 * One tier where there is one kind of work, where a serving tier's idle hours hold the training within one scale-up domain, or where
 * a training cluster's idle hours hold inference that nobody waits for; two otherwise.
 */
export function tierAdvice(
  { accelerator }: WorkloadDescription,
  training: WorkloadDemands | undefined,
  serving: ServingDemands | undefined,
): TierAdvice {
  if (!training || !serving) return { count: 1, reason: tiers(1, 1, "1", "There is one kind of work.") };
  const { demands: inference, meanAccelerators } = serving;
  const trainingHours = training.acceleratorHoursPerYear;
  const idleServing = (inference.accelerators - meanAccelerators) * hoursPerYear;
  const domain = scaleUpDomain(accelerator);
  if (training.accelerators <= Math.min(domain, inference.accelerators) && trainingHours <= idleServing) {
    const statement = "The serving tier's idle hours hold the training, and it fits one scale-up domain.";
    return { count: 1, reason: tiers(trainingHours, idleServing, "h", statement) };
  }
  const idleTraining = training.accelerators * hoursPerYear - trainingHours;
  const servingHours = meanAccelerators * hoursPerYear;
  if (inference.latencySensitivity === "low" && servingHours <= idleTraining) {
    const statement = "Nobody waits for the inference, and the training cluster's idle hours hold it.";
    return { count: 1, reason: tiers(servingHours, idleTraining, "h", statement) };
  }
  if (training.accelerators > domain) {
    const statement = "Training spans more than one scale-up domain and needs a network that serving does not.";
    return { count: 2, reason: tiers(training.accelerators, domain, "1", statement) };
  }
  const statement = "The serving tier's idle hours do not hold the training.";
  return { count: 2, reason: tiers(trainingHours, idleServing, "h", statement) };
}
