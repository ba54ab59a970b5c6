import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkAccelerator } from "../../hardware/checkAccelerator.js";
import { checkArchitecture } from "../../models/checkArchitecture.js";
import { positive, whole, within } from "../../units/check.js";
import { checkObject, checkShape, checkWord, type FieldRule, type Shape } from "../../units/checkShape.js";
import { trainingFrameworks } from "./frameworkHabits.js";
import { trainingChoices } from "./trainingChoices.js";
import type { TrainingPlan } from "./trainingPlan.js";

const wordsOf = (field: keyof typeof trainingChoices): readonly [FieldRule] => [trainingChoices[field].join("|")];

/** Validation rules of every option; 0 means that the code that uses the option checks it. */
const planShape = (): Shape<TrainingPlan> => ({
  model: 0,
  accelerator: 0,
  tokens: 0,
  sequenceTokens: 0,
  batchSequences: 0,
  microBatchSequences: [whole],
  dataParallel: [whole],
  tensorParallel: [whole],
  pipelineParallel: [whole],
  contextParallel: [whole],
  expertParallel: [whole],
  interleave: [whole],
  sequenceParallel: wordsOf("sequenceParallel"),
  shardingStage: [(field: string, value: never) => within(field, value, 0, 3)],
  recipe: [checkObject],
  recomputation: wordsOf("recomputation"),
  recomputedLayers: [0],
  framework: [[...Object.keys(trainingFrameworks), "unknown"].join("|")],
  frameworkReleasedOn: [checkMonth],
  kernels: wordsOf("kernels"),
  attentionKernel: wordsOf("attentionKernel"),
  loss: wordsOf("loss"),
  gradients: wordsOf("gradients"),
  adapters: [checkObject],
  dropout: [(field: string, value: never) => within(field, value, 0, 1)],
  execution: wordsOf("execution"),
  offload: wordsOf("offload"),
  pipelineSchedule: wordsOf("pipelineSchedule"),
  contextLayout: wordsOf("contextLayout"),
  shardingRanks: [0],
  gatheredWeights: wordsOf("gatheredWeights"),
  arithmetic: [0],
  narrowScaling: wordsOf("narrowScaling"),
  modelFlopsUtilization: [0],
  network: [checkNetwork],
  failures: [checkFailures],
  contextLimit: wordsOf("contextLimit"),
});

function checkMonth(field: string, value: unknown): void {
  if (typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) return;
  throw new InvalidQuantityError(field, value, 'an ISO month or date such as "2025-07"');
}

function checkNetwork(field: string, value: { readonly bandwidthBytesPerSecond: number }): void {
  checkObject(field, value);
  positive(`${field}.bandwidthBytesPerSecond`, value.bandwidthBytesPerSecond);
}

function checkFailures(field: string, value: unknown): void {
  if (typeof value === "string") checkWord(field, value, "none");
  else checkObject(field, value);
}

/** Throws a typed error if a plan has unknown options, unknown words or invalid parts. */
export function checkTrainingPlan(plan: TrainingPlan): void {
  checkObject("plan", plan, "an object with model, accelerator and tokens");
  checkArchitecture("model", plan.model, "model.");
  checkAccelerator("accelerator", plan.accelerator, "accelerator.");
  checkShape("plan", plan, planShape());
}
