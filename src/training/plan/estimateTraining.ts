import { parameterCount } from "../../models/parameterCount.js";
import { describeTraining } from "./describeTraining.js";
import { type PreparedTraining, prepareTraining } from "./preparedTraining.js";
import { stepOfPlan } from "./stepOfPlan.js";
import type { InfeasibleTraining, TrainingEstimate } from "./trainingEstimate.js";
import { type TrainingMemoryPlan, trainingMemory } from "./trainingMemory.js";
import type { TrainingPlan } from "./trainingPlan.js";
import { trainingRemedies } from "./trainingRemedies.js";

/**
 * Estimates how long a model takes to train on accelerators, whether it fits, and the terms of the time.
 *
 * Model: on the slowest accelerator, micro-batches × (matrix products by shape + attention + element-wise traffic + loss + what is computed
 * again), or the host's time to start their kernels where that is longer; exchanges as far as computing does not hide them; waiting stages;
 * the optimizer; a fixed part; waiting for the slowest of many. Rates are those that measured trainings reached on the machine's generation
 * and with the framework. With `modelFlopsUtilization` stated, that fixes the step, and the terms share it in proportion.
 * Assumes: experts evenly loaded but for a constant imbalance, sequences of one document each. What else had to be assumed is listed in
 * the result. A framework or a generation that was not measured widens the interval.
 *
 * @param plan - the model, the accelerators, the tokens and how the training is laid out
 * @returns an estimate on `fits: true`; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for a degree, batch or length that is out of range, or a utilization that the plan cannot reach
 * @throws {@link UnsupportedFormatError} if the part has no rate for the arithmetic
 * @throws {@link UnknownNameError} for an option or a word that plans do not have
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
