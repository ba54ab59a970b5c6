import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { measuredTrainingPlan } from "../../measurements/measuredTrainingPlan.js";
import type { TrainingMeasurement } from "../../measurements/trainingMeasurement.js";
import type { NamedParts } from "../../measurements/validation.js";
import { prepareTraining } from "../../training/plan/preparedTraining.js";
import type { RatePlace } from "../../training/rates/rateEffects.js";
import { placeOf } from "../../training/rates/ratesOfPlan.js";
import { type TrainingWork, trainingWork } from "../../training/step/trainingWork.js";

/** A training measurement prepared for the fit: its work, its step time, and its place in the hierarchy. */
export interface ObservedTraining {
  readonly row: TrainingMeasurement;
  readonly work: TrainingWork;
  /** Measured step time. */
  readonly seconds: number;
  readonly place: RatePlace;
  /** Group of correlated rows: same model, accelerator, framework and precision. */
  readonly group: string;
}

/** Marks that exclude a row or some of its values from scores and fits. */
interface MarkedRow extends TrainingMeasurement {
  readonly duplicateOf?: string | undefined;
  readonly notScored?: readonly string[] | undefined;
}

/** Step time of a row in seconds: from tokens per second and accelerator if measured, otherwise as stated. */
function secondsOf(
  { measured, accelerators, notScored = [] }: MarkedRow,
  batchTokens: number,
  ranks: number,
): number | undefined {
  const stated = (metric: string) =>
    notScored.includes(metric) ? undefined : measured.find((value) => value.metric === metric)?.value;
  const rate = stated("tokensPerSecondPerAccelerator");
  return rate === undefined ? stated("stepTimeSeconds") : batchTokens / rate / (accelerators ?? ranks);
}

/** Prepares a row for the fit; undefined if it has no step time, repeats another row, or has no plan. */
export function observedTraining(row: MarkedRow, parts: NamedParts): ObservedTraining | undefined {
  if (row.duplicateOf !== undefined) return undefined;
  const plan = measuredTrainingPlan(row, parts);
  if ("reason" in plan) return undefined;
  try {
    const prepared = prepareTraining(plan);
    const seconds = secondsOf(row, plan.batchSequences * plan.sequenceTokens, prepared.accelerators);
    if (seconds === undefined || !(seconds > 0)) return undefined;
    const place = placeOf(plan);
    const group = [row.model.name, row.hardware, place.framework, row.precision].join("|");
    return { row, work: trainingWork(prepared), seconds, place, group };
  } catch (error) {
    if (isLlmEconomicsError(error)) return undefined;
    throw error;
  }
}
