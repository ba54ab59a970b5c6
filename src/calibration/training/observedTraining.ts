import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { measuredTrainingPlan } from "../../measurements/measuredTrainingPlan.js";
import type { TrainingMeasurement } from "../../measurements/trainingMeasurement.js";
import type { NamedParts } from "../../measurements/validation.js";
import { prepareTraining } from "../../training/plan/preparedTraining.js";
import type { RatePlace } from "../../training/rates/rateEffects.js";
import { placeOf } from "../../training/rates/ratesOfPlan.js";
import { type TrainingWork, trainingWork } from "../../training/step/trainingWork.js";

/** A row of a measured training that the fit looks at: its work, how long its step took, and where it stands. */
export interface ObservedTraining {
  readonly row: TrainingMeasurement;
  readonly work: TrainingWork;
  /** Seconds of a step. */
  readonly seconds: number;
  readonly place: RatePlace;
  /** Rows of one model on one part with one framework and precision, which are not independent. */
  readonly group: string;
}

/** Marks of a row that keep values out of scores and fits. */
interface MarkedRow extends TrainingMeasurement {
  readonly duplicateOf?: string | undefined;
  readonly notScored?: readonly string[] | undefined;
}

/** Seconds of the step of a row: of its tokens a second and accelerator, or as stated. */
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

/** A row with its work, or undefined if it measured no step, repeats another row, or has no plan. */
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
