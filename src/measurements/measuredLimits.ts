import { engineDefaults } from "../efficiency/engineDefaults.js";
import {
  type EngineLimitOptions,
  type EngineLimits,
  engineLimits,
  type LimitedEngine,
} from "../efficiency/engineLimits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import type { EngineName } from "./engineSpelling.js";
import type { Measurement } from "./measurement.js";
import { runsWithDefaults } from "./publisherHabits.js";
import type { StatedRecipe } from "./statedRecipe.js";

/** The engine whose default limits apply to a row: the row's engine if it ran with defaults, otherwise a generic, tuned one. */
function limitedEngine(row: Measurement, { family }: EngineName): LimitedEngine {
  return runsWithDefaults(row) && Object.hasOwn(engineDefaults, family) ? (family as LimitedEngine) : "unknown";
}

/** The most concurrent sequences on one rank: as stated, or the stated concurrency where requests arrive at a rate. */
function mostSequences(
  { workload: { requestRate, concurrency }, settings }: Measurement,
  { largestBatch }: StatedRecipe,
  ranks: number,
): number | undefined {
  if (largestBatch !== undefined) return largestBatch;
  if (settings?.maxSequences !== undefined) return Math.max(1, Math.round(settings.maxSequences / ranks));
  const isCapped = requestRate !== null && concurrency !== null && concurrency >= 1;
  return isCapped ? Math.max(1, Math.round(concurrency / ranks)) : undefined;
}

/** The engine limits of a row: the defaults of the engine's version, overridden by the settings that the row states. */
export function measuredLimits(
  row: Measurement,
  engine: EngineName,
  recipe: StatedRecipe,
  accelerator: Accelerator,
  { attentionDataParallel = 1 }: Pick<ServingPlan, "attentionDataParallel">,
): EngineLimits {
  const { settings } = row;
  const options: EngineLimitOptions = {
    version: engine.version,
    maxSequences: mostSequences(row, recipe, attentionDataParallel),
    maxBatchedTokens: settings?.maxBatchedTokens,
    promptIntervalSteps: settings?.promptIntervalSteps,
    memoryUtilization: settings?.memoryShare,
    ...(settings?.chunkedPrefill === false && { chunkedPrefill: "whole-prompts" }),
  };
  const limits = engineLimits(limitedEngine(row, engine), accelerator, options);
  return recipe.batching === "static" ? { ...limits, admission: "whole-output" } : limits;
}
