import { parameterCount } from "../../models/parameterCount.js";
import { busyTime } from "./busyTime.js";
import { describeTraining } from "./describeTraining.js";
import { type PreparedTraining, prepareTraining } from "./preparedTraining.js";
import { stepWork } from "./stepWork.js";
import type { InfeasibleTraining, TrainingEstimate } from "./trainingEstimate.js";
import { type TrainingMemoryPlan, trainingMemory } from "./trainingMemory.js";
import type { TrainingPlan } from "./trainingPlan.js";

/**
 * How long a model takes to train on accelerators, whether it fits, and where the time goes.
 *
 * Model: a step works for hardware FLOPs / (accelerators × peak × utilization), at least for its arithmetic at the peak and its
 * exchanges; pipeline stages wait (p − 1) / (m v) of that; ring reductions of gradients count as far as computing does not hide them:
 * that of the last micro-batch, or all of it in stage 3. With `modelFlopsUtilization` stated, that fixes the step and the terms explain it.
 * Assumes: large messages (bandwidth, no latency), experts evenly loaded, context-parallel exchanges hidden, activations as fused
 * kernels keep them. What else had to be assumed is listed in the result.
 *
 * @param plan - the model, the accelerators, the tokens and how the training is laid out
 * @returns an estimate on `fits: true`; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for a degree, batch or length that cannot be, or a utilization that the plan cannot reach
 * @throws {@link UnsupportedFormatError} if the part has no rate for the arithmetic
 * @throws {@link UnknownNameError} if no utilization is stated and none is published for the arithmetic
 * @source Narayanan et al. (arXiv:2104.04473, 2021); Korthikanti et al. (arXiv:2205.05198, 2022); {@link publishedUtilizations}
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
  const work = stepWork(prepared);
  const memory = trainingMemory(prepared);
  const busy = busyTime(plan, work);
  if (memory.neededBytes > memory.availableBytes) return infeasible(prepared, memory);
  return describeTraining(prepared, work, memory, busy);
}

function infeasible(prepared: PreparedTraining, memory: TrainingMemoryPlan): InfeasibleTraining {
  const { recipe, plan } = prepared;
  const states = recipe.weightBytes + recipe.gradientBytes + recipe.optimizerBytes;
  const room = memory.availableBytes - memory.activationBytes - memory.logitBytes - memory.reservedBytes;
  const needed = room > 0 ? Math.ceil((states * parameterCount(plan.model).total) / room) : undefined;
  return {
    fits: false,
    memory: {
      ...memory,
      shortfallBytes: memory.neededBytes - memory.availableBytes,
      ...(needed !== undefined && { acceleratorsNeeded: needed }),
    },
  };
}
