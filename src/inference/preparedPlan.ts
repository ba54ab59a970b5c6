import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import { stepWork } from "../operations/stepWork.js";
import type { StepWork } from "../operations/work.js";
import { nativeModel } from "../quantization/nativeModel.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { checkParts, checkPlan } from "./checkPlan.js";
import { defaultDegrees } from "./defaultDegrees.js";
import type { MemoryPlan } from "./inferenceEstimate.js";
import type { InferencePlan } from "./inferencePlan.js";
import { memoryPlan } from "./memoryPlan.js";
import { closedLoop, openLoop, type ServingState, staticBatch } from "./steadyState.js";
import { type StepModel, stepModel } from "./stepModel.js";

/** A checked plan with everything that does not depend on an engine's rates worked out. */
export interface PreparedPlan {
  readonly options: InferencePlan;
  readonly model: QuantizedModel;
  readonly parallel: ParallelPlan;
  readonly work: StepWork;
  readonly memory: MemoryPlan & { readonly shortfallBytes: number };
  /** Most sequences at once on one replica: what fits, or the engine's own limit. */
  readonly largestBatch: number;
}

/** Checks a plan and works out what it does and holds. */
export function preparePlan(options: InferencePlan): PreparedPlan {
  checkParts(options);
  const model = "architecture" in options.model ? options.model : nativeModel(options.model);
  const { accelerator, inputTokens, outputTokens } = options;
  const parallel = checkPlan(options, model.architecture, defaultDegrees(model, accelerator, options));
  const work = stepWork(model, accelerator, parallel);
  const memory = memoryPlan(work, accelerator, inputTokens, outputTokens, parallel.attentionRanks);
  const largestBatch = Math.min(memory.largestBatch, options.largestBatch ?? Infinity);
  return { options, model, parallel, work, memory, largestBatch };
}

/** How one replica of a plan serves with an engine's rates, and the step model behind it. */
export function servePlan(
  { options, parallel, work, largestBatch }: PreparedPlan,
  rates: EfficiencyRates,
): { readonly state: ServingState; readonly folded: StepModel } {
  const folded = stepModel(work, parallel, options.accelerator, rates);
  const { inputTokens, outputTokens, cachedInputTokens = 0, schedule, concurrency, requestsPerSecond, start } = options;
  const load = { inputTokens: inputTokens - cachedInputTokens, outputTokens, largestBatch };
  const times = { ...rates, burstShare: start === "burst" ? rates.burstShare : 0 };
  const share = Math.max(1, (concurrency ?? Infinity) / parallel.replicas);
  const state =
    schedule === "static"
      ? staticBatch(folded, load, times, share)
      : schedule === "offline"
        ? closedLoop(folded, load, times, Math.min(share, largestBatch))
        : requestsPerSecond !== undefined
          ? openLoop(folded, load, times, requestsPerSecond / parallel.replicas)
          : closedLoop(folded, load, times, share);
  return { state, folded };
}
