import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { UnknownNameError } from "../../errors/unknownNameError.js";
import type { Architecture } from "../../models/architecture.js";
import { positive, within } from "../../units/check.js";
import { checkChoice } from "./checkChoice.js";
import { trainingFrameworks } from "./frameworkHabits.js";
import { trainingChoices } from "./trainingChoices.js";
import type { TrainingPlan } from "./trainingPlan.js";

const planKeys: { readonly [Key in keyof Required<TrainingPlan>]: true } = {
  model: true,
  accelerator: true,
  tokens: true,
  sequenceTokens: true,
  batchSequences: true,
  microBatchSequences: true,
  dataParallel: true,
  tensorParallel: true,
  pipelineParallel: true,
  contextParallel: true,
  expertParallel: true,
  interleave: true,
  sequenceParallel: true,
  shardingStage: true,
  recipe: true,
  recomputation: true,
  recomputedLayers: true,
  framework: true,
  frameworkReleasedOn: true,
  kernels: true,
  attentionKernel: true,
  loss: true,
  gradients: true,
  adapters: true,
  dropout: true,
  execution: true,
  offload: true,
  pipelineSchedule: true,
  contextLayout: true,
  shardingRanks: true,
  gatheredWeights: true,
  arithmetic: true,
  narrowScaling: true,
  modelFlopsUtilization: true,
  network: true,
  failures: true,
  contextLimit: true,
};

function checkParts({ model, accelerator }: TrainingPlan): void {
  if (!Array.isArray((model as Partial<Architecture> | null | undefined)?.layerGroups))
    throw new InvalidQuantityError("model", model, "an architecture of the catalogue, or one you defined");
  if (
    Object(accelerator) !== accelerator ||
    Object(accelerator.peakDenseFlopsPerSecond) !== accelerator.peakDenseFlopsPerSecond
  )
    throw new InvalidQuantityError("accelerator", accelerator, "an accelerator of the catalogue, or one you defined");
  positive("accelerator.memoryBytes", accelerator.memoryBytes);
  positive("accelerator.memoryBandwidthBytesPerSecond", accelerator.memoryBandwidthBytesPerSecond);
  for (const [format, peak] of Object.entries(accelerator.peakDenseFlopsPerSecond))
    if (peak !== undefined) positive(`accelerator.peakDenseFlopsPerSecond.${format}`, peak);
}

/** Refuses a plan with unknown options, words that no option has, or parts that cannot be. */
export function checkTrainingPlan(plan: TrainingPlan): void {
  if (Object(plan) !== plan)
    throw new InvalidQuantityError("plan", plan, "an object with model, accelerator and tokens");
  for (const key of Object.keys(plan)) {
    if (!Object.hasOwn(planKeys, key)) throw new UnknownNameError("option of the plan", key, Object.keys(planKeys));
  }
  checkParts(plan);
  for (const [field, words] of Object.entries(trainingChoices)) {
    const chosen = plan[field as keyof typeof trainingChoices];
    if (chosen !== undefined) checkChoice<string>(field, chosen, words);
  }
  if (plan.framework !== undefined && plan.framework !== "unknown")
    checkChoice<string>("framework", plan.framework, Object.keys(trainingFrameworks));
  const { frameworkReleasedOn: released } = plan;
  if (released !== undefined && !/^\d{4}-\d{2}(-\d{2})?$/.test(released))
    throw new InvalidQuantityError("frameworkReleasedOn", released, 'an ISO month or date such as "2025-07"');
  within("dropout", plan.dropout ?? 0, 0, 1);
}
