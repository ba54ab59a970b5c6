import { nvidiaA100Sxm4_80gb, nvidiaB200, nvidiaH100Sxm, nvidiaV100Sxm2_32gb } from "llm-economics/accelerators";
import { gemma2b, llama31_8b, qwen3_30bA3b } from "llm-economics/architectures";
import type { TrainingMeasurement } from "llm-economics/measurements";
import type { TrainingPlan } from "llm-economics/training";
import { measuredTrainingPlan } from "../../src/measurements/measuredTrainingPlan.js";

/** The models and accelerators that the training rows of these tests name. */
export const trainingParts = {
  architectures: { dense: llama31_8b, experts: qwen3_30bA3b, tied: gemma2b },
  accelerators: { v100: nvidiaV100Sxm2_32gb, a100: nvidiaA100Sxm4_80gb, h100: nvidiaH100Sxm, b200: nvidiaB200 },
};

/** A row that states little: one model on 64 accelerators. */
export const trainingRow: TrainingMeasurement = {
  id: "row",
  task: "pretrain",
  model: { name: "dense" },
  hardware: "h100",
  accelerators: 64,
  parallelism: {},
  precision: "bf16",
  globalBatchSize: 128,
  seqLen: 4096,
  recompute: "none",
  measured: [],
};

/** Fields of the row that a case changes. */
export type Change = Partial<TrainingMeasurement>;

/** The plan of the changed row, or the reason why it has none. */
export const trainingPlanOrReason = (change: Change) =>
  measuredTrainingPlan({ ...trainingRow, ...change }, trainingParts);

/** The plan of the changed row. */
export function trainingPlanOf(change: Change): TrainingPlan {
  const plan = trainingPlanOrReason(change);
  if ("reason" in plan) throw new Error(plan.reason);
  return plan;
}
