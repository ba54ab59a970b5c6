import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { EngineSettings } from "../efficiency/engineSettings.js";
import type { EngineTraits } from "../efficiency/engineTraits.js";
import { genericSettings } from "../efficiency/genericSettings.js";
import type { Architecture } from "../models/architecture.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import { servedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";
import type { StepWork } from "../operations/work.js";
import { checkDegrees } from "./checkDegrees.js";
import { checkLength, checkPlan } from "./checkPlan.js";
import { closedLoop, fullQueue } from "./closedLoop.js";
import type { InferencePlan } from "./inferencePlan.js";
import { type CheckedMemory, memoryPlan } from "./memoryPlan.js";
import { openLoop } from "./openLoop.js";
import { parallelDegrees } from "./parallelDegrees.js";
import { type Replica, replicaOf } from "./replica.js";
import type { ServingState } from "./servingState.js";
import { staticBatch } from "./staticBatch.js";
import { stepModel } from "./stepModel.js";

/** A checked plan with everything derived that does not depend on the engine's rates. */
export interface PreparedPlan extends CheckedMemory {
  readonly options: InferencePlan;
  readonly traits: EngineTraits;
  readonly architecture: Architecture;
  readonly parallel: ParallelPlan;
  readonly work: StepWork;
  readonly settings: EngineSettings;
  /** Largest number of running sequences on one replica, limited by memory and by the engine. */
  readonly largestBatch: number;
}

/** Checks a plan and derives its parallelism, step work and memory. */
export function preparePlan(
  options: InferencePlan,
  traits: EngineTraits = options?.efficiency?.traits ?? {},
): PreparedPlan {
  checkPlan(options);
  const { accelerator } = options;
  const model = servedModel(options.model);
  const { architecture } = model;
  checkLength(options, architecture);
  checkDegrees(options, architecture);
  const parallel = parallelDegrees(model, options);
  const work = stepWork(model, accelerator, parallel, traits.accumulationBits);
  const settings = options.limits ?? genericSettings;
  // Named fields: reading an object that was built from a spread takes several times as long.
  const { memory, shortfallBytes, nextToWindow } = memoryPlan(work, accelerator, options, parallel, settings);
  const { largestBatch } = memory;
  return {
    options,
    traits,
    architecture,
    parallel,
    work,
    settings,
    memory,
    shortfallBytes,
    nextToWindow,
    largestBatch,
  };
}

/** Builds one replica of a plan with the rates of an engine. */
export function preparedReplica(
  { options, traits, parallel, work, settings, largestBatch }: PreparedPlan,
  rates: EfficiencyRates,
): Replica {
  const { inputTokens, outputTokens, cachedInputTokens: cachedTokens = 0, start, execution = "cuda-graph" } = options;
  const mixesPrompts = settings.chunkedPrefill === "mixed";
  const model = stepModel(work, parallel, options.accelerator, rates, { execution, traits, mixesPrompts });
  const load = {
    inputTokens: inputTokens - cachedTokens,
    cachedTokens,
    outputTokens,
    largestBatch,
    maxBatchedTokens: settings.maxBatchedTokens,
    policy: settings.chunkedPrefill,
    promptIntervalSteps: settings.promptIntervalSteps ?? 1,
    burst: start === "burst",
  };
  return replicaOf(model, load, rates);
}

/** Computes the serving state of one replica of a plan with the rates of an engine. */
export function servePlan(
  prepared: PreparedPlan,
  rates: EfficiencyRates,
): { readonly state: ServingState; readonly replica: Replica } {
  const { schedule, concurrency = Infinity, requestsPerSecond } = prepared.options;
  const { replicas } = prepared.parallel;
  const replica = preparedReplica(prepared, rates);
  const share = Math.max(1, concurrency / replicas);
  const state =
    schedule === "static"
      ? staticBatch(replica, share)
      : schedule === "offline"
        ? fullQueue(replica, Math.min(share, prepared.largestBatch))
        : requestsPerSecond === undefined
          ? closedLoop(replica, share)
          : openLoop(replica, requestsPerSecond / replicas);
  return { state, replica };
}
