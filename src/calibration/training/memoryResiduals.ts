import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { frameworkOf } from "../../measurements/frameworkSpelling.js";
import { measuredTrainingPlan } from "../../measurements/measuredTrainingPlan.js";
import type { TrainingMeasurement } from "../../measurements/trainingMeasurement.js";
import type { NamedParts } from "../../measurements/validation.js";
import { prepareTraining } from "../../training/plan/preparedTraining.js";
import { trainingMemory } from "../../training/plan/trainingMemory.js";
import type { MemoryFactor } from "../../training/rates/memoryFactors.js";
import { bytesPerGibibyte, bytesPerGigabyte } from "../../units/scale.js";
import { quantile } from "../quantile.js";

/** Measured peak memory over that of the closed form, and the resulting factor for each framework. */
export interface MemoryResiduals {
  readonly factors: { readonly [framework: string]: MemoryFactor };
  /** Natural logarithm of measured over estimated memory, by framework. */
  readonly residuals: ReadonlyMap<string, readonly number[]>;
}

type MarkedRow = TrainingMeasurement & {
  readonly duplicateOf?: string | undefined;
  readonly notScored?: readonly string[] | undefined;
};

const units: { readonly [metric: string]: number } = {
  peakMemoryGB: bytesPerGigabyte,
  peakMemoryGiB: bytesPerGibibyte,
};
/** Share of measured peaks that the spread of a factor covers. */
const inside = 0.8;
/** Allowance added to every spread, for frameworks with few rows. */
const leastSpread = 0.01;

/** The measured peak memory of a row in bytes; undefined if there is none or it is not scored. */
function peakOf({ measured, notScored = [], duplicateOf }: MarkedRow): number | undefined {
  if (duplicateOf !== undefined) return undefined;
  const found = measured.find(({ metric }) => metric in units && !notScored.includes(metric));
  return found && found.value * (units[found.metric] ?? 1);
}

function residualOf(row: TrainingMeasurement, peak: number, parts: NamedParts): number | undefined {
  const plan = measuredTrainingPlan(row, parts);
  if ("reason" in plan) return undefined;
  try {
    return Math.log(peak / trainingMemory(prepareTraining(plan)).allocatedBytes);
  } catch (error) {
    if (isLlmEconomicsError(error)) return undefined;
    throw error;
  }
}

/** Compares measured peak memory with the closed form, and derives a factor for each framework. */
export function memoryResiduals(rows: readonly TrainingMeasurement[], parts: NamedParts): MemoryResiduals {
  const residuals = new Map<string, number[]>();
  for (const row of rows) {
    const peak = peakOf(row);
    const residual = peak === undefined ? undefined : residualOf(row, peak, parts);
    if (residual === undefined) continue;
    const framework = frameworkOf(row);
    residuals.set(framework, [...(residuals.get(framework) ?? []), residual]);
  }
  const factors = Object.fromEntries(
    [...residuals].map(([framework, logarithms]) => {
      const median = quantile(logarithms, 0.5);
      const width = quantile(
        logarithms.map((residual) => Math.abs(residual - median)),
        inside,
      );
      const spread = Number(Math.exp(width + leastSpread).toFixed(3));
      return [framework, { factor: Number(Math.exp(median).toFixed(3)), spread }];
    }),
  );
  return { factors, residuals };
}
