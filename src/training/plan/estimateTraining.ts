import { parameterCount } from "../../models/parameterCount.js";
import { describeTraining } from "./describeTraining.js";
import { type PreparedTraining, prepareTraining } from "./preparedTraining.js";
import { stepOfPlan } from "./stepOfPlan.js";
import type { InfeasibleTraining, TrainingEstimate } from "./trainingEstimate.js";
import { type TrainingMemoryPlan, trainingMemory } from "./trainingMemory.js";
import type { TrainingPlan } from "./trainingPlan.js";
import { trainingRemedies } from "./trainingRemedies.js";

/**
 * Estimates how long a model takes to train on accelerators and whether it fits in memory, with a breakdown of the step time.
 *
 * Model: the step time of the slowest accelerator is the sum of
 * - micro-batches × (matrix products by shape + attention + element-wise traffic + loss + recomputation), or the host's launch
 * time
 *   if that is longer;
 * - communication that is not hidden behind computation;
 * - the pipeline bubble, the optimizer step, a fixed overhead, and waiting for stragglers.
 *
 * Rates are those that measured training runs reached on the accelerator's generation and with the framework. If
 * `modelFlopsUtilization` is given, it determines the step time, and the terms are scaled to it.
 * Assumes: evenly loaded experts except for a constant imbalance, and one document per sequence. Further assumptions are listed
 * in the result. A framework or generation without measurements widens the interval.
 *
 * @param plan - the model, the accelerators, the tokens and the layout of the training
 * @returns an estimate if `fits` is true; the missing memory if `fits` is false
 * @throws {@link InvalidQuantityError} if a degree, batch or length is out of range, or the plan cannot reach a given utilization
 * @throws {@link UnsupportedFormatError} if the accelerator has no peak rate for the arithmetic format
 * @throws {@link UnknownNameError} for an unknown option or word
 * @source Narayanan et al. (arXiv:2104.04473, 2021); Korthikanti et al. (arXiv:2205.05198, 2022); the rows of `calibration/measurements/training.json`
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { estimateTraining } from "llm-economics/training";
 *
 * const run = { model: llama31_70b, accelerator: nvidiaH100Sxm, tokens: 15e12, sequenceTokens: 8192, batchSequences: 1024 };
 * estimateTraining({ ...run, dataParallel: 512 }).fits; // => false
 * estimateTraining({ ...run, dataParallel: 64, tensorParallel: 8, pipelineParallel: 4 }).fits; // => true
 * ```
 */
export function estimateTraining(plan: TrainingPlan): TrainingEstimate | InfeasibleTraining {
  const prepared = prepareTraining(plan);
  const memory = trainingMemory(prepared);
  const step = stepOfPlan(prepared);
  if (memory.neededBytes > memory.availableBytes) return infeasible(prepared, memory);
  return describeTraining(prepared, step, memory);
}

function infeasible(prepared: PreparedTraining, memory: TrainingMemoryPlan): InfeasibleTraining {
  const { recipe, plan } = prepared;
  const states = recipe.weightBytes + recipe.gradientBytes + recipe.optimizerBytes;
  const room =
    memory.availableBytes - memory.activationBytes - memory.logitBytes - memory.bufferBytes - memory.reservedBytes;
  const needed = room > 0 ? Math.ceil((states * parameterCount(plan.model).total) / room) : undefined;
  return {
    fits: false,
    memory: {
      ...memory,
      shortfallBytes: memory.neededBytes - memory.availableBytes,
      ...(needed !== undefined && { acceleratorsNeeded: needed }),
    },
    remedies: trainingRemedies(prepared),
  };
}
