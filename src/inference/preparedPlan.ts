import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { EngineTraits } from "../efficiency/engineTraits.js";
import type { Architecture } from "../models/architecture.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import { servedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";
import type { StepWork } from "../operations/work.js";
import { checkParts, checkPlan } from "./checkPlan.js";
import type { MemoryPlan } from "./inferenceEstimate.js";
import type { InferencePlan } from "./inferencePlan.js";
import { memoryPlan } from "./memoryPlan.js";
import { parallelDegrees } from "./parallelDegrees.js";
import { closedLoop, fullQueue, openLoop, type ServingState, staticBatch } from "./steadyState.js";
import { type StepModel, stepModel } from "./stepModel.js";

/** A checked plan with everything that does not depend on an engine's rates worked out. */
export interface PreparedPlan {
  readonly options: InferencePlan;
  readonly traits: EngineTraits;
  readonly architecture: Architecture;
  readonly parallel: ParallelPlan;
  readonly work: StepWork;
  readonly memory: MemoryPlan & { readonly shortfallBytes: number };
  /** Most sequences at once on one replica: what fits, or the engine's own limit. */
  readonly largestBatch: number;
}

/** Checks a plan and works out what it does and holds. */
export function preparePlan(
  options: InferencePlan,
  traits: EngineTraits = options.efficiency?.traits ?? {},
): PreparedPlan {
  checkParts(options);
  const { accelerator } = options;
  const model = servedModel(options.model);
  const { architecture } = model;
  checkPlan(options, architecture);
  const parallel = parallelDegrees(model, options);
  const work = stepWork(model, accelerator, parallel, traits.accumulationBits);
  const memory = memoryPlan(work, accelerator, options, parallel);
  const largestBatch = Math.min(memory.largestBatch, options.largestBatch ?? Infinity);
  return { options, traits, architecture, parallel, work, memory, largestBatch };
}

/** How one replica of a plan serves with an engine's rates, and the step model behind it. */
export function servePlan(
  { options, traits, parallel, work, largestBatch }: PreparedPlan,
  rates: EfficiencyRates,
): { readonly state: ServingState; readonly model: StepModel } {
  const { inputTokens, outputTokens, cachedInputTokens = 0, schedule, concurrency = Infinity } = options;
  const { requestsPerSecond, start, execution = "cuda-graph" } = options;
  const model = stepModel(work, parallel, options.accelerator, rates, { execution, traits });
  const load = { inputTokens: inputTokens - cachedInputTokens, outputTokens, largestBatch, burst: start === "burst" };
  const share = Math.max(1, concurrency / parallel.replicas);
  const state =
    schedule === "static"
      ? staticBatch(model, load, rates, share)
      : schedule === "offline"
        ? fullQueue(model, load, rates, Math.min(share, largestBatch))
        : requestsPerSecond === undefined
          ? closedLoop(model, load, rates, share)
          : openLoop(model, load, rates, requestsPerSecond / parallel.replicas);
  return { state, model };
}
