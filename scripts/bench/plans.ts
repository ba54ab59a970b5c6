import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.ts";
import { llama31_70b } from "../../src/architectures/llama31_70b.ts";
import { qwen3Next80bA3b } from "../../src/architectures/qwen3Next80bA3b.ts";
import { globalProfile } from "../../src/efficiency/globalProfile.ts";
import type { ClosedLoopLoad } from "../../src/inference/inferenceLoad.ts";
import type { ServingPlan } from "../../src/inference/inferencePlan.ts";
import { preparePlan } from "../../src/inference/preparedPlan.ts";
import { type StepModel, stepModel } from "../../src/inference/stepModel.ts";

const load = { accelerator: nvidiaH100Sxm, tensorParallel: 4, inputTokens: 1024, outputTokens: 256, concurrency: 64 };

/** Serving plan of a dense model. */
export const densePlan: ServingPlan & ClosedLoopLoad = { ...load, model: llama31_70b };

/** Serving plan of a hybrid model with linear and full attention and many experts. */
export const hybridPlan: ServingPlan & ClosedLoopLoad = { ...load, model: qwen3Next80bA3b };

/** Prepares a plan as the constants that the kernels read. */
export function planModel(plan: ServingPlan & ClosedLoopLoad): StepModel {
  const { work, parallel, options, traits } = preparePlan(plan);
  return stepModel(work, parallel, options.accelerator, globalProfile.rates, {
    execution: "cuda-graph",
    traits,
    mixesPrompts: true,
  });
}
